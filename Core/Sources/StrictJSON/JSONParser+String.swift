extension JSONParser {
  /// A string, from its opening quote to just after its closing quote.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = offset
    offset += 1
    let runStart = offset
    skipPlainBytes()
    if next == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return try validated(bytes[runStart..<offset], startedAt: start)
    }
    var unescaped = Array(bytes[runStart..<offset])
    while true {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return try validated(unescaped[...], startedAt: start)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: try escape())
      case 0..<0x20:
        throw failure(.controlCharacter)
      default:
        let run = offset
        skipPlainBytes()
        unescaped.append(contentsOf: bytes[run..<offset])
      }
    }
  }

  private mutating func skipPlainBytes() {
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      offset += 1
    }
  }

  private func validated(
    _ slice: ArraySlice<UInt8>, startedAt start: Int
  ) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw failure(.invalidUTF8, at: start)
    }
    return text
  }

  /// One escape, as UTF-8. Only whole scalars are made, so that an escape can never complete broken
  /// raw bytes.
  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    let place = offset
    offset += 1
    guard let byte = next else { throw failure(.unexpectedEnd) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicodeEscape(at: place)).utf8)
    default: throw failure(.invalidEscape, at: place)
    }
  }

  private mutating func unicodeEscape(at place: Int) throws(JSONSyntaxError) -> Character {
    let first = try codeUnit(at: place)
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw failure(.loneSurrogate, at: place)
    }
    let second = try codeUnit(at: place)
    guard (0xDC00...0xDFFF).contains(second) else { throw failure(.loneSurrogate, at: place) }
    let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw failure(.loneSurrogate, at: place) }
    return Character(scalar)
  }

  private mutating func codeUnit(at place: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.invalidEscape, at: place)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
