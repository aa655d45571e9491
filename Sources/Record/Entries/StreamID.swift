/// The name of one stream: one patient's chart, one location's stock, the facility.
///
/// A name is 1 to 200 bytes of `a-z`, `0-9`, `-` and `/`, so that equal names are equal bytes
/// everywhere.
public struct StreamID: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is stored.
  public let name: String

  /// A stream named by the program itself; traps on a name outside the allowed alphabet or length.
  ///
  /// Anything that came from a person or a network goes through ``init(validating:)``.
  public init(_ name: String) {
    precondition(Self.isValid(name), "a stream is named by 1 to 200 bytes of a-z 0-9 - /")
    self.name = name
  }

  /// A stream named by input; nil if the name is outside the allowed alphabet or length.
  public init?(validating name: String) {
    guard Self.isValid(name) else { return nil }
    self.name = name
  }

  /// The name as it is stored.
  public var description: String { name }

  private static func isValid(_ name: String) -> Bool {
    (1...200).contains(name.utf8.count) && name.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
