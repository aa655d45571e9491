/// Writes JSON in one way only: no spaces, the fewest escapes, numbers as they are. Equal values
/// give equal bytes, so the result can be hashed, signed and compared.
public struct JSONWriter: Sendable {
  /// In which order the members of an object are written.
  public enum Order: Sendable {
    /// As they stand in the value.
    case asGiven
    /// By the UTF-8 bytes of their keys.
    case sorted
  }

  /// The order of members.
  public var order: Order

  /// A writer.
  public init(order: Order = .asGiven) {
    self.order = order
  }

  /// The document as UTF-8.
  public func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(256)
    write(value, to: &output)
    return output
  }

  /// The document as text.
  public func text(_ value: JSONValue) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  private func write(_ value: JSONValue, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .decimal(let text): output.append(contentsOf: text.utf8)
    case .string(let text): write(text, to: &output)
    case .array(let elements): write(elements, to: &output)
    case .object(let members): write(members, to: &output)
    }
  }

  private func write(_ elements: [JSONValue], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (position, element) in elements.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      write(element, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func write(_ object: JSONMembers, to output: inout [UInt8]) {
    var members = object.members
    if order == .sorted {
      members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
    output.append(UInt8(ascii: "{"))
    for (position, member) in members.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      write(member.key, to: &output)
      output.append(UInt8(ascii: ":"))
      write(member.value, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
      case 0x08: output.append(contentsOf: "\\b".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0C: output.append(contentsOf: "\\f".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        let hex = Array("0123456789abcdef".utf8)
        output.append(contentsOf: "\\u00".utf8)
        output.append(hex[Int(byte >> 4)])
        output.append(hex[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
