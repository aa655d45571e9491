import Crypto
import FoundationEssentials

/// 256 random bits from the system's generator, for cookies, form tokens and keys.
public struct SecretToken: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  /// A fresh one.
  public init() {
    bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }

  /// Reads what ``text`` wrote; nil for anything else.
  public init?(text: String) {
    guard text.utf8.count == 64, let bytes = Hexadecimal.bytes(text) else { return nil }
    self.bytes = bytes
  }

  /// 64 hexadecimal digits.
  public var text: String { Hexadecimal.text(bytes) }

  /// The digest under which it is kept: whoever reads the table cannot use what they read.
  var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Only stars.
  public var description: String { "***" }

  /// Compares in constant time.
  public static func == (left: SecretToken, right: SecretToken) -> Bool {
    ConstantTime.equal(left.bytes, right.bytes)
  }
}
