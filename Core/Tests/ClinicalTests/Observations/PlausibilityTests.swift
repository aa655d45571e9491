import Testing

@testable import Clinical

@Suite struct PlausibilityTests {
  @Test(
    "refused outside what can be, confirmed outside what usually is",
    arguments: Measurement.allCases)
  func edges(measurement: Measurement) {
    let limits = measurement.limits
    #expect(limits.possible.lowerBound <= limits.usual.lowerBound)
    #expect(limits.usual.upperBound <= limits.possible.upperBound)
    func kind(_ value: Int) -> Plausibility.Remark.Kind? {
      Plausibility.remark(on: value, of: measurement)?.kind
    }
    #expect(kind(limits.possible.lowerBound - 1) == .impossible)
    #expect(kind(limits.possible.upperBound + 1) == .impossible)
    #expect(kind(limits.possible.lowerBound) != .impossible)
    #expect(kind(limits.possible.upperBound) != .impossible)
    #expect(kind(limits.usual.lowerBound) == nil)
    #expect(kind(limits.usual.upperBound) == nil)
    if limits.usual.lowerBound > limits.possible.lowerBound {
      #expect(kind(limits.usual.lowerBound - 1) == .unlikely)
    }
    if limits.usual.upperBound < limits.possible.upperBound {
      #expect(kind(limits.usual.upperBound + 1) == .unlikely)
    }
  }

  @Test("every message names the entered value and the range")
  func messages() throws {
    let impossible = try #require(Plausibility.remark(on: 401, of: .systolic))
    #expect(
      impossible.message == "Systolic pressure 401 mmHg cannot be right: it is between 40 mmHg and "
        + "300 mmHg. Cuffs do not measure beyond these pressures.")
    let unlikely = try #require(Plausibility.remark(on: 62, of: .respiratoryRate))
    #expect(
      unlikely.message == "Respiratory rate 62/min is unusual: it is mostly between 8/min and "
        + "40/min. Confirm what you read.")
  }

  static let readings: [(Int, String)] = [
    (986, "37.0 °C"), (1_004, "38.0 °C"), (950, "35.0 °C"), (1_049, "40.5 °C"),
  ]

  @Test(
    "Fahrenheit is caught and said in Celsius",
    arguments: readings)
  func fahrenheit(tenths: Int, celsius: String) throws {
    let remark = try #require(Plausibility.remark(on: tenths, of: .temperature))
    #expect(remark.kind == .impossible)
    #expect(remark.message.contains("If it was read in Fahrenheit, it is \(celsius)."))
  }

  @Test("no Fahrenheit hint where it makes no sense", arguments: [0, 200, 450, 700, 3_680])
  func noHint(tenths: Int) throws {
    let remark = try #require(Plausibility.remark(on: tenths, of: .temperature))
    #expect(!remark.message.contains("Fahrenheit"))
  }

  static let pressures: [(Int, Int, Bool)] = [
    (120, 80, false), (81, 80, false), (80, 80, true), (70, 110, true),
  ]

  @Test(
    "systolic at or below diastolic is refused",
    arguments: pressures)
  func crossed(systolic: Int, diastolic: Int, isRefused: Bool) {
    var signs = VitalSigns()
    signs.systolic = systolic
    signs.diastolic = diastolic
    let refused = Plausibility.remarks(on: signs).contains { $0.kind == .impossible }
    #expect(refused == isRefused)
  }

  @Test("nothing measured, nothing said; every wrong value is named")
  func several() {
    #expect(Plausibility.remarks(on: ObservationRound()).isEmpty)
    var signs = VitalSigns()
    signs.pulse = 300
    signs.oxygenSaturation = 9
    signs.temperature = Temperature(tenths: 986)
    let round = ObservationRound(vitalSigns: signs, pain: 11)
    let remarks = Plausibility.remarks(on: round)
    #expect(remarks.map(\.measurement) == [.oxygenSaturation, .pulse, .temperature, .pain])
    #expect(remarks.allSatisfy { $0.kind == .impossible })
  }

  @Test("the weight limits are those of the weight itself")
  func weight() {
    let possible = Measurement.weight.limits.possible
    #expect(Weight(grams: possible.lowerBound) != nil)
    #expect(Weight(grams: possible.lowerBound - 1) == nil)
    #expect(Weight(grams: possible.upperBound) != nil)
    #expect(Weight(grams: possible.upperBound + 1) == nil)
  }
}
