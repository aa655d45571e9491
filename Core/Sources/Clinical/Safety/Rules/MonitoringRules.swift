/// Checks that are late and states nobody has answered.
enum MonitoringRules {
  static let all = [overdue, unanswered, storm]

  private static let overdue = Rule(
    "MON-01", .advisory, override: .notNeeded,
    trigger: "A due check is overdue: on the chart, and when an opioid or sedative is due. A soft "
      + "stop from twice its interval on.",
    message: "Assessment overdue.", rationale: "Drift.", citation: MonitoringSchedule.citation
  ) { situation in
    let isSedatingDose = situation.dosing?.product.medicine.isSedating ?? false
    guard situation.proposal == .watch || isSedatingDose else { return .clear }
    let overdue = situation.picture.dueChecks.filter { $0.isOverdue(at: situation.at) }
    guard !overdue.isEmpty else { return .clear }
    let evidence = overdue.map { check in
      Evidence(
        check.kind.text, "due \((situation.at - check.due).text) ago, every \(check.interval.text)",
        at: check.due)
    }
    let isLong = overdue.contains { situation.at - $0.due >= $0.interval }
    return isLong
      ? .fires(evidence, severity: .softStop, override: .reason) : .fires(evidence)
  }

  private static let unanswered = Rule(
    "MON-02", version: 2, .hardStop, override: .none, isAlert: true,
    trigger:
      "NEWS2 of 5 or more, or 3 in one measurement, in the last 24 hours, and no clinician's "
      + "review within 30 minutes; a better score later does not answer it.",
    message: "NEWS2 escalation has not been answered.", rationale: "Deterioration.",
    citation: NEWS2.citation
  ) { situation in
    situation.aboutTheState { situation.earlyWarning }
  }

  private static let storm = Rule(
    "MON-05", .softStop, override: .reason, isAlert: true,
    trigger: "Pulse of 131 or more, or systolic pressure of 180 or more, 60 to 90 minutes after "
      + "an opioid agonist, or with a COWS of 12 or less in the same round.",
    message: "Consider medetomidine, alcohol, sedative or stimulant; call the prescriber.",
    rationale: "Opioid withdrawal that answers an agonist does not look like this.",
    citation: Citation(
      "MMWR 74(15):266, 2025; limits: local default", .localDefault, verified: true)
  ) { situation in
    situation.aboutTheState { situation.autonomicStorm }
  }
}

extension Situation {
  /// A clinician comes within this time. Source: fact base, rule MON-02, after RCP 2017.
  private static let answerTime: TimeSpan = .minutes(30)

  fileprivate var earlyWarning: Rule.Judgement {
    let scores = EarlyWarning(picture.rounds, of: picture.evaluation)
    let dayAgo = at - EarlyWarning.memory
    let since = picture.clinicianReviews.last.map { max($0.at, dayAgo) } ?? dayAgo
    if let first = scores.firstForReview(after: since) {
      guard at - first.round.at > Self.answerTime else { return .clear }
      let now = scores.standing.map { $0.evidence == first.evidence ? [] : [$0.evidence] } ?? []
      return .fires([first.evidence] + now + scoreLimit)
    }
    guard let undecided = scores.undecided(after: since),
      at - undecided.round.at > Self.answerTime
    else { return .clear }
    return .cannotEvaluate(missing: undecided.missing, [undecided.evidence] + scoreLimit)
  }

  private var scoreLimit: [Evidence] {
    let limit = NEWS2.limit(age: picture.age, pregnancy: picture.evaluation.pregnancy?.value)
    return limit.map { [Evidence("Limits of the score", $0)] } ?? []
  }

  fileprivate var autonomicStorm: Rule.Judgement {
    let pulse = latest.pulse.map { ($0.at, $0.value >= 131, "Pulse", "\($0.value) a minute", $0) }
    let systolic = latest.systolic.map {
      ($0.at, $0.value >= 180, "Systolic pressure", "\($0.value) mmHg", $0)
    }
    let high = [pulse, systolic].compactMap(\.self).filter(\.1)
    for (seen, _, label, value, charted) in high {
      let measured = Evidence(label, value, from: charted)
      if let dose = agonist(beforeRoundAt: seen) { return .fires([measured, dose.evidence]) }
      if let score = latest.withdrawal, score.at == seen, score.value.total <= 12 {
        return .fires([measured, score.evidence])
      }
    }
    guard picture.admittedAt != nil, pulse == nil || systolic == nil else { return .clear }
    return .cannotEvaluate(
      missing: (pulse == nil ? ["pulse"] : []) + (systolic == nil ? ["blood pressure"] : []))
  }

  /// An opioid agonist dose 60 to 90 minutes before a round.
  private func agonist(beforeRoundAt instant: Instant) -> Charted<Administration>? {
    history.counted(within: .minutes(90), before: instant, .agonist)
      .first { instant - $0.at >= .minutes(60) }
  }
}
