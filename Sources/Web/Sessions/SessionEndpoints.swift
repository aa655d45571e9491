/// The door: sign in, lock, unlock, sign out.
enum SessionEndpoints {
  static let username = Field.text("username", "User name", limit: 64)
  static let password = Field.secret("password", "Password")
  /// Where to go afterwards. Anything but a path of this server leads to the start page: an open
  /// redirect would lend our name to another site.
  static let next = Field(
    name: "next", label: "Where to go", kind: "path on this server",
    meaning: "Where to go afterwards",
    isRequired: false
  ) { (values) throws(FieldRefusal) in
    guard case .text(let path) = values.first, isLocal(path) else { return Link(path: "/") }
    return Link(path: path)
  }

  static let signInPage = FixedEndpoint(
    .get, "/sign-in", for: .everyone, fields: [next], summary: "The page to sign in.")

  static let signIn = FixedEndpoint(
    .post, "/sign-in", for: .everyone, effect: .repeatable, fields: [username, password, next],
    bodyLimit: 8 * 1024,
    summary: "Signs in and leads to the next page; as JSON, answers with the session's form token.")

  static let session = FixedEndpoint(
    .get, "/session", for: .signedIn, answers: .json,
    summary: "Who is signed in, and the form token that each POST needs.")

  static let lock = FixedEndpoint(
    .post, "/lock", for: .signedIn, effect: .repeatable,
    summary: "Locks the session until its password is given again.")

  static let unlockPage = FixedEndpoint(
    .get, "/unlock", for: .anySession, fields: [next], summary: "The page to unlock a session.")

  static let unlock = FixedEndpoint(
    .post, "/unlock", for: .anySession, effect: .repeatable, fields: [password, next],
    bodyLimit: 8 * 1024, summary: "Unlocks the session and leads back to the page it was on.")

  static let signOut = FixedEndpoint(
    .post, "/sign-out", for: .anySession, effect: .repeatable,
    summary: "Ends the session on this device.")

  static let rows: [EndpointRow] = [
    signInPage.row, signIn.row, session.row, lock.row, unlockPage.row, unlock.row, signOut.row,
  ]

  private static func isLocal(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2_048 else { return false }
    if bytes.count > 1, bytes[1] == UInt8(ascii: "/") { return false }
    return bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
