extension PathwayFacts {
  /// The advice of a start, standard or high-dose.
  func start(_ template: StartTemplate) -> Advice {
    if let unsuitable { return unsuitable }
    guard isContinuing else { return beforeFirstDose(template) }
    guard let day = course.day(startingAt: picture.dosingDayStart), let last = course.last,
      course.doses.contains(where: \.value.isFromHere)
    else { return alreadyOn }
    return day.number == 1 ? titration(template, after: last) : laterDay(day, template)
  }

  private var unsuitable: Advice? {
    let exclusions = pathway == .highDoseStart ? highDoseExclusions : []
    let reasons = ([noAllergy] + exclusions).filter { $0.truth == .no }
    let usesNothing = exposures.isAsked && exposures.all.isEmpty && course.first == nil
    guard !reasons.isEmpty || usesNothing else { return nil }
    let opioidUse = Criterion(
      "opioid-use", "An opioid was used", Truth(!usesNothing), source: .localDefault)
    var options: [Advice.Option] = [
      Advice.Option.callPrescriber(why: "The prescriber chooses another way.").suggested()
    ]
    if pathway == .highDoseStart, noAllergy.truth != .no, !usesNothing {
      options.append(.change(to: .standardStart, "Smaller doses.", why: "Its limits are wider."))
    }
    return advise(.notSuitable, reasons + (usesNothing ? [opioidUse] : []), options)
  }

  private var alreadyOn: Advice {
    let known = Criterion(
      "on-buprenorphine", "Buprenorphine was taken in the last 72 hours", .yes,
      evidence: exposures.lasting(.partial).map { $0.evidence(at: now) }, source: .localDefault)
    return advise(
      .alreadyOn, [known],
      [
        Advice.Option.change(
          to: .maintenance, "Confirm the dose with whoever prescribes it, and go on.",
          why: "A start is for people who are not on it."
        ).suggested(),
        .callPrescriber(why: "The dose may not be certain."),
      ])
  }

  private func beforeFirstDose(_ template: StartTemplate) -> Advice {
    let isRestart = startedAfterBreak
    let gateCriteria = isRestart ? [] : [scoreAtGate, signsSeen] + waits
    let exclusions = pathway == .highDoseStart ? highDoseExclusions : []
    let person = [noNaltrexone, notIntoxicated, breathingAllows(), noAllergy] + exclusions
    let criteria =
      [opioidsKnown] + (isRestart ? [afterBreak] : gateCriteria) + person
      + [allowsFullDose, pregnancyKnown]
    if noNaltrexone.truth == .no { return blocked(criteria) }
    if gateCriteria.contains(where: { $0.truth == .no }) {
      return waiting(criteria, gateCriteria, person, template)
    }
    guard criteria.together == .yes else { return missing(criteria) }
    return firstDose(template, criteria, isRestart: isRestart)
  }

  /// The advice while something a dose depends on is not recorded.
  func missing(_ criteria: [Criterion]) -> Advice {
    advise(
      .missing, criteria,
      [
        Advice.Option.record(criteria.missing).suggested(),
        .comfort(why: "Comfort does not wait for it."),
      ], next: now)
  }

  private var afterBreak: Criterion {
    Criterion(
      "after-break",
      "More than 72 hours since the last full opioid and COWS below 5, or more than 5 days", .yes,
      evidence: exposures.all.map { $0.evidence(at: now) }
        + (latest.withdrawal.map { [$0.evidence] } ?? []),
      source: Citation(
        "CA Bridge on-shift guide; 2 to 4 mg and five days: local default", .localDefault,
        verified: true))
  }

  private func blocked(_ criteria: [Criterion]) -> Advice {
    advise(
      .notSuitable, criteria,
      [
        Advice.Option.callPrescriber(
          why: "Naltrexone blocks buprenorphine, and tolerance is low when it ends; a specialist "
            + "decides."
        ).suggested(),
        .comfort(why: "It works without opioid receptors."),
      ])
  }

  private func waiting(
    _ criteria: [Criterion], _ gateCriteria: [Criterion], _ person: [Criterion],
    _ template: StartTemplate
  ) -> Advice {
    let isNear = (latest.withdrawal?.value.total ?? 0) >= gate.total - 3
    let interval: TimeSpan = isNear ? .hours(1) : .hours(2)
    let next = max(now, (latest.withdrawal?.at ?? now) + interval)
    var options: [Advice.Option] = [
      Advice.Option.wait(
        "Wait and repeat COWS", "The next COWS is due in \((next - now).text).",
        monitoring:
          "COWS every \(interval.text) while awake; vital signs and sedation every 4 hours.",
        why: unmet(gateCriteria)
      ).suggested()
    ]
    if !criteria.missing.isEmpty { options.append(.record(criteria.missing)) }
    if let early = earlyStart(gateCriteria, person, template) { options.append(early) }
    options.append(.comfort(why: "Relief now; it does not delay the start."))
    options.append(.callPrescriber(why: earlierWays))
    return advise(.waiting, criteria, options, next: next)
  }

