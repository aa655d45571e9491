/// An amount of a medicine by mass: whole micrograms, never negative, so that sums are exact.
public struct Dose: Hashable, Comparable, Sendable {
  /// The amount in micrograms; 0 or more.
  public let micrograms: Int64

  /// The largest amount the system holds for one dose or sum: 1 kg, far above any clinical amount.
  public static let largest = Dose(uncheckedMicrograms: 1_000_000_000)

  /// No medicine.
  public static let zero = Dose(uncheckedMicrograms: 0)

  /// Makes a dose, or nil for a negative amount or one above ``largest``.
  public init?(micrograms: Int64) {
    guard micrograms >= 0, micrograms <= Dose.largest.micrograms else { return nil }
    self.micrograms = micrograms
  }

  private init(uncheckedMicrograms: Int64) {
    micrograms = uncheckedMicrograms
  }

  /// A dose of whole milligrams. For values known at compile time; a negative count gives zero.
  public static func milligrams(_ count: Int) -> Dose {
    Dose(uncheckedMicrograms: max(0, Int64(count)) * 1_000)
  }

  /// A dose of whole micrograms. For values known at compile time; a negative count gives zero.
  public static func micrograms(_ count: Int) -> Dose {
    Dose(uncheckedMicrograms: max(0, Int64(count)))
  }

  /// Orders by amount.
  public static func < (left: Dose, right: Dose) -> Bool {
    left.micrograms < right.micrograms
  }

  /// The exact sum, held at ``largest``.
  public static func + (left: Dose, right: Dose) -> Dose {
    let sum = left.micrograms + right.micrograms
    return Dose(uncheckedMicrograms: min(sum, Dose.largest.micrograms))
  }

  /// Adds to this dose.
  public static func += (left: inout Dose, right: Dose) {
    left = left + right
  }

  /// The exact amount as people write it: milligrams from 1 mg on ("0.5 mg" below), micrograms under 100.
  public var text: String {
    guard micrograms >= 100 || micrograms == 0 else { return "\(micrograms) micrograms" }
    let whole = micrograms / 1_000
    let rest = micrograms % 1_000
    guard rest != 0 else { return "\(whole) mg" }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits) mg"
  }
}
