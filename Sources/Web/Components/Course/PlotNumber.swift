/// Numbers as text for drawings and attributes, with at most one digit after the point.
enum PlotNumber {
  /// For example `12`, `36.6`, `-0.5`. Numbers too large to draw become 0.
  static func text(_ number: Double) -> String {
    var bytes: [UInt8] = []
    write(number, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the same text.
  static func write(_ number: Double, into bytes: inout [UInt8]) {
    guard number.isFinite, abs(number) < 1e12 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    let tenths = Int((number * 10).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    writeWhole(abs(tenths) / 10, into: &bytes)
    let digit = abs(tenths) % 10
    if digit != 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(digit))
    }
  }

  private static func writeWhole(_ whole: Int, into bytes: inout [UInt8]) {
    if whole >= 10 { writeWhole(whole / 10, into: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
  }
}

extension HTML.StringInterpolation {
  /// Places a coordinate, with at most one digit after the point.
  mutating func appendInterpolation(at number: Double) {
    appendLiteral(PlotNumber.text(number))
  }
}
