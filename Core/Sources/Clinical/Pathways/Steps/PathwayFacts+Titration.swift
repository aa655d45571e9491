extension PathwayFacts {
  /// Onset of a sublingual dose: readings earlier than this after it say nothing about it. Source: fact base 1.2, rule BUP-14.
  static let onset = TimeSpan.minutes(30)

  /// The first day, after a dose.
  func titration(_ template: StartTemplate, after last: Charted<Administration>) -> Advice {
    let since = now - last.at
    let earliest = template.repeatAfterNoEffect ?? template.repeatAfter
    let reassessment = max(min(settings.reassessment, earliest), PathwayFacts.onset)
    guard since >= reassessment else {
      return reassessLater(at: last.at + reassessment, because: last)
    }
    let criteria = dosingCriteria(since: last.at + PathwayFacts.onset)
    guard criteria.together == .yes, let score = latest.withdrawal else { return missing(criteria) }
    guard score.value.total >= StartTemplate.stillInWithdrawal else {
      return comfortable(criteria)
    }
    let hasNoEffect =
      course.doses.count == 1 && (scoreBeforeFirstDose.map { score.value.total >= $0 } ?? false)
    let due = hasNoEffect ? earliest : template.repeatAfter
    guard since >= due else { return reassessLater(at: last.at + due, because: last, criteria) }
    let ceiling = room(template.firstDayCeiling)
    let dose = min(template.stepDose, ceiling).wholeUnits
    guard dose >= .milligrams(2) else { return atCeiling(criteria) }
    return furtherDose(dose, ceiling: ceiling, template, criteria)
  }

  /// What any further dose rests on: a COWS and readings of breathing and sedation after the last one took effect.
  func dosingCriteria(since earliest: Instant, freshness: TimeSpan = scoreFreshness) -> [Criterion]
  {
    let score = latest.withdrawal
    let isRecent = score.map { $0.at >= earliest && now - $0.at <= freshness } ?? false
    let reassessed = Criterion(
      "reassessed", "COWS was taken since the last dose took effect", isRecent ? .yes : .unknown,
      evidence: score.map { [$0.evidence] } ?? [], missing: ["COWS"],
      source: Citation("ASAM 2020: reassess before each dose", .guideline, verified: false))
    return [reassessed, breathingAllows(since: earliest)]
  }

  private var scoreBeforeFirstDose: Int? {
    guard let first = course.first else { return nil }
    return rounds.last { $0.at <= first.at && $0.value.withdrawalTotal != nil }?
      .value.withdrawalTotal
  }

  private func reassessLater(
    at next: Instant, because last: Charted<Administration>, _ criteria: [Criterion] = []
  ) -> Advice {
    let elapsed = Criterion(
      "elapsed", "The last dose has had its time", .no, evidence: [last.evidence],
      source: Guardrails.reassessment.citation)
    return advise(
      .reassess, criteria + [elapsed],
      [
        Advice.Option.wait(
          "Reassess in \((next - now).text)", "COWS, sedation and breathing then; no dose before.",
          monitoring: "Breathing, oxygen and sedation at 30, 60 and 120 minutes after the dose.",
          why: "The effect of the last dose, \((now - last.at).text) ago, has to show first."
        ).suggested(),
        .comfort(why: "Relief while waiting."),
        .callPrescriber(why: "If COWS rises after the dose: precipitated withdrawal is possible."),
      ], next: next)
  }

  private func comfortable(_ criteria: [Criterion]) -> Advice {
    advise(
      .comfortable, criteria,
      [
        Advice.Option.wait(
          "No further dose now", "Repeat COWS in 4 hours, sooner if the person asks.",
          monitoring: "COWS, vital signs and sedation every 4 hours.",
          why: "COWS is below \(StartTemplate.stillInWithdrawal)."
        ).suggested(),
        .comfort(why: "Single symptoms may stay."),
        .callPrescriber(why: "Craving without withdrawal can be a reason for a little more."),
      ], next: now + .hours(4))
  }

  private func furtherDose(
    _ dose: Dose, ceiling: Dose, _ template: StartTemplate, _ criteria: [Criterion]
  ) -> Advice {
    let total = course.lastDayTotal + dose
    var why =
      "COWS is still \(StartTemplate.stillInWithdrawal) or more; with it \(total.text) today."
    if total > settings.firstDayAdvisory {
      why += " That is above the label's \(settings.firstDayAdvisory.text) for the first day."
    }
    var options = [give(dose, why: why).suggested()]
    if let larger = template.largerDose, larger <= ceiling {
      options.append(give(larger, why: "Severe withdrawal and clear tolerance."))
    } else if dose > .milligrams(2) {
      options.append(give(.milligrams(2), why: "More careful."))
    }
    options.append(.comfort(why: "Instead of a dose, or beside it."))
    return advise(.titrate, criteria, options, next: now)
  }

  /// The advice when the day's ceiling leaves no room for a dose.
  func atCeiling(_ criteria: [Criterion]) -> Advice {
    let total = Criterion(
      "below-ceiling", "The last 24 hours leave room below the pathway's ceiling", .no,
      evidence: [Evidence("Buprenorphine in 24 hours", course.lastDayTotal.text)],
      source: ceilingSource)
    return advise(
      .ceiling, criteria + [total],
      [
        Advice.Option.callPrescriber(
          why: "Withdrawal after this much buprenorphine needs another look: alcohol or sedative "
            + "withdrawal, stimulants, infection, pain."
        ).suggested(),
        .comfort(why: "Relief meanwhile."),
      ], next: now + .hours(1))
  }

  private var ceilingSource: Citation {
    switch pathway {
    case .standardStart: Guardrails.firstDaySoft.citation
    case .highDoseStart: Guardrails.firstDayHard.citation
    case .precipitatedWithdrawal, .maintenance, .taper: Guardrails.anyDayHard.citation
    }
  }
}
