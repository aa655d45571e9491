import Access
import Clinical
import StrictJSON

/// The stored form of facility entries, form 1: canonical JSON, read for ever.
enum FacilityForm {
  static func encode(_ entry: FacilityEntry) -> (kind: String, payload: [UInt8]) {
    let (kind, body) = value(entry)
    return (kind, JSONWriter().bytes(["form": 1, "body": body]))
  }

  static func decode(kind: String, payload: [UInt8]) throws -> FacilityEntry {
    var document = try JSONObject(document: try JSONReader().read(payload))
    _ = try document.integer("form", in: 1...1)
    var body = try document.nested("body")
    let entry = try decode(kind, &body)
    try body.finish()
    try document.finish()
    return entry
  }

  private static func value(_ entry: FacilityEntry) -> (String, JSONValue) {
    switch entry {
    case .founded(let founding):
      (
        "facility-founded",
        [
          "name": .string(founding.name), "kind": .string(founding.kind.rawValue),
          "timeZone": .string(founding.timeZone),
          "beds": .array(founding.beds.map { .string($0) }), "demo": .bool(founding.isDemo),
        ]
      )
    case .staff(let account):
      (
        "staff",
        [
          "id": .string(account.id.text), "username": .string(account.username.text),
          "name": .string(account.displayName.text), "role": .string(account.role.rawValue),
          "active": .bool(account.isActive), "password": .string(account.passwordHash.text),
          "created": .integer(account.created.milliseconds),
        ]
      )
    case .beds(let beds): ("beds", ["beds": .array(beds.map { .string($0) })])
    case .setting(let parameter, let value, let reason):
      (
        "setting",
        ["parameter": .string(parameter), "value": .integer(value), "reason": .string(reason)]
      )
    }
  }

  private static func decode(_ kind: String, _ body: inout JSONObject) throws -> FacilityEntry {
    switch kind {
    case "facility-founded":
      return .founded(
        FacilityEntry.Founding(
          name: try body.string("name"),
          kind: try body.choice("kind", ClinicalPicture.FacilityKind.self),
          timeZone: try body.string("timeZone"),
          beds: try body.array("beds").map { try $0.string() }, isDemo: try body.boolean("demo")))
    case "staff":
      let password = try body.string("password")
      guard let hash = PasswordHash(text: password) else {
        throw body.failure("password", "is not a password hash")
      }
      return .staff(
        StaffAccount(
          id: StaffID(try body.string("id")), username: try Username(try body.string("username")),
          displayName: try DisplayName(try body.string("name")),
          role: try body.choice("role", Role.self), isActive: try body.boolean("active"),
          passwordHash: hash, created: Instant(milliseconds: try body.integer("created"))))
    case "beds":
      return .beds(try body.array("beds").map { try $0.string() })
    case "setting":
      return .setting(
        parameter: try body.string("parameter"), value: try body.integer("value"),
        reason: try body.string("reason"))
    default:
      throw body.failure("", "\(kind) is not an entry this version knows: update the program")
    }
  }
}
