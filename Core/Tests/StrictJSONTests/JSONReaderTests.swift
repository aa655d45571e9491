import StrictJSON
import Testing

struct JSONReaderTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    let document: String
    let value: JSONValue
    var testDescription: String { document }
  }

  static let accepted: [Accepted] = [
    Accepted(document: "null", value: .null),
    Accepted(document: " [ ] ", value: []),
    Accepted(document: "{}", value: [:]),
    Accepted(document: "0", value: 0),
    Accepted(document: "-7", value: -7),
    Accepted(document: "9223372036854775807", value: .integer(.max)),
    Accepted(document: "-9223372036854775808", value: .integer(.min)),
    Accepted(document: "9223372036854775808", value: .decimal("9223372036854775808")),
    Accepted(document: "1.10", value: .decimal("1.10")),
    Accepted(document: "1e2", value: .decimal("1e2")),
    Accepted(document: "-0", value: .decimal("-0")),
    Accepted(document: #""é 🙂""#, value: "é 🙂"),
    Accepted(document: #""\"\\\/\b\f\n\r\t\u00e9""#, value: "\"\\/\u{8}\u{c}\n\r\té"),
    Accepted(document: #""a\uD83D\uDE42b""#, value: "a🙂b"),
    Accepted(
      document: #"{"b":1,"a":[true,false,null]}"#, value: ["b": 1, "a": [true, false, .null]]),
  ]

  @Test(arguments: accepted) func acceptsAsWritten(_ row: Accepted) throws {
    #expect(try JSONReader().read(row.document) == row.value)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let document: [UInt8]
    let reason: JSONSyntaxError.Reason
    let offset: Int
    var testDescription: String { String(decoding: document, as: UTF8.self) }

    init(_ document: String, _ reason: JSONSyntaxError.Reason, _ offset: Int) {
      self.init(Array(document.utf8), reason, offset)
    }

    init(_ document: [UInt8], _ reason: JSONSyntaxError.Reason, _ offset: Int) {
      self.document = document
      self.reason = reason
      self.offset = offset
    }
  }

  static let quote = UInt8(ascii: "\"")
  static let refused: [Refused] = [
    Refused("", .unexpectedEnd, 0),
    Refused("[1", .unexpectedEnd, 2),
    Refused("{\"a\"", .unexpectedEnd, 4),
    Refused("\"abc", .unexpectedEnd, 4),
    Refused("[1,]", .expected("a value"), 3),
    Refused("{\"a\":1,}", .expected("a key in double quotes"), 7),
    Refused("{a:1}", .expected("a key in double quotes"), 1),
    Refused("{\"a\" 1}", .expected("a colon"), 5),
    Refused("[1 2]", .expected("a comma or ]"), 3),
    Refused("tru", .expected("a value"), 0),
    Refused("NaN", .expected("a value"), 0),
    Refused("1 2", .trailingData, 2),
    Refused("{}{}", .trailingData, 2),
    Refused("01", .invalidNumber, 0),
    Refused("1.x", .invalidNumber, 0),
    Refused("+1", .expected("a value"), 0),
    Refused(".5", .expected("a value"), 0),
    Refused("-", .unexpectedEnd, 1),
    Refused("1e+", .unexpectedEnd, 3),
    Refused("\"a\nb\"", .controlCharacter, 2),
    Refused("\"\\x\"", .invalidEscape, 1),
    Refused("\"\\u12G4\"", .invalidEscape, 1),
    Refused("\"\\uD83D\"", .loneSurrogate, 1),
    Refused("\"\\uD83D\\u0041\"", .loneSurrogate, 1),
    Refused("\"\\uDE42\"", .loneSurrogate, 1),
    Refused("{\"a\":1,\"a\":2}", .duplicateKey("a"), 7),
    Refused("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 7),
    Refused([0xEF, 0xBB, 0xBF, 0x31], .byteOrderMark, 0),
    Refused([quote, 0xC0, 0xAF, quote], .invalidUTF8, 0),
    Refused([quote, 0xED, 0xA0, 0x80, quote], .invalidUTF8, 0),
    Refused([quote, 0xF4, 0x90, 0x80, 0x80, quote], .invalidUTF8, 0),
    Refused([quote, 0xC3, quote], .invalidUTF8, 0),
    Refused([UInt8(ascii: "1"), 0x00], .trailingData, 1),
    Refused(Array("\u{FEFF}1".utf8), .byteOrderMark, 0),
  ]

  @Test(arguments: refused) func refusesWithReasonAndPlace(_ row: Refused) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONReader().read(row.document) }
    #expect(error?.reason == row.reason)
    #expect(error?.offset == row.offset)
  }

  @Test func namesLineAndColumn() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONReader().read("{\n  \"pulse\": 0x48\n}")
    }
    #expect(error?.message == "line 2, column 13: expected a comma or }")
  }

  @Test func depthAndSizeAreLimits() throws {
    let reader = JSONReader(maximumBytes: 64, maximumDepth: 3)
    #expect(try reader.read("[[[1]]]") == [[[1]]])
    let tooDeep = #expect(throws: JSONSyntaxError.self) { try reader.read("[[[[1]]]]") }
    #expect(tooDeep?.reason == .tooDeep(limit: 3))
    #expect(try reader.read("[[1],[[2]],[3]]") == [[1], [[2]], [3]])
    let longest = "\"" + String(repeating: "a", count: 62) + "\""
    #expect(try reader.read(longest) != .null)
    let tooLarge = #expect(throws: JSONSyntaxError.self) { try reader.read(longest + " ") }
    #expect(tooLarge?.reason == .tooLarge(limit: 64))
  }

  @Test func duplicatesAreFoundInLargeObjects() throws {
    let members = (0..<100).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(throws: Never.self) { try JSONReader().read("{\(members)}") }
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONReader().read("{\(members),\"k50\":0}")
    }
    #expect(error?.reason == .duplicateKey("k50"))
  }
}
