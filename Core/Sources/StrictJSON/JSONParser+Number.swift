extension JSONParser {
  /// A number by the grammar of RFC 8259 section 6: no leading zeros or plus, digits on both sides
  /// of a point.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = offset
    var isWhole = true
    let isNegative = take(UInt8(ascii: "-"))
    let firstDigit = offset
    try digits(startedAt: start)
    guard bytes[firstDigit] != UInt8(ascii: "0") || offset == firstDigit + 1 else {
      throw failure(.invalidNumber, at: start)
    }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits(startedAt: start)
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits(startedAt: start)
    }
    let isMinusZero = isNegative && bytes[firstDigit] == UInt8(ascii: "0")
    if isWhole, !isMinusZero, let value = integer(from: firstDigit, isNegative: isNegative) {
      return .integer(value)
    }
    return .decimal(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func digits(startedAt start: Int) throws(JSONSyntaxError) {
    let first = offset
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard offset > first else {
      throw next == nil ? failure(.unexpectedEnd) : failure(.invalidNumber, at: start)
    }
  }

  /// The digits up to the current place; nil when they do not fit 64 bits.
  private func integer(from first: Int, isNegative: Bool) -> Int64? {
    var value: Int64 = 0
    for byte in bytes[first..<offset] {
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
      if overflow || sumOverflow { return nil }
      value = sum
    }
    return value
  }
}
