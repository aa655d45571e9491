import Clinical

/// Amounts of medicines as documents write them: a number with its unit, "8 mg", "0.5 mg", "400 micrograms".
///
/// A number alone is refused: it would be read as milligrams by one and as micrograms by another.
enum AmountText {
  static let expected =
    "expected an amount with its unit, \"8 mg\" or \"400 micrograms\", to the microgram"

  static func read(_ text: String) -> Dose? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let decimals: Int? =
      switch parts[1] {
      case "mg": 3
      case "micrograms", "microgram", "mcg": 0
      default: nil
      }
    guard let decimals, let micrograms = DecimalText.read(String(parts[0]), decimals: decimals)
    else { return nil }
    return Dose(micrograms: micrograms)
  }
}

/// Decimal numbers as whole numbers of their smallest part, exactly.
enum DecimalText {
  /// "36.8" with one decimal is 368; nil for anything but digits with at most one point, more decimals than given (zeros aside),
  /// or a number too large.
  static func read(_ text: String, decimals: Int) -> Int64? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard
      text.utf8.count - (isNegative ? 1 : 0) == parts.map(\.utf8.count).reduce(0, +)
        + parts.count - 1, (1...2).contains(parts.count)
    else { return nil }
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || !fraction.isEmpty else { return nil }
    while fraction.utf8.count > decimals, fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.utf8.count <= decimals else { return nil }
    let digits = parts[0] + fraction + String(repeating: "0", count: decimals - fraction.utf8.count)
    guard !parts[0].isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(digits).map { isNegative ? -$0 : $0 }
  }
}
