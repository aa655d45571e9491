extension PathwayFacts {
  /// Times and amounts of the treatment. Source: CA Bridge and emergency department protocols, from the literature, not re-read.
  private static let dose = Dose.milligrams(8)
  private static let largerDose = Dose.milligrams(16)
  private static let interval = TimeSpan.minutes(30)

  /// The advice of precipitated withdrawal.
  var precipitatedWithdrawal: Advice {
    guard let flag = precipitated else { return notPrecipitated }
    let criteria = [seen(flag)] + transferTriggers
    let isUnstable = transferTriggers.contains { $0.truth == .yes }
    return isUnstable ? unstable(flag, criteria) : treatment(flag, criteria)
  }

  private func treatment(
    _ flag: PrecipitatedWithdrawal.Flag, _ criteria: [Criterion]
  ) -> Advice {
    let last = course.last ?? flag.dose
    guard now - last.at >= PathwayFacts.interval else {
      return waitBetweenDoses(last, criteria)
    }
    let breathing = breathingAllows()
    let all = criteria + [breathing]
    guard breathing.truth == .yes else { return precipitatedMissing(all) }
    let room = room(settings.firstDayHard).wholeUnits
    guard room >= PathwayFacts.dose else { return outOfRoom(all) }
    return moreBuprenorphine(all, room: room)
  }

  private func moreBuprenorphine(_ criteria: [Criterion], room: Dose) -> Advice {
    let isBelowAdvisory = course.lastDayTotal + PathwayFacts.dose <= settings.anyDayAdvisory
    let total = course.lastDayTotal + PathwayFacts.dose
    let why = "It fills the receptors that the first dose has only part of; \(total.text) with it."
    let more = give(PathwayFacts.dose, why: why)
    let call = Advice.Option.callPrescriber(
      why: "Above \(settings.anyDayAdvisory.text) a prescriber decides each dose, and thinks of "
        + "hospital care.")
    var options = isBelowAdvisory ? [more.suggested(), call] : [call.suggested(), more]
    if room >= PathwayFacts.largerDose, isBelowAdvisory {
      options.append(give(PathwayFacts.largerDose, why: "Severe from the start."))
    }
    options.append(.comfort(why: alpha2))
    return advise(
      .precipitated, criteria, options, considerations: PathwayFacts.differential, next: now)
  }

  private func outOfRoom(_ criteria: [Criterion]) -> Advice {
    advise(
      .precipitated, criteria,
      [
        Advice.Option(
          "transfer", "Arrange hospital care",
          "More buprenorphine, a high-affinity full agonist, a benzodiazepine, ketamine or "
            + "dexmedetomidine are given there.",
          monitoring: "Vital signs and COWS every 15 minutes.", isSuggested: true,
          why: "\(course.lastDayTotal.text) in 24 hours has not been enough (ASAM 2023)."),
        .comfort(why: alpha2),
      ], considerations: PathwayFacts.differential, next: now + .minutes(15))
  }

  private func waitBetweenDoses(
    _ last: Charted<Administration>, _ criteria: [Criterion]
  ) -> Advice {
    let next = last.at + PathwayFacts.interval
    return advise(
      .precipitated, criteria,
      [
        Advice.Option.wait(
          "Stay; next dose in \((next - now).text)",
          "One person stays, says what is happening and that it passes.",
          monitoring: "Vital signs and COWS every 15 minutes.",
          why: "The last dose was \((now - last.at).text) ago; 30 minutes lie between doses."
        ).suggested(),
        .comfort(why: alpha2),
        .callPrescriber(why: "Tell now, so that the next dose is not late."),
      ], considerations: PathwayFacts.differential, next: next)
  }

  private func precipitatedMissing(_ criteria: [Criterion]) -> Advice {
    advise(
      .precipitated, criteria,
      [
        Advice.Option.record(criteria.missing).suggested(),
        .comfort(why: alpha2),
        .callPrescriber(why: "Tell now what is happening."),
      ], considerations: PathwayFacts.differential, next: now)
  }

  private func unstable(
    _ flag: PrecipitatedWithdrawal.Flag, _ criteria: [Criterion]
  ) -> Advice {
    advise(
      .transfer, criteria,
      [
        Advice.Option(
          "transfer", "Arrange hospital care now",
          "Call for transfer and send what was given and when; buprenorphine is not stopped for good.",
          monitoring: "Stay; vital signs every 15 minutes.", isSuggested: true,
          why: "A transfer trigger holds."),
        .callPrescriber(why: "Whether to give more buprenorphine while help comes."),
        .comfort(why: "Fluids; alpha-2 agonists only where blood pressure allows."),
      ], considerations: PathwayFacts.differential, next: now)
  }

  private var notPrecipitated: Advice {
    let flag = Criterion(
      "rise", "COWS rose by \(settings.precipitatedRise) or more within 4 hours of buprenorphine",
      judgedRise.truth, missing: judgedRise.missing, source: Guardrails.precipitatedRise.citation)
    guard flag.truth == .no else {
      return advise(
        .missing, [flag],
        [
          Advice.Option.record(flag.missing).suggested(),
          .comfort(why: "Relief meanwhile."),
        ], next: now)
    }
    return advise(
      .settled, [flag],
      [
        Advice.Option.change(
          to: .maintenance, "Plan tomorrow's dose; do not stop because of today.",
          why: "People who go on do well; stopping wastes the worst hour."
        ).suggested(),
        .change(to: .standardStart, "Go on with the first day.", why: "COWS may ask for more."),
        .comfort(why: "For what is left."),
      ], next: now + .hours(2))
  }

  private var judgedRise: (truth: Truth, missing: [String]) {
    switch PrecipitatedWithdrawal.judge(in: picture, at: now, settings: settings) {
    case .flagged: (.yes, [])
    case .notSeen: (.no, [])
    case .cannotTell(_, let missing): (.unknown, missing)
    }
  }

  private func seen(_ flag: PrecipitatedWithdrawal.Flag) -> Criterion {
    let strict = flag.isStrict ? ", which meets the strict flag as well" : ""
    return Criterion(
      "rise",
      "COWS rose by \(settings.precipitatedRise) or more within 4 hours of buprenorphine\(strict)",
      .yes,
      evidence: [
        flag.dose.evidence, Evidence("COWS before", "\(flag.before.value)", from: flag.before),
        Evidence("COWS after", "\(flag.after.value)", from: flag.after),
      ], source: Guardrails.precipitatedRise.citation)
  }

  private var alpha2: String {
    let pressure = latest.systolic?.value
    let isLow =
      (pressure.map { $0 < settings.alpha2Systolic } ?? true)
      || (latest.pulse?.value).map { $0 < settings.alpha2Pulse } ?? true
    return isLow
      ? "Nausea, pain, fluids; no alpha-2 agonist unless blood pressure and pulse allow it."
      : "An alpha-2 agonist as blood pressure and pulse allow it; nausea, pain, fluids."
  }

  /// What else can look like it. Source: fact base 1.3.
  static let differential = [
    "Never naloxone or naltrexone for this: both make it worse.",
    "Withdrawal that was growing before the dose and was given too little",
    "Alcohol or sedative withdrawal: take CIWA-Ar",
    "Medetomidine or xylazine withdrawal: extreme pulse or pressure, tremor, vomiting",
    "Stimulants or anticholinergics", "Serotonin syndrome", "Infection",
  ]
}
