/// How much buprenorphine, and how soon again.
enum BuprenorphineAmountRules {
  static let all = [
    firstDoseHigh, firstDayAboveLabel, firstDayHigh, dayAboveTwentyFour, dayAboveLimit, tooSoon,
    notReassessed, restartHigh,
  ]

  private static let firstDoseHigh = Rule(
    "BUP-09", .softStop, override: .reason,
    trigger: "First buprenorphine dose above 8 mg outside the high-dose pathway.",
    message: "First dose above 8 mg needs the high-dose pathway or a reason.",
    rationale: "The label starts with 2 to 4 mg.", citation: .filmLabel
  ) { situation in
    situation.atStart { start in
      guard situation.pathway != .highDoseStart, start.dose > .milligrams(8) else { return .clear }
      return .fires([Evidence("First dose", start.dose.text)])
    }
  }

  private static let restartHigh = Rule(
    "TOL-01", .softStop, override: .reason,
    trigger: "First buprenorphine dose above 4 mg, more than 72 hours after the last opioid "
      + "without withdrawal or five days after it.",
    message: "Tolerance may be lost: start with 2 to 4 mg.",
    rationale: "After days without opioids a usual first dose can oversedate.",
    citation: Citation(
      "Local default, after the CA Bridge on-shift guide and the methadone label",
      .localDefault, verified: false)
  ) { situation in
    situation.atStart { start in
      guard start.manner == .afterAbstinence, start.dose > .milligrams(4) else { return .clear }
      return .fires(
        [Evidence("First dose", start.dose.text)]
          + situation.exposures.all.map { $0.evidence(at: situation.at) })
    }
  }

  private static let firstDayAboveLabel = Rule(
    "BUP-10", version: 2, .advisory, override: .notNeeded,
    trigger: "Buprenorphine above P10 (8 mg) on day 1.",
    message: "Day-1 total is above the label induction amount of 8 mg.",
    rationale: "For information: guidelines go beyond the label.", citation: .filmLabel
  ) { situation in
    situation.amount(onFirstDay: true, above: situation.settings.firstDayAdvisory)
  }

  private static let firstDayHigh = Rule(
    "BUP-11", version: 2, .softStop, override: .reason,
    trigger: "Buprenorphine above 16 mg on day 1 outside the high-dose and "
      + "precipitated-withdrawal pathways.",
    message: "Day-1 total exceeds 16 mg; confirm high tolerance and no sedation.",
    rationale: "A start faster than the label.", citation: .localDefault
  ) { situation in
    switch situation.pathway {
    case .highDoseStart, .precipitatedWithdrawal: .clear
    case .standardStart, .maintenance, .taper, nil:
      situation.amount(onFirstDay: true, above: situation.settings.firstDaySoft)
    }
  }

  private static let dayAboveTwentyFour = Rule(
    "BUP-12", version: 2, .advisory, override: .notNeeded,
    trigger: "Buprenorphine above P11 (24 mg) on any day.",
    message: "Dose is above 24 mg; allowed by current labelling when clinically needed.",
    rationale: "For information: the label sets no maximum.",
    citation: Citation("FDA notice 2024, 89 FR 105613", .label, verified: true)
  ) { situation in
    situation.amount(onFirstDay: false, above: situation.settings.anyDayAdvisory)
  }

  private static let dayAboveLimit = Rule(
    "BUP-13", version: 2, .hardStop, override: .reasonAndSecondClinician,
    trigger:
      "Buprenorphine above 32 mg in 24 hours; for a daily dose at least 20 hours after the one "
      + "before, in the dosing day.",
    message: "Total would exceed 32 mg in 24 hours.",
    rationale: "Above what has been studied and is in use.",
    citation: Citation(
      "Emergency department ceiling of 32 mg; specialist override: local default", .localDefault,
      verified: true)
  ) { situation in
    let judgement = situation.amount(
      onFirstDay: false,
      above: min(situation.settings.anyDayHard, situation.settings.firstDayHard))
    guard judgement == .clear, !situation.buprenorphine.days.isEmpty else { return judgement }
    let untold = situation.exposures.toldInPart(within: .days(1), before: situation.at)
    guard !untold.isEmpty else { return .clear }
    return .cannotEvaluate(
      missing: ["amount and time of the buprenorphine taken before"],
      untold.map { $0.evidence(at: situation.at) })
  }

