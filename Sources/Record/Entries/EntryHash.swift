import Crypto

/// A SHA-256 hash: 32 bytes.
public struct EntryHash: Sendable, Hashable, CustomStringConvertible {
  /// Always 32 bytes.
  public let bytes: [UInt8]

  /// The hash before the first entry: 32 zero bytes.
  public static let zero = EntryHash(unchecked: Array(repeating: 0, count: 32))

  /// A hash read back from a storage; nil unless there are exactly 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The SHA-256 hash of `content`.
  public init(of content: [UInt8]) {
    self.init(unchecked: Array(SHA256.hash(data: content)))
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
