import Access
import Care
import Clinical
import Hummingbird
import StrictJSON

/// Staff accounts: who there is, a new one, another role, in or out, a new password.
enum StaffEndpoints {
  static let username = Field.text("username", "User name", limit: 64)
  static let displayName = Field.text("name", "Name as shown", limit: 80)
  static let role = Field<Role>.choice("role", "Role")
  static let password = Field.secret("password", "Password", meaning: "At least 12 characters")
  static let newPassword = Field.secret(
    "password", "New password", meaning: "At least 12 characters; not sent leaves the old one"
  ).optional
  static let active = Field.flag("active", "May sign in")

  static let list = FixedEndpoint(
    .get, "/staff", for: .permission(.manageStaff), summary: "Every staff account.")

  static let add = FixedEndpoint(
    .post, "/staff", for: .permission(.manageStaff), effect: .records,
    fields: [username, displayName, role, password], bodyLimit: 8 * 1024,
    summary: "Makes an account.")

  static let change = Endpoint<StaffNumber>(
    .post, "/staff/{account}", for: .permission(.manageStaff), effect: .records,
    fields: [displayName, role, active, newPassword], bodyLimit: 8 * 1024,
    summary: "Changes name, role, whether the person may sign in, or the password.")

  static let rows: [EndpointRow] = [list.row, add.row, change.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request in try page(request, services, tokens: request.formTokens) },
      add.handled { request in
        try await attempt(request, services) {
          let values = try request.values()
          return try await NewAccount(
            username: try values[username], name: try values[displayName],
            role: try values[role], password: try values[password]
          ).made(at: request.now, with: services.hasher)
        }
      },
      change.handled { request, number in
        try await attempt(request, services) {
          try await changed(request, number, services)
        }
      },
    ]
  }

  private static func changed(
    _ request: RequestContext, _ number: StaffNumber, _ services: UnitServices
  ) async throws -> StaffAccount {
    let staff = try services.facility.staff
    guard staff.indices.contains(number.index) else { throw Problem.notFound }
    var account = staff[number.index]
    let values = try request.values()
    do throws(AccountRefusal) {
      account.displayName = try DisplayName(request.typed(displayName))
    } catch {
      throw FieldErrors(displayName, error.message)
    }
    account.role = try values[role]
    account.isActive = try values[active]
    if let typed = try values[newPassword] {
      account.passwordHash = try await NewAccount.hash(
        typed, for: account.username, with: services.hasher, field: newPassword)
    }
    return account
  }

  private static func attempt(
    _ request: RequestContext, _ services: UnitServices,
    _ make: () async throws -> StaffAccount
  ) async throws -> Answer {
    do {
      let account = try await make()
      let before = try services.facility.staff.first { $0.id == account.id }
      try await services.care.save(account, try request.envelope(in: services.care))
      if let before, try request.viewer.account != account.id {
        endSessions(of: account, since: before, services)
      }
      return request.wantsJSON ? .json(["status": "saved"]) : .seeOther(list.link())
    } catch let error where !request.wantsJSON {
      let errors = try FormRefusal.errors(error, general: username)
      var answer = try page(
        request, services, tokens: { _ in request.sameFormTokens() }, errors: errors)
      answer.status = .unprocessableContent
      return answer
    }
  }

  /// Whoever sits before a screen that was opened with the old password or role has to sign in again.
  private static func endSessions(
    of account: StaffAccount, since before: StaffAccount, _ services: UnitServices
  ) {
    let mayStay =
      account.isActive && account.role == before.role
      && account.passwordHash == before.passwordHash
    if !mayStay { services.sessions.closeAll(of: account.id) }
  }

  private static func page(
    _ request: RequestContext, _ services: UnitServices,
    tokens: (String?) -> FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let view = StaffView(
      staff: try services.facility.staff,
      tokens: (0...(try services.facility.staff.count)).map { _ in tokens(nil) },
      typed: request.typedFields, errors: errors)
    return request.unitPage("Staff", view.render(), services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// An account's place in the list of staff: accounts are never removed, so it stays.
struct StaffNumber: PathValue {
  let index: Int

  init(_ index: Int) {
    self.index = index
  }

  init?(pathText: String) {
    guard let index = Int(pathText), index >= 0, String(index) == pathText else { return nil }
    self.index = index
  }

  var pathText: String { String(index) }
}