  private static let shortestInterval: TimeSpan = .minutes(30)

  private static let tooSoon = Rule(
    "BUP-14", .hardStop, override: .none,
    trigger: "Buprenorphine less than 30 minutes after the previous dose, or an order that allows "
      + "it.",
    message: "Wait at least 30 minutes and reassess before another dose.",
    rationale: "Effect begins 30 to 60 minutes after a sublingual dose.",
    citation: Citation("Local default; ASAM 2020: 60 to 90 min", .localDefault, verified: false)
  ) { situation in
    guard situation.proposal.product?.medicine.isBuprenorphine == true else { return .clear }
    if case .asNeeded(let interval, _)? = situation.signing?.schedule {
      guard interval < shortestInterval else { return .clear }
      return .fires([Evidence("Shortest interval of the order", interval.text)])
    }
    var times = situation.proposedTimes
    if let last = situation.buprenorphine.last { times.insert(last.at, at: 0) }
    let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
    guard let shortest = gaps.min(), shortest < shortestInterval else { return .clear }
    let gap = Evidence("Time between doses", shortest.text)
    return .fires([gap] + (situation.buprenorphine.last.map { [$0.evidence] } ?? []))
  }

  private static let notReassessed = Rule(
    "BUP-15", .softStop, override: .reason,
    trigger: "Another buprenorphine dose without a complete COWS and a sedation level since the "
      + "previous one.",
    message: "Reassess withdrawal and sedation before the next dose.",
    rationale: "The dose follows its effect.", citation: .asamBuprenorphine
  ) { situation in
    guard situation.dosing?.product.medicine.isBuprenorphine == true,
      let last = situation.buprenorphine.last
    else { return .clear }
    let score = situation.latest.withdrawal
    let sedation = situation.latest.sedation
    var lacking: [Evidence] = []
    if !(score.map { $0.at > last.at } ?? false) {
      lacking.append(score?.evidence ?? Evidence("COWS", "none recorded"))
    }
    if !(sedation.map { $0.at > last.at } ?? false) {
      lacking.append(
        sedation.map { Evidence("Sedation", $0.value.text, from: $0) }
          ?? Evidence("Sedation", "none recorded"))
    }
    return lacking.isEmpty ? .clear : .fires([last.evidence] + lacking)
  }
}

extension Situation {
  /// Fires when a day the proposal makes holds more than a limit. Sums lack nothing: a dose in doubt counts in full.
  fileprivate func amount(onFirstDay: Bool, above limit: Dose) -> Rule.Judgement {
    let days = onFirstDay ? buprenorphine.days.filter(\.isFirst) : buprenorphine.days
    guard let largest = days.map(\.amount).max(), largest > limit else { return .clear }
    let total = Evidence("Buprenorphine in the day", largest.text)
    return .fires([total, Evidence("Limit", limit.text)] + buprenorphineEvidence)
  }

  /// The doses of the last 24 hours and the proposed ones.
  fileprivate var buprenorphineEvidence: [Evidence] {
    let proposed = Evidence(signing == nil ? "This dose" : "This order", proposalText)
    return buprenorphine.doses.filter { $0.at > at - .days(1) }.map(\.evidence) + [proposed]
  }

  private var proposalText: String {
    switch proposal {
    case .watch, .discharge:
      return ""
    case .administration(let dosing):
      return dosing.dose.text
    case .order(let order):
      guard case .asNeeded(_, let largest) = order.schedule else { return order.dose.text }
      return "\(order.dose.text), up to \(largest.text) in 24 hours"
    }
  }

  /// When the proposed doses would be given.
  fileprivate var proposedTimes: [Instant] {
    guard case .slots(let slots)? = signing?.schedule else { return [at] }
    return slots.map { max($0.at, at) }
  }
}
