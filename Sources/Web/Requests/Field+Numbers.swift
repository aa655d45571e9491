extension Field where Value == Int {
  /// A whole number in a range.
  static func integer(
    _ name: String, _ label: String, in range: ClosedRange<Int>, meaning: String? = nil
  ) -> Field {
    let limits = "\(range.lowerBound) to \(range.upperBound)"
    return single(
      name, label, kind: "whole number \(limits)", meaning: meaning
    ) { (value) throws(FieldRefusal) in
      guard let text = value.numberText, let number = HumanNumber.units(of: text, places: 0),
        range.contains(number)
      else { throw FieldRefusal("Enter a whole number from \(limits).") }
      return number
    }
  }

  /// A decimal number as a whole number of its smallest unit: with one place, `36.8` is 368.
  /// Nothing is ever rounded.
  /// - Parameters:
  ///   - places: digits after the point.
  ///   - range: in the smallest unit.
  static func decimal(
    _ name: String, _ label: String, places: Int, in range: ClosedRange<Int>,
    meaning: String? = nil
  ) -> Field {
    let lower = HumanNumber.text(range.lowerBound, places: places)
    let upper = HumanNumber.text(range.upperBound, places: places)
    return single(
      name, label, kind: "number \(lower) to \(upper), \(places) places", meaning: meaning
    ) { (value) throws(FieldRefusal) in
      guard let text = value.numberText, let number = HumanNumber.units(of: text, places: places),
        range.contains(number)
      else {
        let digits = places == 1 ? "one digit" : "\(places) digits"
        throw FieldRefusal(
          "Enter a number from \(lower) to \(upper) with a point and at most \(digits) after it.")
      }
      return number
    }
  }
}

extension RawValue {
  fileprivate var numberText: String? {
    switch self {
    case .text(let text): CleanText.trimmed(text)
    case .number(let text): text
    case .flag: nil
    }
  }
}

/// Numbers as people write them, without the guesses of a general parser.
enum HumanNumber {
  /// The number in its smallest unit; nil for anything but digits, one minus before and one point
  /// between them.
  ///
  /// `.5` and `5.` are refused: a point that is overlooked makes a dose ten times as large. Source:
  /// ISMP, List of Error-Prone Abbreviations, naked decimal point and trailing point.
  static func units(of text: String, places: Int) -> Int? {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, isDigits(whole) else { return nil }
    guard whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    if parts.count == 2 { guard isDigits(fraction), fraction.count <= places else { return nil } }
    guard whole.count + places <= 15 else { return nil }
    let zeros = Array(repeating: UInt8(ascii: "0"), count: places - fraction.count)
    let units = (whole + fraction + zeros).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return isNegative ? -units : units
  }

  /// The number with its point.
  static func text(_ units: Int, places: Int) -> String {
    let digits = String(units.magnitude)
    let padding = String(repeating: "0", count: max(0, places + 1 - digits.count))
    let padded = padding + digits
    let sign = units < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  private static func isDigits(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
