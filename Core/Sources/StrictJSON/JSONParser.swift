/// The recursive descent behind ``JSONReader``; its depth is bounded by the reader's limit.
struct JSONParser {
  let bytes: [UInt8]
  var depthLeft: Int
  let depthLimit: Int
  var offset = 0

  init(bytes: [UInt8], depthLeft: Int, depthLimit: Int) {
    self.bytes = bytes
    self.depthLeft = depthLeft
    self.depthLimit = depthLimit
  }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func failure(_ reason: JSONSyntaxError.Reason, at place: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason, at: place ?? offset, in: bytes)
  }

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard next == nil else { throw failure(.trailingData) }
    return value
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw failure(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"):
      return try nested { (parser) throws(JSONSyntaxError) in try parser.object() }
    case UInt8(ascii: "["):
      return try nested { (parser) throws(JSONSyntaxError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw failure(.expected("a value"))
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard depthLeft > 0 else { throw failure(.tooDeep(limit: depthLimit)) }
    depthLeft -= 1
    defer { depthLeft += 1 }
    offset += 1
    return try read(&self)
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let isWhole = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    guard isWhole else { throw failure(.expected("a value")) }
    offset += word.utf8CodeUnitCount
    return value
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value())
      if try isLast(closing: "]") { return .array(elements) }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members = JSONMembers()
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard byte == UInt8(ascii: "\"") else { throw failure(.expected("a key in double quotes")) }
      let place = offset
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else {
        throw failure(next == nil ? .unexpectedEnd : .expected("a colon"))
      }
      let value = try value()
      guard members.addNew(key, value) else { throw failure(.duplicateKey(key), at: place) }
      if try isLast(closing: "}") { return .object(members) }
    }
  }

  /// After an element: true at the closing bracket, false after a comma.
  private mutating func isLast(closing: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if take(UInt8(ascii: ",")) { return false }
    if take(UInt8(ascii: closing)) { return true }
    throw failure(next == nil ? .unexpectedEnd : .expected("a comma or \(closing)"))
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }
}
