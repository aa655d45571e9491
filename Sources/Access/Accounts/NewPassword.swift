/// A password that passed the rules for new ones. Its text is never shown or logged.
///
/// Length and a list of common ones, no rules of composition, no expiry. Source: NIST SP 800-63B-4,
/// section 3.1.1.2; its 15 characters for a password as the only factor are the recommendation, 12
/// the local default.
public struct NewPassword: Sendable, CustomStringConvertible, CustomReflectable {
  /// The shortest that is taken, in characters.
  public static let minimumLength = 12
  /// The longest that is taken, in Unicode scalars, so that hashing stays bounded.
  public static let maximumLength = 128

  let text: String

  /// A password as typed.
  /// - Throws: ``AccountRefusal``.
  public init(_ typed: String, for username: Username) throws(AccountRefusal) {
    guard typed.unicodeScalars.count <= Self.maximumLength else { throw .passwordTooLong }
    guard typed.count >= Self.minimumLength else { throw .passwordTooShort }
    guard typed.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw .passwordCharacters
    }
    let plain = Self.lettersAndDigits(typed)
    let name = Self.lettersAndDigits(username.text)
    if plain == name || (plain.hasPrefix(name) && plain.count - name.count < 6) {
      throw .passwordLikeUsername
    }
    let isRepetition = Set(typed).count < 4
    if isRepetition || CommonPasswords.contain(plain) { throw .passwordCommon }
    text = typed
  }

  /// Only stars.
  public var description: String { "***" }

  /// Nothing, so that no dump shows the text.
  public var customMirror: Mirror { Mirror(self, children: []) }

  private static func lettersAndDigits(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
