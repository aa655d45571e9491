extension MethadoneRules {
  static let course = [tooSoon, fastIncrease, accumulation, missedDoses]

  private static let tooSoon = Rule(
    "MTD-05", .hardStop, override: .none,
    trigger:
      "Methadone less than 2 hours (P16) after the previous dose, or an order that allows it.",
    message: "Wait for peak effect (2 to 4 hours) before more methadone.",
    rationale: "Its effect peaks 2 to 4 hours after a dose by mouth.",
    citation: Citation("Methadone label: peak at 2 to 4 h", .label, verified: false)
  ) { situation in
    guard situation.bringsMethadone else { return .clear }
    let last = situation.methadone.last
    guard let gap = situation.shortestGap(since: last),
      gap < situation.settings.methadoneCheck.lowerBound
    else { return .clear }
    return .fires(
      [Evidence("Time between doses", gap.text)] + (last.map { [$0.evidence] } ?? []))
  }

  private static let fastIncrease = Rule(
    "MTD-06", .softStop, override: .reason,
    trigger:
      "The day's methadone is more than 10 mg above the last day's, or above it at all from 60 "
      + "mg on after less than 3 days at the same dose.",
    message: "Methadone increase is faster than standard; confirm monitoring.",
    rationale: "With a half-life of up to 59 hours a dose takes days to show.",
    citation: Citation(
      "ASAM 2020: steps of about 10 mg; hospital practice: 72 hours from 60 mg on", .guideline,
      verified: false)
  ) { situation in
    situation.bringsMethadone ? situation.methadoneIncrease : .clear
  }

  private static let accumulation = Rule(
    "MTD-10", .softStop, override: .reason,
    trigger:
      "On days 3 to 7 of methadone, at an unchanged dose, POSS since the last dose is higher "
      + "than it was the day before. Asleep is no level to compare. Seen at signing, it informs.",
    message: "Possible accumulation: review the dose before giving it.",
    rationale: "The trough doubles by day 5.",
    citation: Citation("Local default, from the half-life", .localDefault, verified: false)
  ) { situation in
    situation.aboutTheDose { product in
      product.medicine.isMethadone ? situation.methadoneAccumulation : .clear
    }
  }

  private static let missedDoses = Rule(
    "MTD-13", .softStop, override: .reason,
    trigger: "Three or more daily doses of methadone missed, here or as told, and the dose is not "
      + "reduced to half or to 30 mg; a hard stop above 30 mg (P14) from five on.",
    message: "Tolerance may be lost: reduce or restart.", rationale: "Overdose.",
    citation: Citation("META:PHI 2021, as summarised", .guideline, verified: false)
  ) { situation in
    situation.bringsMethadone ? situation.methadoneMissed : .clear
  }
}

extension Situation {
  /// A daily step up to this is usual. Source: ASAM 2020, from the literature, not re-read.
  private static let usualStep: Dose = .milligrams(10)
  /// From this daily dose on each step waits for three days at the same dose. Source: hospital practice, fact base 2.2.
  private static let slowFrom: Dose = .milligrams(60)
  private static let slowDays = 3

  fileprivate var methadoneIncrease: Rule.Judgement {
    let proposed = proposedDoses
    let totals = methadone.totals(with: proposed)
    let days = totals.keys.sorted()
    for day in Set(proposed.map { methadone.day(of: $0.at) }).sorted() {
      guard let total = totals[day], let place = days.firstIndex(of: day), place > 0,
        let before = totals[days[place - 1]], total > before
      else { continue }
      let steady = steadyDays(before: place, days, totals)
      let isLarge = total.micrograms - before.micrograms > Self.usualStep.micrograms
      guard isLarge || (before >= Self.slowFrom && steady < Self.slowDays) else { continue }
      return .fires([
        Evidence("Methadone a day", "\(before.text) to \(total.text)"),
        Evidence("Days at \(before.text)", "\(steady)"),
      ])
    }
    return .clear
  }

  /// How many days in a row, up to the one before a place, had the same total.
  private func steadyDays(before place: Int, _ days: [Int], _ totals: [Int: Dose]) -> Int {
    var count = 1
    var index = place - 1
    while index > 0, days[index - 1] == days[index] - 1,
      totals[days[index - 1]] == totals[days[index]]
    {
      count += 1
      index -= 1
    }
    return count
  }

