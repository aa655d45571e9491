import Access
import Care
import Clinical
import Hummingbird

/// Setting up an empty program: the facility and its first administrator. Gone once the facility is founded.
enum FirstRunEndpoints {
  static let facility = Field.text("facility", "Name of the facility", limit: 80)
  static let kind = Field<ClinicalPicture.FacilityKind>.choice(
    "kind", "Kind", meaning: "Decides what the law allows")
  static let timeZone = Field.text(
    "time-zone", "Time zone", limit: 60, meaning: "Such as America/New_York")
  static let beds = Field.text(
    "beds", "Beds", limit: 400, meaning: "Their names, with commas between them")
  static let username = Field.text("username", "User name", limit: 64)
  static let displayName = Field.text("name", "Name as shown", limit: 80)
  static let password = Field.secret("password", "Password")
  static let again = Field.secret("password-again", "Password once more")

  static let form = FixedEndpoint(
    .get, "/first-run", for: .everyone,
    summary: "The form that founds the facility. Not found afterwards.")

  static let found = FixedEndpoint(
    .post, "/first-run", for: .everyone, effect: .repeatable,
    fields: [facility, kind, timeZone, beds, username, displayName, password, again],
    bodyLimit: 8 * 1024,
    summary: "Founds the facility and its first administrator, once. Not found afterwards.")

  static let rows: [EndpointRow] = [form.row, found.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request in
        guard services.care.facility == nil else { throw Problem.notFound }
        return page(request)
      },
      found.handled { request in
        guard services.care.facility == nil else { throw Problem.notFound }
        do {
          try await found(request, services)
          return .seeOther(SessionEndpoints.signInPage.link())
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(
            error, names: ["name": facility, "time-zone": timeZone, "beds": beds],
            general: facility)
          var answer = page(request, errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func found(
    _ request: RequestContext, _ services: UnitServices
  ) async throws {
    let values = try request.values()
    let names = try values[beds].split(separator: ",").map { String($0.filter { $0 != " " }) }
    let founding = FacilityEntry.Founding(
      name: try values[facility], kind: try values[kind], timeZone: try values[timeZone],
      beds: names, isDemo: false)
    guard try values[password] == (try values[again]) else {
      throw FieldErrors(again, "The two passwords differ. Type it once more.")
    }
    let account = try await NewAccount(
      username: try values[username], name: try values[displayName], role: .administrator,
      password: try values[password]
    ).made(at: request.now, with: services.hasher)
    try await services.care.found(
      founding, administrator: account, at: request.now, key: nil)
  }

  private static func page(_ request: RequestContext, errors: FieldErrors? = nil) -> Answer {
    let view = FirstRunView(
      tokens: request.formTokens(), typed: request.typedFields, errors: errors)
    return request.page("Set up this unit", view.render()) { shell in
      shell.width = .reading
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}
