import Access
import Care
import HTTPTypes
import StrictJSON

/// A person's own password: nobody else has to know the new one.
enum OwnPasswordEndpoints {
  static let current = Field.secret("current-password", "Present password")
  static let new = Field.secret("new-password", "New password", meaning: "At least 12 characters")
  static let again = Field.secret("new-password-again", "New password once more")
  static let changed = Field.flag("changed", "Whether it was just changed")

  static let form = FixedEndpoint(
    .get, "/password", for: .signedIn, fields: [changed],
    summary: "The form to choose another password for oneself.")

  static let change = FixedEndpoint(
    .post, "/password", for: .signedIn, effect: .records, fields: [current, new, again],
    bodyLimit: 8 * 1024,
    summary: "Changes one's own password and signs out one's other devices.")

  static let rows: [EndpointRow] = [form.row, change.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request in
        page(request, services, isChanged: try request.values()[changed])
      },
      change.handled { request in
        do {
          return try await change(request, services)
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(error, general: current)
          var answer = page(request, services, errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func change(
    _ request: RequestContext, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let account = try request.actor(in: services.care).account
    let typed = try values[new]
    guard try values[again] == typed else {
      throw FieldErrors(again, "The two new passwords differ. Type the same one twice.")
    }
    let present = try values[current]
    guard typed != present else {
      throw FieldErrors(new, "This is the present password. Choose another one.")
    }
    let outcome = try await services.desk.refusal(
      of: present, for: account, from: request.connection)
    if let outcome { throw refusal(outcome) }
    let hash = try await NewAccount.hash(
      typed, for: account.username, with: services.hasher, field: new)
    try await services.care.changeOwnPassword(to: hash, try request.envelope(in: services.care))
    services.sessions.closeAll(of: account.id)
    let opened = services.sessions.open(for: account.id, at: request.connection.hostNow)
    var answer: Answer =
      request.wantsJSON
      ? .json(["status": "changed", "csrf": .string(opened.session.formToken.text)])
      : .seeOther(form.link().with(changed, "yes"))
    answer.cookie = .set(opened.token.text)
    return answer
  }

  private static func refusal(_ outcome: SignInDesk.Outcome) -> any Error {
    let wrong = "The present password is wrong."
    if case .refused = outcome { return FieldErrors(current, wrong) }
    do throws(Problem) {
      return try Refusal(outcome, wrong: wrong).problem
    } catch {
      return error
    }
  }

  private static func page(
    _ request: RequestContext, _ services: UnitServices, isChanged: Bool = false,
    errors: FieldErrors? = nil
  ) -> Answer {
    let view = OwnPasswordView(
      tokens: errors == nil ? request.formTokens() : request.sameFormTokens(),
      isChanged: isChanged, errors: errors)
    return request.unitPage("Your password", view.render(), services: services) { shell in
      shell.width = .reading
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}
