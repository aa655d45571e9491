import Testing

@testable import Clinical

@Suite struct QuantityTests {
  static let written: [(Int, String)] = [
    (0, "0 mg"), (1, "1 micrograms"), (99, "99 micrograms"), (100, "0.1 mg"), (500, "0.5 mg"),
    (1_000, "1 mg"), (5_700, "5.7 mg"), (2_050, "2.05 mg"), (16_000, "16 mg"),
  ]

  @Test(
    "a dose reads as people write it",
    arguments: written)
  func doseText(micrograms: Int, text: String) {
    #expect(Dose.micrograms(micrograms).text == text)
  }

  @Test("a dose is never negative and never beyond its bound")
  func doseBounds() {
    #expect(Dose(micrograms: -1) == nil)
    #expect(Dose(micrograms: Dose.largest.micrograms) == .largest)
    #expect(Dose(micrograms: Dose.largest.micrograms + 1) == nil)
    #expect(Dose.largest + .milligrams(1) == .largest)
    #expect(Dose.milligrams(-4) == .zero)
  }

  @Test("three-valued logic after Kleene, all nine pairs")
  func truth() {
    for left in Truth.allCases {
      for right in Truth.allCases {
        let both = left && right
        let either = left || right
        #expect((both == .yes) == (left == .yes && right == .yes))
        #expect((both == .no) == (left == .no || right == .no))
        #expect((either == .yes) == (left == .yes || right == .yes))
        #expect((either == .no) == (left == .no && right == .no))
        #expect(!both == (!left || !right))
      }
    }
    #expect(Truth(nil as Bool?) == .unknown)
  }

  @Test("spans and instants add up exactly")
  func time() {
    let start = Instant(milliseconds: 0)
    #expect((start + .hours(25)) - start == .days(1) + .hours(1))
    #expect(start + .minutes(90) - .hours(1) == start + .minutes(30))
    #expect((start - (start + .hours(2))).wholeHours == -2)
    #expect(TimeSpan.minutes(15) * 4 == .hours(1))
  }

  @Test("temperature and weight read with one decimal")
  func body() throws {
    #expect(Temperature(tenths: 368).text == "36.8 °C")
    #expect(try #require(Weight(grams: 72_450)).text == "72.4 kg")
  }
}
