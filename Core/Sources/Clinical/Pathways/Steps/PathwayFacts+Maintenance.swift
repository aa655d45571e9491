extension PathwayFacts {
  /// The advice of staying on buprenorphine.
  var maintenance: Advice {
    if noAllergy.truth == .no {
      return advise(
        .notSuitable, [noAllergy],
        [Advice.Option.callPrescriber(why: "Another medicine is needed.").suggested()])
    }
    guard let day = course.day(startingAt: picture.dosingDayStart), isContinuing else {
      return isContinuing ? homeDose : notYetOn
    }
    let before = max(day.before, .milligrams(2))
    let known = DosingDay(
      number: day.number, start: day.start, taken: day.taken,
      before: day.before == .zero ? day.taken : before)
    let largest = max(settings.anyDayAdvisory, min(known.before, settings.anyDayHard))
    let plan = DailyPlan(
      step: .dailyDose, raiseFrom: StartTemplate.stillInWithdrawal, limits: Dose.zero...largest,
      ceiling: largest, done: .taken)
    return daily(known, plan)
  }

  /// Buprenorphine from before the stay goes on once its dose is confirmed.
  private var homeDose: Advice {
    let told = exposures.lasting(.partial)
    let dose = told.compactMap(\.dailyDose).max().map {
      min($0, settings.anyDayAdvisory).wholeUnits
    }
    let known = Criterion(
      "home-dose", "The dose taken before the stay is known", Truth(dose.map { _ in true }),
      evidence: told.map { $0.evidence(at: now) }, missing: ["Daily buprenorphine dose"],
      source: .localDefault)
    let criteria = [known, breathingAllows(), noNaltrexone, noAllergy]
    guard criteria.together == .yes, let dose, dose >= .milligrams(2) else {
      return criteria.contains { $0.truth == .no } ? notFitting(criteria) : missing(criteria)
    }
    let lastTaken = told.compactMap(\.lastUse).max()
    if let lastTaken, now - lastTaken < ProposedDoses.onceDailySpacing {
      return takenBefore(lastTaken, criteria)
    }
    return advise(
      .dailyDose, criteria,
      [
        give(dose, why: "The dose the person takes; confirm it with whoever prescribes it.")
          .suggested(),
        give(.milligrams(2), id: "give-less", why: "While the dose is not confirmed."),
        .callPrescriber(why: "The prescriber confirms the dose."),
      ], next: now)
  }

  /// The day's dose was taken before the person came.
  private func takenBefore(_ last: Instant, _ criteria: [Criterion]) -> Advice {
    let next = last + .days(1)
    return advise(
      .taken, criteria,
      [
        Advice.Option.wait(
          "Nothing to give now", "Today's dose was taken before the stay, as told.",
          monitoring: "COWS and sedation every 4 hours.",
          why: "The dose told counts like one given here."
        ).suggested(),
        .callPrescriber(why: "If withdrawal comes before the next dose, or the dose is in doubt."),
      ], next: next)
  }

  private func notFitting(_ criteria: [Criterion]) -> Advice {
    advise(
      .notSuitable, criteria,
      [
        Advice.Option.callPrescriber(why: "Something recorded speaks against the dose.").suggested()
      ])
  }

  private var notYetOn: Advice {
    let on = Criterion(
      "on-buprenorphine", "Buprenorphine was taken in the last 72 hours",
      exposures.isAsked ? .no : .unknown, missing: ["Which opioids were used, and when last"],
      source: .localDefault)
    return advise(
      .notYetOn, [on],
      [
        Advice.Option.change(
          to: .standardStart, "Start first; after a break of days with 2 to 4 mg.",
          why: "A full dose after a break is dangerous."
        ).suggested(),
        .callPrescriber(why: "If a dose was taken elsewhere, record it first."),
      ])
  }
}
