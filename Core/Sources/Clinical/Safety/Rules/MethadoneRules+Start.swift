extension MethadoneRules {
  static let start = [firstDose, lowTolerance, firstDaySoft, firstDayHard, unlawful]

  private static let firstDose = Rule(
    "MTD-01", .hardStop, override: .none,
    trigger: "First methadone dose, or first after five missed ones, above P14 (30 mg). A dose "
      + "charted as given elsewhere makes it no first one.",
    message: "First methadone dose may not exceed 30 mg, or less where the site says so.",
    rationale: "Early deaths.",
    citation: Guardrails.methadoneFirstDose.citation
  ) { situation in
    situation.atMethadoneStart { dose in
      let limit = situation.settings.methadoneFirstDose
      guard dose > limit else { return .clear }
      return .fires([Evidence("First dose", dose.text), Evidence("Largest (P14)", limit.text)])
    }
  }

  private static let lowTolerance = Rule(
    "MTD-02", .softStop, override: .reason,
    trigger: "First methadone dose above 10 mg (P14) and no opioid in 5 days, none told, age 65 or "
      + "more, chronic lung disease, sleep apnoea, severe liver disease, or alcohol, "
      + "benzodiazepines or gabapentinoids; above 20 mg it takes a second clinician. What is not "
      + "known counts as a risk.",
    message: "Low or uncertain tolerance: start 2.5 to 10 mg.", rationale: "Overdose.",
    citation: Guardrails.methadoneFirstDoseLow.citation
  ) { situation in
    situation.atMethadoneStart { dose in
      guard dose > situation.settings.methadoneFirstDoseLow else { return .clear }
      let isHigh = dose > situation.settings.methadoneFirstDoseLowHard
      let severity: Severity = isHigh ? .hardStop : .softStop
      let override: Override = isHigh ? .reasonAndSecondClinician : .reason
      let risks = situation.toleranceRisks
      let amount = Evidence("First dose", dose.text)
      let present = risks.filter { $0.truth == .yes }.flatMap(\.evidence)
      guard present.isEmpty else {
        return .fires([amount] + present, severity: severity, override: override)
      }
      let missing = risks.filter { $0.truth == .unknown }.map(\.missing)
      guard !missing.isEmpty else { return .clear }
      return .cannotEvaluate(
        missing: missing, [amount], severity: severity, override: override)
    }
  }

  private static let firstDaySoft = Rule(
    "MTD-03", .softStop, override: .reason,
    trigger: "Methadone above P15 (40 mg) and up to 50 mg in the 24 hours of day 1 here, doses "
      + "elsewhere included.",
    message: "Day-1 total exceeds the label limit of 40 mg.", rationale: "Accumulation.",
    citation: Guardrails.methadoneFirstDaySoft.citation
  ) { situation in
    let settings = situation.settings
    return situation.methadoneFirstDay(
      above: settings.methadoneFirstDaySoft, upTo: settings.methadoneFirstDayHard)
  }

  private static let firstDayHard = Rule(
    "MTD-04", .hardStop, override: .reasonAndSecondClinician,
    trigger: "Methadone above P15 (50 mg) in the 24 hours of day 1 here, doses elsewhere included. "
      + "The reason is the documented rationale, for example a verified transfer dose.",
    message: "Federal rule: first-day total should not exceed 50 mg without documented rationale.",
    rationale: "Regulation.", citation: Guardrails.methadoneFirstDayHard.citation
  ) { situation in
    situation.methadoneFirstDay(above: situation.settings.methadoneFirstDayHard, upTo: .largest)
  }

  /// Facts 2.1: maintenance and withdrawal treatment only in an opioid treatment program; hospitals for people admitted for another
  /// condition; elsewhere at most three days' supply to relieve acute withdrawal while treatment is arranged. The section is about opioid
  /// use disorder, not pain.
  private static let unlawful = Rule(
    "ADM-06", .hardStop, override: .reasonAndSecondClinician,
    trigger: "Methadone is ordered, not for pain, in a facility that is neither a hospital nor an "
      + "opioid treatment program.",
    message: "The law allows this facility only emergency methadone.",
    rationale: "Up to three days, once, to relieve acute withdrawal while treatment is arranged.",
    citation: Citation(
      "Local default, after 21 CFR 1306.07 as understood", .localDefault, verified: false)
  ) { situation in
    guard let order = situation.signing, order.product.medicine.isMethadone,
      order.indication != .pain, situation.picture.facility == .withdrawalUnit
    else { return .clear }
    return .fires([Evidence("Facility", situation.picture.facility.text)])
  }
}

