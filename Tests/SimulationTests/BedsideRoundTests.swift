import Chart
import Clinical
import Testing

@testable import Simulation

@Suite("What a nurse finds at a virtual bedside")
struct BedsideRoundTests {
  private let traits = BodyTraits(
    lastUses: [], adaptation: 0.7, precipitation: 0, spells: [], unrest: 0, pain: 2, pulse: 70,
    systolic: 118, breathing: 15, saturation: 98)

  @Test("answers are permitted and add up to about the expected total")
  func answers() throws {
    var chance = SeededGenerator(seed: 11)
    for total in 0...44 {
      for person in UInt64(0)..<20 {
        let pulsePoints = total > 24 ? 2 : total > 10 ? 1 : 0
        let answers = WithdrawalAnswers.answers(
          total: total, pulsePoints: pulsePoints, person: person, &chance)
        let assessment = try Assessment(
          of: COWS.instrument, answers: answers.merging(["pulse": .points(pulsePoints)]) { $1 })
        let found = try #require(COWS.total(assessment))
        #expect(abs(found - max(total, pulsePoints)) <= 1, "total \(total), person \(person)")
      }
    }
  }

  @Test("every reading is possible, and the pulse agrees with its points")
  func readings() {
    var chance = SeededGenerator(seed: 12)
    for withdrawal in stride(from: 0.0, through: 44, by: 2) {
      for drowsiness in [0, 0.3, 0.5, 0.8] {
        for fever in [0.0, 1] {
          let state = BodyState(
            withdrawal: withdrawal, drowsiness: drowsiness, fever: fever, slowing: 0.5)
          let visit = BedsideRound(traits: traits, state: state, person: 4, isNight: true)
          let found = visit.observation(Set(DueCheck.Kind.allCases), &chance)
          let remarks = Plausibility.remarks(on: found.round)
          #expect(remarks.allSatisfy { $0.kind == .unlikely })
          #expect(found.round.withdrawalTotal != nil)
          let pulse = found.round.vitalSigns.pulse ?? 0
          #expect(
            found.round.withdrawal?.points("pulse")
              == COWS.pulsePoints(beatsPerMinute: pulse))
        }
      }
    }
  }

  @Test("a person is left asleep at night, and woken for a score")
  func night() {
    var chance = SeededGenerator(seed: 13)
    let calm = BodyState(withdrawal: 3, drowsiness: 0, fever: 0, slowing: 0)
    let visit = BedsideRound(traits: traits, state: calm, person: 4, isNight: true)
    #expect(visit.observation([.vitalSigns, .sedation], &chance).round.sedation == .asleep)
    #expect(visit.observation([.withdrawal, .sedation], &chance).round.sedation == .alert)
  }

  @Test("deep sedation shows in sedation and breathing")
  func sedation() {
    var chance = SeededGenerator(seed: 14)
    let deep = BodyState(withdrawal: 2, drowsiness: 0.54, fever: 0, slowing: 0)
    let visit = BedsideRound(traits: traits, state: deep, person: 4, isNight: false)
    let round = visit.observation([.vitalSigns, .sedation], &chance).round
    #expect(round.sedation == .driftsOff)
    #expect((round.vitalSigns.respiratoryRate ?? 99) <= 11)
  }
}
