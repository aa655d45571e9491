import Testing

@testable import Clinical

/// Whole stays on a start: a person whose COWS wanders, a nurse who takes rounds, a prescriber who accepts what is suggested, or now and
/// then another dose. The sums are kept apart from the pathway's own.
@Suite struct PathwayWalkTests {
  /// SplitMix64, so that a failure can be repeated from its printed seed.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Totals that a form exists for, each made once.
  static let forms: [Assessment?] = (0...30).map { COWSForm.filled(total: $0) }

  struct Stay {
    var person: PictureBuilder
    var chance: Chance
    var now: Instant
    var cows = 14
    let pathway: Pathway
    let hasDosingDay: Bool
    var given = 0
    var log: [String] = []

    init(seed: UInt64, _ pathway: Pathway, hasDosingDay: Bool) {
      person = PictureBuilder.readyUnseen.used(.fentanyl, .hours(26))
      chance = Chance(state: seed)
      now = PictureBuilder.now
      self.pathway = pathway
      self.hasDosingDay = hasDosingDay
    }

    mutating func round() {
      cows = min(30, max(0, cows + Int.random(in: -4...3, using: &chance)))
      var signs = VitalSigns()
      signs.respiratoryRate = Int.random(in: 0..<20, using: &chance) == 0 ? 11 : 14
      signs.oxygenSaturation = Int.random(in: 0..<30, using: &chance) == 0 ? nil : 97
      signs.pulse = 76
      signs.systolic = 124
      signs.consciousness = .alert
      let sedation: SedationLevel? =
        Int.random(in: 0..<25, using: &chance) == 0 ? .driftsOff : .alert
      let round = ObservationRound(
        vitalSigns: signs, sedation: sedation, withdrawal: PathwayWalkTests.forms[cows])
      person.picture.rounds.append(Charted(round, at: now, author: "RN"))
      if hasDosingDay {
        let days = (now - PictureBuilder.now + .hours(3)).milliseconds / 86_400_000
        person.picture.dosingDayStart = PictureBuilder.now - .hours(3) + .days(Int(days))
      }
    }

    /// One advice; a suggested dose is given, or now and then another one. Returns what went wrong.
    mutating func step() -> String? {
      let advice = person.advice(pathway, at: now)
      if let violation = AdviceInvariants.violation(
        advice, asked: pathway, picture: person.picture, at: now)
      {
        return violation
      }
      let doses = advice.options.compactMap(\.draft).filter { $0.schedule == .once }
      guard let suggested = doses.first, let product = suggested.product else { return nil }
      if let stop = hardStop(suggested, product, advice) { return stop }
      let draft =
        Int.random(in: 0..<8, using: &chance) == 0
        ? doses.randomElement(using: &chance) ?? suggested : suggested
      let administration = Administration(
        order: nil, slot: nil, product: draft.product ?? product, ordered: draft.dose,
        outcome: .given, source: .scheduled, dissolved: .yes)
      person.picture.administrations.append(Charted(administration, at: now, author: "RN"))
      given += 1
      log.append("\((now - PictureBuilder.now).text): \(draft.dose.text), COWS \(cows)")
      return sums()
    }

    /// A suggested dose never meets a hard stop of the safety rules.
    private func hardStop(
      _ draft: OrderDraft, _ product: Product, _ advice: Advice
    ) -> String? {
      guard advice.suggestion.draft != nil else { return nil }
      let order = MedicineOrder(
        product: product, dose: draft.dose,
        schedule: .slots([MedicineOrder.Slot(at: now, dose: draft.dose)]),
        indication: draft.indication, pathway: draft.pathway)
      let situation = Situation(
        picture: person.picture, proposal: .order(order), at: now, settings: .standard)
      let stop = SafetyReview.findings(in: situation).first { $0.severity == .hardStop }
      return stop.map { "\($0.rule) stops the suggested \(draft.dose.text): \($0.message)" }
    }

    /// The sums of any 24 hours, kept apart: 16 or 32 mg on the first day; after it 24 or 32 mg, and with a facility day that in any 20
    /// hours.
    private func sums() -> String? {
      let doses = person.picture.administrations
      let hasSeenFlag = log.contains { $0.hasPrefix("flag") }
      guard let first = doses.first, !hasSeenFlag else { return nil }
      let isFirstDay = now - first.at < .days(1)
      let window: TimeSpan = isFirstDay || !hasDosingDay ? .days(1) : .hours(20)
      let sum = doses.filter { now - $0.at < window }.reduce(Dose.zero) { $0 + $1.value.ordered }
      let limit: Int =
        switch (pathway, isFirstDay) {
        case (.standardStart, true): hasDosingDay ? 24 : 16
        case (.standardStart, false): 24
        default: 32
        }
      return sum > .milligrams(limit) ? "\(sum.text) in \(window.text)" : nil
    }
  }

  static let walks: [(Pathway, Bool)] = [
    (.standardStart, false), (.standardStart, true), (.highDoseStart, false),
    (.highDoseStart, true),
  ]

  @Test("stays of four days", arguments: walks)
  func stays(pathway: Pathway, hasDosingDay: Bool) {
    var given = 0
    var advices = 0
    for seed in UInt64(1)...4 {
      var stay = Stay(seed: seed, pathway, hasDosingDay: hasDosingDay)
      for tick in 0..<110 {
        stay.now = stay.now + (tick < 40 ? .minutes(30) : .hours(1))
        stay.round()
        if PrecipitatedWithdrawal.flag(
          in: stay.person.picture, at: stay.now, settings: .standard) != nil
        {
          stay.log.append("flag")
        }
        advices += 1
        if let violation = stay.step() {
          Issue.record(
            "seed \(seed), \(pathway): \(violation)\n\(stay.log.joined(separator: "\n"))")
          return
        }
      }
      given += stay.given
    }
    print("Stays: \(pathway) \(advices) advices, \(given) doses, seeds 1 to 4")
    #expect(given > 8)
  }
}