/// Something that makes a usual first methadone dose too much.
private struct ToleranceRisk {
  let truth: Truth
  let evidence: [Evidence]
  let missing: String
}

extension Situation {
  /// No opioid in so many days leaves no tolerance to rely on. Source: methadone label, fact base section 7.
  private static let toleranceLasts: TimeSpan = .days(5)

  fileprivate var toleranceRisks: [ToleranceRisk] {
    let evaluation = picture.evaluation
    let age = ToleranceRisk(
      truth: picture.isOld,
      evidence: picture.age.map { [Evidence("Age", "\($0)")] } ?? [], missing: "age")
    let conditions: [Evaluation.Condition] = [.lungDisease, .sleepApnoea, .severeLiverDisease]
    let ill = conditions.map { condition in
      let recorded = evaluation.conditions[condition]
      return ToleranceRisk(
        truth: evaluation.has(condition),
        evidence: recorded.map { [Evidence(condition.text, "yes", from: $0)] } ?? [],
        missing: condition.text.lowercasedFirst)
    }
    let substances: [Evaluation.Substance] = [.alcohol, .benzodiazepines, .gabapentinoids]
    let used = substances.map { substance in
      let recorded = evaluation.otherSubstances[substance]
      return ToleranceRisk(
        truth: evaluation.uses(substance),
        evidence: recorded.map { [Evidence(substance.text, "used", from: $0)] } ?? [],
        missing: substance.text.lowercasedFirst)
    }
    let given = history.counted(within: .days(1), before: at, [.benzodiazepine, .gabapentinoid])
    let sedated = ToleranceRisk(
      truth: Truth(!given.isEmpty), evidence: given.map(\.evidence), missing: "")
    return [noTolerance, age] + ill + used + [sedated]
  }

  /// No opioid was told or given in the last days. One whose time or kind is not known proves nothing.
  private var noTolerance: ToleranceRisk {
    let told = exposures.all
    let isRecent = told.contains { exposure in
      exposure.duration != nil && exposure.age(at: at).map { $0 < Self.toleranceLasts } ?? false
    }
    let isUncertain = told.contains { exposure in
      exposure.age(at: at).map { $0 < Self.toleranceLasts } ?? true
    }
    var truth = Truth.yes
    if isRecent || !history.counted(later: at - Self.toleranceLasts, .agonist).isEmpty {
      truth = .no
    } else if !exposures.isAsked || isUncertain {
      truth = .unknown
    }
    let evidence = told.map { $0.evidence(at: at) }
    return ToleranceRisk(
      truth: truth, evidence: evidence.isEmpty ? [Evidence("Opioids told", "none")] : evidence,
      missing: "opioids used, and when last")
  }

  /// Fires when the 24 hours up to a proposed dose of day 1 hold more than one amount and not more than another.
  ///
  /// Day 1 begins with the first dose here and is over after 24 hours, or with a dose 20 hours or more after the one before it, which
  /// is the next day's given early.
  fileprivate func methadoneFirstDay(above limit: Dose, upTo largest: Dose) -> Rule.Judgement {
    guard bringsMethadone else { return .clear }
    let proposed = proposedDoses
    guard let firstProposed = proposed.first?.at else { return .clear }
    let taken = methadone.doses
    let began = taken.first(where: \.value.isFromHere)?.at ?? firstProposed
    var total = Dose.zero
    for (index, dose) in proposed.enumerated() where dose.at - began < .days(1) {
      let previous = index > 0 ? proposed[index - 1].at : taken.last?.at
      let isNextDay = previous.map { dose.at - $0 >= .hours(20) } ?? false
      guard dose.at == began || !isNextDay else { continue }
      total = max(total, day(upTo: index, of: proposed, with: taken))
    }
    guard total > limit, total <= largest else { return .clear }
    let counted = taken.filter { $0.at > firstProposed - .days(1) }.map(\.evidence)
    return .fires(
      [Evidence("Methadone on day 1", total.text), Evidence("Limit", limit.text)] + counted)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
