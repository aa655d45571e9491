/// The name typed at sign-in, in its one normal form: small letters, digits, points and hyphens.
///
/// ASCII only, because two names that look alike must not be two accounts.
public struct Username: Hashable, Sendable {
  /// The name.
  public let text: String

  /// A name as typed; capital letters become small ones.
  /// - Throws: ``AccountRefusal``.
  public init(_ typed: String) throws(AccountRefusal) {
    let text = String(decoding: typed.utf8.map(Self.small), as: UTF8.self)
    guard (3...32).contains(text.utf8.count) else { throw .usernameLength }
    let isAllowed = text.utf8.allSatisfy { Self.isLetter($0) || Self.isOther($0) }
    guard isAllowed, text.utf8.first.map(Self.isLetter) == true else {
      throw .usernameCharacters
    }
    self.text = text
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isOther(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