  private func unmet(_ criteria: [Criterion]) -> String {
    let statements = criteria.filter { $0.truth == .no }.map(\.statement)
    return "Not yet so: " + statements.joined(separator: "; ") + "."
  }

  private var earlierWays: String {
    let canOverlap = picture.facility != .withdrawalUnit
    return canOverlap
      ? "A start with very small doses beside a full opioid needs no withdrawal; it is lawful here "
        + "and a prescriber's plan."
      : "A start with very small doses beside a full opioid needs a hospital or an opioid treatment "
        + "program."
  }

  /// Everything but the wait after a short-acting opioid is met: a prescriber may start with a reason. Sources: film label section 2
  /// (6 hours); parameter P06 (12 hours at the least after fentanyl).
  private func earlyStart(
    _ gateCriteria: [Criterion], _ person: [Criterion], _ template: StartTemplate
  ) -> Advice.Option? {
    let tooSoon = exposures.fullAgonists.filter { exposure in
      exposure.age(at: now).map { $0 < wait(after: exposure.duration) } ?? true
    }
    let onlyShort = tooSoon.allSatisfy { exposure in
      let floor: TimeSpan? =
        switch exposure.duration {
        case .short: .hours(Guardrails.waitAfterShortActing.allowed.lowerBound)
        case .fentanyl: .hours(Guardrails.waitAfterFentanyl.allowed.lowerBound)
        default: nil
        }
      guard let floor, let age = exposure.age(at: now) else { return false }
      return age >= floor
    }
    let unmetOthers = gateCriteria.filter { $0.truth != .yes && !$0.id.hasPrefix("wait-") }
    guard !tooSoon.isEmpty, onlyShort, unmetOthers.isEmpty, opioidsKnown.truth == .yes,
      person.together == .yes
    else { return nil }
    let dose = min(template.firstDose, room(template.firstDayCeiling))
    guard dose >= .milligrams(2) else { return nil }
    return give(
      dose, id: "start-early",
      why: "COWS and signs are there; only the wait is not over. Needs the prescriber's reason.")
  }

  private func firstDose(
    _ template: StartTemplate, _ criteria: [Criterion], isRestart: Bool
  ) -> Advice {
    let ceiling = room(template.firstDayCeiling)
    let dose = min(template.firstDose, ceiling).wholeUnits
    guard dose >= .milligrams(2) else { return atCeiling(criteria) }
    let isSmaller = pathway == .standardStart && allowsFullDose.truth != .yes
    let smaller = isSmaller ? " \(smallerReason)" : ""
    let reason =
      isRestart
      ? "Tolerance may be lost." : "Withdrawal is enough and time has passed.\(smaller)"
    var options = [give(dose, why: reason).suggested()]
    let others = firstDoseAlternatives(template, isRestart: isRestart)
    options += others.filter { $0.dose <= ceiling && $0.dose != dose }.map {
      give($0.dose, why: $0.why)
    }
    if pathway == .highDoseStart, allowsFullDose.truth != .yes {
      options.append(.change(to: .standardStart, "Start with 2 mg.", why: smallerReason))
    }
    options.append(
      .wait(
        "Wait", "No dose now; look again in an hour.", monitoring: "COWS hourly.",
        why: "The person may want to wait."))
    return advise(isRestart ? .restart : .firstDose, criteria, options, next: now)
  }

  private var smallerReason: String {
    let unknown = allowsFullDose.missing
    guard unknown.isEmpty else {
      return "The smaller dose, because it is not recorded: \(unknown.joined(separator: "; "))."
    }
    return "The smaller dose, because of age, liver or sedatives."
  }

  private func firstDoseAlternatives(
    _ template: StartTemplate, isRestart: Bool
  ) -> [(dose: Dose, why: String)] {
    if isRestart { return [(.milligrams(4), "Tolerance is thought to be there in part.")] }
    guard pathway == .highDoseStart else {
      return [
        (.milligrams(2), "More careful."),
        (settings.firstDose.wholeUnits, "The prescriber sees no reason for the smaller dose."),
      ]
    }
    let isHigh = (latest.withdrawal?.value.total ?? 0) >= 17
    return isHigh ? [(.milligrams(16), "COWS is 17 or more; only if tolerance is clear.")] : []
  }

  /// What the last 24 hours leave under a ceiling.
  func room(_ ceiling: Dose) -> Dose { ceiling.less(course.lastDayTotal) }
}
