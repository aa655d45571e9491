import Testing

@testable import Clinical

/// The chart as an instrument gives what the score of the vital signs gives, on both scales.
@Suite struct NEWS2InstrumentTests {
  /// Sets of vital signs drawn at random, with gaps. The seed is part of what fails.
  @Test("3,000 sets of vital signs, with gaps, on both scales")
  func agree() {
    var generator = SeededGenerator(seed: 2_017)
    for number in 0..<3_000 {
      let signs = Self.signs(&generator)
      for scale in NEWS2.OxygenScale.allCases {
        let slow = NEWS2.score(signs, scale: scale)
        let score = NEWS2.assessment(signs, scale: scale).score(on: NEWS2.instrument)
        if !Self.agree(slow, score, signs, scale) {
          Issue.record("seed 2017, set \(number): \(signs), \(slow.text), \(score.line)")
          return
        }
      }
    }
  }

  static func agree(
    _ slow: NEWS2Score, _ score: InstrumentScore, _ signs: VitalSigns, _ scale: NEWS2.OxygenScale
  ) -> Bool {
    switch (slow, score.result) {
    case (.complete(let total, _, let response), .total(let sum, _)):
      let isEmergency = score.fired.contains("total-7")
      let isUrgent = score.fired.contains("total-5")
      let isReview = score.fired.contains("single-3")
      return total == sum && isEmergency == (response == .emergency)
        && isUrgent == (response == .urgent) && isReview == (response == .wardReview)
    case (.incomplete(let sum, _, _, _), .atLeast(let least, _)):
      // On scale 2 the chart waits for air or oxygen before it takes a saturation.
      let isWaiting = scale == .hypercapnic && signs.onOxygen == nil
      return sum == least || isWaiting && sum > least
    default: return false
    }
  }

  static func signs(_ generator: inout SeededGenerator) -> VitalSigns {
    var signs = VitalSigns()
    func number(_ range: ClosedRange<Int>) -> Int? {
      Int.random(in: 0...5, using: &generator) == 0 ? nil : Int.random(in: range, using: &generator)
    }
    signs.respiratoryRate = number(6...28)
    signs.oxygenSaturation = number(80...100)
    signs.onOxygen = number(0...1).map { $0 == 1 }
    signs.systolic = number(85...225)
    signs.pulse = number(35...140)
    signs.temperature = number(345...395).map { Temperature(tenths: $0) }
    signs.consciousness = number(0...9).map { $0 == 0 ? .voice : .alert }
    return signs
  }

  @Test("one saturation is asked for, whichever the scale")
  func asked() throws {
    #expect(try Forms.score("news2", "16 1 0").missing.first == "oxygen-saturation")
    #expect(try Forms.score("news2", "16 2 0").missing.first == "oxygen-saturation-2-air")
    #expect(try Forms.score("news2", "16 2 2").missing.first == "oxygen-saturation-2-oxygen")
    #expect(NEWS2.instrument.largestTotal == 20)
  }
}
