extension PathwayFacts {
  /// How old a COWS may be for the day's dose. Status: local default.
  static let dailyScoreFreshness = TimeSpan.hours(8)

  /// The second and later days of a start.
  func laterDay(_ day: DosingDay, _ template: StartTemplate) -> Advice {
    let limits = day.number == 2 ? template.secondDay : Dose.zero...template.laterDays
    let plan = DailyPlan(
      step: day.number == 2 ? .secondDay : .laterDay, raiseFrom: StartTemplate.raiseFrom,
      limits: limits, ceiling: template.anyDayCeiling, done: .complete)
    return daily(day, plan)
  }

  /// What a daily dose goes by.
  struct DailyPlan {
    let step: Advice.Step
    /// COWS from which it is raised.
    let raiseFrom: Int
    /// What the day's dose lies between.
    let limits: ClosedRange<Dose>
    /// What a day may come to.
    let ceiling: Dose
    /// The step once the dose is in and the person is comfortable.
    let done: Advice.Step
  }

  /// The day's dose: the last day's, raised when withdrawal is there, as one dose.
  func daily(_ day: DosingDay, _ plan: DailyPlan) -> Advice {
    let earliest = course.last.map { $0.at + PathwayFacts.onset } ?? now
    let criteria = dosingCriteria(since: earliest, freshness: PathwayFacts.dailyScoreFreshness)
    guard let score = latest.withdrawal?.value.total, criteria[0].truth == .yes else {
      return missing(criteria)
    }
    let isRaised = score >= plan.raiseFrom
    let asked = isRaised ? day.before + StartTemplate.raise : day.before
    let target = min(max(asked, plan.limits.lowerBound), plan.limits.upperBound)
    let isInWithdrawal = score >= StartTemplate.stillInWithdrawal
    // A second dose on the same day is for withdrawal, not for rounding up.
    let remaining =
      day.taken > .zero && !isInWithdrawal ? .zero : target.less(day.taken).wholeUnits
    guard remaining >= .milligrams(2) else {
      return isInWithdrawal ? atCeiling(criteria) : dayDone(day, plan, criteria)
    }
    guard let last = course.last, now - last.at >= .hours(2) else {
      return dueLater(criteria, plan, at: earliest + .minutes(90))
    }
    guard criteria.together == .yes else { return missing(criteria) }
    let dose = min(remaining, plan.ceiling.less(counted(on: day))).wholeUnits
    guard dose >= .milligrams(2) else {
      return dueLater(criteria, plan, at: now + .hours(1))
    }
    return dailyDose(dose, of: remaining, day, plan, criteria, isRaised: isRaised)
  }

  /// What counts towards the ceiling of a daily dose: the last 24 hours; from the third day on, with a known facility day and the last
  /// dose at least 20 hours ago, what was taken in that day. So a steady dose an hour early is not counted twice, and two days pushed
  /// together are. Status: local default.
  private func counted(on day: DosingDay) -> Dose {
    let standsAlone = course.last.map { now - $0.at >= ProposedDoses.onceDailySpacing } ?? true
    guard picture.dosingDayStart != nil, day.number > 2, standsAlone else {
      return course.lastDayTotal
    }
    return day.taken
  }

  private func dailyDose(
    _ dose: Dose, of remaining: Dose, _ day: DosingDay, _ plan: DailyPlan,
    _ criteria: [Criterion], isRaised: Bool
  ) -> Advice {
    var why = "\(day.before.text) yesterday"
    why += isRaised ? ", and COWS asks for more." : ", and COWS does not ask for more."
    if dose < remaining {
      why += " Only \(dose.text) of \(remaining.text) now: earlier doses still count."
    }
    var options = [give(dose, why: why).suggested()]
    let without = day.before.less(day.taken).wholeUnits
    if isRaised, without >= .milligrams(2), without < dose {
      options.append(give(without, why: "Without the increase."))
    }
    options.append(
      .wait(
        "Wait", "Give it later today.", monitoring: "COWS every 6 hours.",
        why: "The person may prefer another hour, or two doses a day for pain or in pregnancy."))
    return advise(plan.step, criteria, options, next: now)
  }

  private func dueLater(_ criteria: [Criterion], _ plan: DailyPlan, at next: Instant) -> Advice {
    advise(
      plan.step, criteria,
      [
        Advice.Option.wait(
          "Look again in \((next - now).text)", "The last doses still count; no dose now.",
          monitoring: "COWS, vital signs and sedation every 6 hours.",
          why: "Two hours lie between doses, and a day's ceiling holds for every 24 hours."
        ).suggested(),
        .callPrescriber(why: "If withdrawal does not allow the wait."),
      ], next: next)
  }

  private func dayDone(
    _ day: DosingDay, _ plan: DailyPlan, _ criteria: [Criterion]
  ) -> Advice {
    guard plan.done != .taken else { return takenToday(day, criteria) }
    let dose = max(day.taken, .milligrams(2))
    let offered = offeredToday
    var options = [
      continueDaily(
        dose, why: "Guidelines favour staying on medication."
      ).suggested()
    ]
    options.append(
      Advice.Option(
        "taper", "Taper, if the person decides so",
        offered.truth == .yes
          ? "The offer of staying on medication was declined today; choose a taper."
          : "Needs today's record that staying on medication was offered and declined.",
        why: "The person's choice, made knowing that relapse and overdose are likelier."))
    options.append(.comfort(why: "For what is left of symptoms."))
    return advise(
      plan.done, criteria + [offered], options, next: day.start + .days(1))
  }

  private func takenToday(_ day: DosingDay, _ criteria: [Criterion]) -> Advice {
    let next = day.start + .days(1)
    return advise(
      .taken, criteria,
      [
        Advice.Option.wait(
          "Nothing to give now", "\(day.taken.text) is in; the next dose belongs to tomorrow.",
          monitoring: "Vital signs and sedation every 8 hours, COWS every 12.",
          why: "COWS is below \(StartTemplate.stillInWithdrawal)."
        ).suggested(),
        .comfort(why: "For what is left of symptoms."),
      ], next: next)
  }

  /// Staying on medication was offered and declined today. Source: fact base 1.6; rule BUP-20.
  var offeredToday: Criterion {
    let dayStart = picture.dosingDayStart ?? (now - .days(1))
    let offer = picture.maintenanceOffers.last { $0.at >= dayStart && $0.at <= now }
    let truth: Truth =
      switch offer?.value.decision {
      case .declined: .yes
      case .accepted: .no
      case .undecided, nil: .unknown
      }
    return Criterion(
      "offer", "Staying on medication was offered and declined today", truth,
      evidence: offer.map { [Evidence("Offer", $0.value.decision.rawValue, from: $0)] } ?? [],
      missing: ["Today's offer of staying on medication, and the decision"],
      source: Citation("ASAM 2020; NICE CG52", .guideline, verified: false), isNeeded: false)
  }
}
