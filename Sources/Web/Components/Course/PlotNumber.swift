/// Numbers as text for drawings and attributes, with at most one digit after the point.
enum PlotNumber {
  /// For example `12`, `36.6`, `-0.5`. Numbers too large to draw become 0.
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    let tenths = Int((number * 10).rounded())
    let whole = abs(tenths) / 10
    let digit = abs(tenths) % 10
    let sign = tenths < 0 ? "-" : ""
    return digit == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(digit)"
  }
}
