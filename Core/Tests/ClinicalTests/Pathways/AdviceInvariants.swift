import Clinical

/// What has to hold of every advice, whatever is known. Returns the first thing that does not.
enum AdviceInvariants {
  private static let steps: [Pathway: [String]] = Dictionary(
    uniqueKeysWithValues: Pathway.allCases.map { ($0, $0.definition(.standard).steps.map(\.id)) })

  static func violation(
    _ advice: Advice, asked: Pathway, picture: ClinicalPicture, at now: Instant,
    settings: ClinicalSettings = .standard
  ) -> String? {
    if advice.options.isEmpty { return "no option" }
    if advice.options.filter(\.isSuggested).count != 1 || !advice.suggestion.isSuggested {
      return "not exactly one suggestion, first"
    }
    if Set(advice.options.map(\.id)).count != advice.options.count { return "option twice" }
    if steps[advice.pathway]?.contains(advice.step.id) != true {
      return "step \(advice.step.id) is not in the definition"
    }
    let isFlagged =
      PrecipitatedWithdrawal.flag(in: picture, at: now, settings: settings) != nil
    if isFlagged != (advice.pathway != asked), asked != .precipitatedWithdrawal {
      return "the wrong pathway speaks"
    }
    if advice.step.id == "missing", advice.missing.isEmpty { return "nothing named as missing" }
    return doses(advice, asked: asked, picture: picture, at: now, settings: settings)
  }

  private static func doses(
    _ advice: Advice, asked: Pathway, picture: ClinicalPicture, at now: Instant,
    settings: ClinicalSettings
  ) -> String? {
    let drafts = advice.options.compactMap(\.draft)
    for draft in drafts {
      guard let product = draft.product, product.medicine == .buprenorphine else {
        return "a draft of something else"
      }
      guard product.units(for: draft.dose) != nil else { return "\(draft.dose.text) of no unit" }
    }
    guard drafts.contains(where: { $0.schedule == .once }) else { return nil }
    if !advice.stops.isEmpty { return "a dose against a stop rule" }
    if !advice.missing.isEmpty { return "a dose although \(advice.missing) is missing" }
    if let reason = breathing(picture, at: now) { return reason }
    return amounts(drafts, advice, asked: asked, picture: picture, at: now)
  }

  /// Written down a second time on purpose: rate below 12, saturation below 92 %, POSS 3 or 4, or none of them in the last hour.
  private static func breathing(_ picture: ClinicalPicture, at now: Instant) -> String? {
    func last<Value>(_ read: (ObservationRound) -> Value?) -> (Value, TimeSpan)? {
      for round in picture.rounds.reversed() {
        if let value = read(round.value) { return (value, now - round.at) }
      }
      return nil
    }
    guard let rate = last(\.vitalSigns.respiratoryRate), rate.0 >= 12, rate.1 <= .hours(1) else {
      return "a dose with a rate that is low, old or not known"
    }
    guard let oxygen = last(\.vitalSigns.oxygenSaturation), oxygen.0 >= 92, oxygen.1 <= .hours(1)
    else { return "a dose with a saturation that is low, old or not known" }
    guard let sedation = last(\.sedation), sedation.1 <= .hours(1) else {
      return "a dose without a recent sedation level"
    }
    return sedation.0 == .driftsOff || sedation.0 == .hardToRouse ? "a dose at POSS 3 or 4" : nil
  }

  private static func amounts(
    _ drafts: [OrderDraft], _ advice: Advice, asked: Pathway, picture: ClinicalPicture,
    at now: Instant
  ) -> String? {
    let taken = picture.administrations.filter {
      $0.at <= now && $0.value.product.medicine == .buprenorphine
    }
    let facilityDay = picture.dosingDayStart
    // With a known facility day a steady dose may come some hours early: 20 hours are looked at then.
    let window: TimeSpan = facilityDay == nil ? .days(1) : .hours(20)
    let sum = taken.filter { now - $0.at < window }.reduce(Dose.zero) { $0 + $1.value.countedDose }
    let isFirstDay =
      taken.first.map { now - $0.at < .days(1) && $0.at >= facilityDay ?? $0.at } ?? true
    let ceiling: Dose =
      switch (advice.pathway, isFirstDay) {
      case (.standardStart, true): .milligrams(16)
      case (.standardStart, false): .milligrams(24)
      default: .milligrams(32)
      }
    for draft in drafts where draft.schedule == .once && sum + draft.dose > ceiling {
      return "\((sum + draft.dose).text) in \(window.text)"
    }
    if let last = taken.last, now - last.at < .minutes(30), last.value.countedDose > .zero {
      return "a dose less than 30 minutes after another"
    }
    return nil
  }
}
