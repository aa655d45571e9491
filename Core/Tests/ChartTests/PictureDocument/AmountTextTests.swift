import Clinical
import Testing

@testable import Chart

struct AmountTextTests {
  static let read: [(String, Dose)] = [
    ("8 mg", .milligrams(8)), ("0.5 mg", .micrograms(500)), ("0.125 mg", .micrograms(125)),
    ("8.000000 mg", .milligrams(8)), ("400 micrograms", .micrograms(400)),
    ("1 microgram", .micrograms(1)), ("400 mcg", .micrograms(400)), ("0 mg", .zero),
    ("1000000 mg", .largest),
  ]

  @Test(arguments: read)
  func isExact(text: String, dose: Dose) {
    #expect(AmountText.read(text) == dose)
  }

  static let refused = [
    "", "8", "mg", "8mg", "8 MG", "8 g", "8  mg", " 8 mg", "8 mg ", ".5 mg", "8. mg", "-8 mg",
    "+8 mg", "8,5 mg", "1e2 mg", "0x8 mg", "nan mg", "0.0001 mg", "0.5 micrograms", "8 ug", "8 µg",
    "1000001 mg", "99999999999999999999 mg", "٨ mg", "8.1.2 mg", "--8 mg",
  ]

  @Test(arguments: refused)
  func isRefused(text: String) {
    #expect(AmountText.read(text) == nil)
  }

  @Test func everyDoseIsReadBackFromItsText() throws {
    for seed in UInt64(1)...2_000 {
      var random = RandomChoice(seed: seed)
      let dose = random.dose()
      try #require(AmountText.read(dose.text) == dose, "seed \(seed)")
    }
  }

  static let decimals: [(String, Int, Int64?)] = [
    ("36.8", 1, 368), ("36", 1, 360), ("-0.5", 1, -5), ("72.4", 3, 72_400), ("36.85", 1, nil),
    ("36.80", 1, 368), ("1e2", 1, nil), ("", 1, nil), ("-", 1, nil), ("1-2", 1, nil),
  ]

  @Test(arguments: decimals)
  func decimalsAreExact(text: String, places: Int, value: Int64?) {
    #expect(DecimalText.read(text, decimals: places) == value)
  }
}