  /// The days on which methadone builds up most. Source: fact base, rule MTD-10.
  private static let buildingUp = 3...7

  fileprivate var methadoneAccumulation: Rule.Judgement {
    guard let number = methadone.number(at: at), Self.buildingUp.contains(number),
      let last = methadone.doses.last,
      let before = methadone.doses.last(where: { $0.at <= last.at - .hours(20) }),
      isUnchanged
    else { return .clear }
    let since = deepestSedation(from: last.at, to: at)
    let dayBefore = deepestSedation(from: before.at, to: last.at)
    guard let since, let dayBefore else {
      return .cannotEvaluate(
        missing: (since == nil ? ["a sedation level awake since the last methadone"] : [])
          + (dayBefore == nil ? ["a sedation level awake of the day before"] : []),
        [last.evidence])
    }
    guard let now = since.value.depth, let then = dayBefore.value.depth, now > then else {
      return .clear
    }
    return .fires([
      Evidence("Sedation now", "POSS \(since.value.mark)", from: since),
      Evidence("Sedation the day before", "POSS \(dayBefore.value.mark)", from: dayBefore),
      last.evidence,
    ])
  }

  /// Whether the two days before this one held the same, and this dose is the one of a day ago.
  private var isUnchanged: Bool {
    let totals = methadone.totals()
    let today = methadone.day(of: at)
    let before = totals.keys.filter { $0 < today }.sorted().suffix(2).map { totals[$0] }
    let dayAgo = methadone.doses.last { at - $0.at >= .hours(20) }
    return before.count == 2 && before.first == before.last
      && dayAgo?.value.comparableDose == proposedDoses.first?.amount
  }

  private func deepestSedation(from start: Instant, to end: Instant) -> Charted<SedationLevel>? {
    var deepest: Charted<SedationLevel>?
    for round in rounds(after: start, upTo: end) {
      guard let level = round.value.sedation, let depth = level.depth else { continue }
      if depth >= deepest?.value.depth ?? 0 { deepest = round.map { _ in level } }
    }
    return deepest
  }

  /// From so many missed doses on the same dose is too much. Source: META:PHI 2021, fact base 2.3.
  private static let missedThatMatter = 3

  fileprivate var methadoneMissed: Rule.Judgement {
    guard let next = proposedDoses.first, let dose = dosing?.dose ?? signing?.firstDose else {
      return .clear
    }
    guard let last = methadone.last else { return methadoneMissedAsTold(dose, next: next.at) }
    return missed(
      dose, after: last.value.comparableDose, taken: last.at, next: next.at, [last.evidence])
  }

  private func methadoneMissedAsTold(_ dose: Dose, next: Instant) -> Rule.Judgement {
    guard let told = methadone.told, let opioids = picture.evaluation.opioids else {
      return .cannotEvaluate(missing: ["opioids used"])
    }
    guard let use = told.max(by: { $0.lastUse?.at ?? at < $1.lastUse?.at ?? at }) else {
      return .clear
    }
    guard let lastUse = use.lastUse else {
      return .cannotEvaluate(missing: ["time of the last methadone"])
    }
    let missed = MethadoneCourse.missedDoses(from: lastUse.at, to: next)
    guard missed >= Self.missedThatMatter else { return .clear }
    guard let dailyDose = use.dailyDose else {
      return .cannotEvaluate(missing: ["daily methadone dose"])
    }
    return self.missed(
      dose, after: dailyDose, taken: lastUse.at, next: next,
      [Evidence("Methadone a day", dailyDose.text, from: opioids)])
  }

  private func missed(
    _ dose: Dose, after before: Dose, taken last: Instant, next: Instant, _ evidence: [Evidence]
  ) -> Rule.Judgement {
    let missed = MethadoneCourse.missedDoses(from: last, to: next)
    guard missed >= Self.missedThatMatter else { return .clear }
    let limit = settings.methadoneFirstDose
    let evidence = evidence + [Evidence("Doses missed", "\(missed)"), Evidence("Dose", dose.text)]
    if missed >= MethadoneCourse.missedThatEnd, dose > limit {
      return .fires(evidence, severity: .hardStop, override: Override.none)
    }
    let isReduced = dose < before && (dose <= limit || dose.micrograms * 2 <= before.micrograms)
    return isReduced ? .clear : .fires(evidence)
  }
}
