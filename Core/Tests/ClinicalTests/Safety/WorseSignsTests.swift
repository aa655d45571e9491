import Testing

@testable import Clinical

@Suite("Worse signs never turn a hold into a pass")
struct WorseSignsTests {
  private let doses: [Proposal] = [.giving(.film2, 4.mg), .giving(.lorazepam, 1.mg)]

  @Test("Falling breathing, saturation and wakefulness")
  func worse() {
    let seed: UInt64 = 4_711
    var generator = SeededGenerator(seed: seed)
    let levels: [SedationLevel] = [.alert, .slightlyDrowsy, .driftsOff, .hardToRouse]
    for _ in 0..<3_000 {
      let rate = Int.random(in: 0...24, using: &generator)
      let saturation = Int.random(in: 70...100, using: &generator)
      let level = Int.random(in: 0..<levels.count, using: &generator)
      let target = Truth.allCases.randomElement(using: &generator) ?? .unknown
      let worseRate = Int.random(in: 0...rate, using: &generator)
      let worseSaturation = Int.random(in: 60...saturation, using: &generator)
      let worseLevel = Int.random(in: level..<levels.count, using: &generator)
      let person = PictureBuilder.ready.has(.hypercapnicTarget, target)
      let before = person.respiratoryRate(rate).saturation(saturation).sedation(levels[level])
      let after = person.respiratoryRate(worseRate).saturation(worseSaturation)
        .sedation(levels[worseLevel])
      for dose in doses where severity(before, dose) > severity(after, dose) {
        Issue.record(
          "seed \(seed): \(rate)→\(worseRate), \(saturation)→\(worseSaturation) %, target \(target)"
        )
        return
      }
    }
  }

  private func severity(_ person: PictureBuilder, _ proposal: Proposal) -> Int {
    let findings = SafetyReview.findings(in: person.situation(proposal))
    return findings.first { $0.rule == "SED-01" }?.severity.rawValue ?? -1
  }

  @Test("A lower COWS never opens the gate, more dose never closes a stop")
  func monotonous() {
    for total in 0..<30 {
      let lower = gate(total)
      let higher = gate(total + 1)
      #expect(lower || !higher, "COWS \(total) passes and \(total + 1) does not")
    }
    var wasStopped = false
    for milligrams in stride(from: 2, through: 60, by: 2) {
      let person = PictureBuilder.ready.took(.film2, 2.mg, .hours(3))
      let findings = SafetyReview.findings(
        in: person.situation(.giving(.film2, milligrams.mg)))
      let isStopped = findings.contains { $0.rule == "BUP-13" }
      #expect(isStopped || !wasStopped, "\(milligrams) mg")
      wasStopped = isStopped
    }
    #expect(wasStopped)
  }

  private func gate(_ total: Int) -> Bool {
    let situation = PictureBuilder.ready.cows(total, signs: nil).situation(.giving(.film2, 4.mg))
    return SafetyReview.findings(in: situation).contains { $0.rule == "BUP-01" }
  }
}
