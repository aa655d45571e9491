import Testing

@testable import Clinical

/// The standard start, step by step: firing, just not, missing.
@Suite struct StandardStartTests {
  typealias Person = PictureBuilder
  static let ready = Person.ready

  static let beforeFirstDose: [AdviceCase] = [
    AdviceCase("ready after heroin", ready, "first-dose", "give-4-mg"),
    AdviceCase("COWS at the gate", ready.cows(11), "first-dose", "give-4-mg"),
    AdviceCase("COWS one below the gate", ready.cows(10), "waiting", "wait"),
    AdviceCase("COWS an hour old", ready.seenLast(.minutes(60)), "first-dose", "give-4-mg"),
    AdviceCase("COWS a minute older", ready.seenLast(.minutes(61)), "missing", "record"),
    AdviceCase("low COWS however old", ready.cows(6).seenLast(.hours(3)), "waiting", "wait"),
    AdviceCase("no COWS", ready.withoutCOWS(), "missing", "record"),
    AdviceCase("no sign to be seen", ready.cows(12, signs: 0), "waiting", "wait"),
    AdviceCase("one sign after heroin", ready.cows(12, signs: 1), "first-dose", "give-4-mg"),
    AdviceCase(
      "one sign after fentanyl", ready.used(.fentanyl, .hours(30)).cows(14, signs: 1), "waiting",
      "wait"),
    AdviceCase(
      "two signs after fentanyl", ready.used(.fentanyl, .hours(30)).cows(13, signs: 2),
      "first-dose",
      "give-4-mg"),
    AdviceCase(
      "fentanyl, COWS 12", ready.used(.fentanyl, .hours(30)).cows(12), "waiting", "wait"),
    AdviceCase("12 hours after heroin", ready.used(.heroin, .hours(12)), "first-dose", "give-4-mg"),
    AdviceCase(
      "a minute less", ready.used(.heroin, .minutes(719)), "waiting", "wait"),
    AdviceCase(
      "24 hours after fentanyl", ready.used(.fentanyl, .hours(24)), "first-dose", "give-4-mg"),
    AdviceCase(
      "23 hours after fentanyl", ready.used(.fentanyl, .hours(23)), "waiting", "wait"),
    AdviceCase(
      "extended release 24 hours", ready.used(.extendedReleaseOral, .hours(24)), "first-dose",
      "give-4-mg"),
    AdviceCase(
      "extended release 23 hours", ready.used(.extendedReleaseOral, .hours(23)), "waiting", "wait"),
    AdviceCase(
      "methadone 48 hours, 30 mg",
      ready.used(.methadone, .hours(48), dailyDose: .milligrams(30)), "first-dose", "give-4-mg"),
    AdviceCase(
      "methadone 48 hours, 40 mg",
      ready.used(.methadone, .hours(48), dailyDose: .milligrams(40)), "waiting", "wait"),
    AdviceCase(
      "methadone 48 hours, dose not known", ready.used(.methadone, .hours(48)), "missing", "record"),
    AdviceCase(
      "methadone 47 hours",
      ready.used(.methadone, .hours(47), dailyDose: .milligrams(30)), "waiting", "wait"),
    AdviceCase("opioid not known", ready.used(nil, .hours(30)), "missing", "record"),
    AdviceCase("last use not known", ready.used(.heroin, nil), "missing", "record"),
    AdviceCase("not asked", ready.notAskedAboutOpioids(), "missing", "record"),
    AdviceCase("no opioid used", ready.usedNoOpioids(), "not-suitable", "call-prescriber"),
    AdviceCase("naltrexone not asked", ready.naltrexone(nil), "missing", "record"),
    AdviceCase(
      "naltrexone tablet 71 hours ago",
      ready.naltrexone(.oral(lastTaken: Person.now - .hours(71))), "not-suitable",
      "call-prescriber"),
    AdviceCase(
      "naltrexone tablet 72 hours ago",
      ready.naltrexone(.oral(lastTaken: Person.now - .hours(72))), "first-dose", "give-4-mg"),
    AdviceCase(
      "naltrexone implant a year ago",
      ready.naltrexone(.implant(placed: Person.now - .days(365))), "missing", "record"),
    AdviceCase(
      "naltrexone injection 27 days ago",
      ready.naltrexone(.extendedRelease(lastGiven: Person.now - .days(27))), "not-suitable",
      "call-prescriber"),
    AdviceCase("allergies not asked", ready.notAskedAboutAllergies(), "missing", "record"),
    AdviceCase(
      "allergic to buprenorphine", ready.allergic(to: "Suboxone"), "not-suitable",
      "call-prescriber"),
    AdviceCase("intoxication not assessed", ready.intoxicated(nil), "missing", "record"),
    AdviceCase("intoxicated", ready.intoxicated(.yes), "intoxicated", "delay"),
    AdviceCase("no respiratory rate", ready.respiratoryRate(nil), "missing", "record"),
    AdviceCase("no saturation", ready.saturation(nil), "missing", "record"),
    AdviceCase("no sedation level", ready.sedation(nil), "missing", "record"),
    AdviceCase("respiratory rate 11", ready.respiratoryRate(11), "hold", "hold"),
    AdviceCase("respiratory rate 12", ready.respiratoryRate(12), "first-dose", "give-4-mg"),
    AdviceCase("POSS 3", ready.sedation(.driftsOff), "hold", "hold"),
    AdviceCase("POSS 4", ready.sedation(.hardToRouse), "emergency", "rescue"),
    AdviceCase("respiratory rate 8", ready.respiratoryRate(8), "emergency", "rescue"),
    AdviceCase("saturation 91", ready.saturation(91), "hold", "hold"),
    AdviceCase("pulse 131, nobody came", ready.pulse(131), "early-warning", "clinician"),
    AdviceCase(
      "pulse 131, a clinician came", ready.pulse(131).reviewed(.minutes(5)), "first-dose",
      "give-4-mg"),
    AdviceCase(
      "pulse 131, a clinician came before", ready.pulse(131).reviewed(.minutes(30)),
      "early-warning", "clinician"),
    AdviceCase("pulse 130", ready.pulse(130), "first-dose", "give-4-mg"),
    AdviceCase(
      "NEWS2 of 6, a clinician came",
      ready.pulse(131).systolic(95).round { $0.vitalSigns.temperature = Temperature(tenths: 385) }
        .reviewed(.minutes(5)), "first-dose", "give-4-mg"),
    AdviceCase(
      "NEWS2 of 7, a clinician came",
      ready.pulse(131).systolic(95).round { $0.vitalSigns.temperature = Temperature(tenths: 391) }
        .reviewed(.minutes(5)), "early-warning", "clinician"),
    AdviceCase("benzodiazepines", ready.uses(.benzodiazepines, .yes), "first-dose", "give-2-mg"),
    AdviceCase("sedatives not asked", ready.uses(.benzodiazepines, nil), "first-dose", "give-2-mg"),
    AdviceCase("liver", ready.has(.moderateLiverDisease), "first-dose", "give-2-mg"),
    AdviceCase("65 years", ready.with { $0.age = 65 }, "first-dose", "give-2-mg"),
    AdviceCase("64 years", ready.with { $0.age = 64 }, "first-dose", "give-4-mg"),
    AdviceCase("age not known", ready.with { $0.age = nil }, "first-dose", "give-2-mg"),
    AdviceCase(
      "four days without withdrawal", ready.used(.heroin, .hours(96)).cows(4), "restart",
      "give-2-mg"),
    AdviceCase(
      "four days with some", ready.used(.heroin, .hours(96)).cows(5), "waiting", "wait"),
    AdviceCase(
      "72 hours exactly without withdrawal", ready.used(.heroin, .hours(72)).cows(3), "waiting",
      "wait"),
    AdviceCase(
      "takes buprenorphine", ready.used(.buprenorphine, .hours(20)), "already-on",
      "change-to-buprenorphine-maintenance"),
  ]

  @Test("before the first dose", arguments: beforeFirstDose)
  func before(row: AdviceCase) {
    let advice = row.person.advice(.standardStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  static let started = Person.readyUnseen.used(.heroin, .hours(20)).rated(13, .minutes(75))
    .bup(4, .minutes(70))

  static func after(_ minutes: Int, rated total: Int, at seen: Int) -> PictureBuilder {
    Person.readyUnseen.used(.heroin, .hours(20)).rated(13, .minutes(minutes + 5))
      .bup(4, .minutes(minutes)).rated(total, .minutes(seen))
  }

  static let afterFirstDose: [AdviceCase] = [
    AdviceCase("50 minutes after", after(50, rated: 13, at: 5), "reassess", "wait"),
    AdviceCase("60 minutes, no better", after(60, rated: 13, at: 2), "titrate", "give-4-mg"),
    AdviceCase("60 minutes, a little better", after(60, rated: 12, at: 2), "reassess", "wait"),
    AdviceCase("119 minutes, a little better", after(119, rated: 12, at: 2), "reassess", "wait"),
    AdviceCase(
      "120 minutes, still in withdrawal", after(120, rated: 8, at: 2), "titrate", "give-4-mg"),
    AdviceCase("120 minutes, COWS 7", after(120, rated: 7, at: 2), "comfortable", "wait"),
    AdviceCase("not seen since the dose", started, "missing", "record"),
    AdviceCase("seen too soon after it", after(70, rated: 13, at: 45), "missing", "record"),
    AdviceCase("seen once it acted", after(70, rated: 13, at: 40), "titrate", "give-4-mg"),
    AdviceCase("COWS up by 4", after(60, rated: 17, at: 2), "titrate", "give-4-mg"),
    AdviceCase("COWS up by 5", after(60, rated: 18, at: 2), "precipitated", "give-8-mg"),
    AdviceCase(
      "dose uncertain",
      Person.readyUnseen.rated(13, .hours(3)).took(
        .film2, .milligrams(4), .hours(2), .unknownWhetherGiven
      ).rated(13, .minutes(5)), "uncertain-dose", "resolve"),
    AdviceCase(
      "held dose is no dose", Person.ready.took(.film2, .milligrams(4), .hours(2), .held),
      "first-dose", "give-4-mg"),
  ]

  @Test("after the first dose", arguments: afterFirstDose)
  func afterDose(row: AdviceCase) {
    let advice = row.person.advice(.standardStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  static func total(_ milligrams: Int, steps: Int, rated: Int) -> PictureBuilder {
    var person = Person.readyUnseen.used(.heroin, .hours(24)).rated(14, .hours(11))
    for index in 0..<steps {
      person = person.bup(milligrams / steps, .minutes(121 + 130 * (steps - 1 - index)))
    }
    return person.rated(rated, .minutes(3))
  }

  static let ceilings: [AdviceCase] = [
    AdviceCase("8 mg in", total(8, steps: 2, rated: 10), "titrate", "give-4-mg"),
    AdviceCase("12 mg in", total(12, steps: 3, rated: 10), "titrate", "give-4-mg"),
    AdviceCase("14 mg in: only 2 left", total(14, steps: 1, rated: 10), "titrate", "give-2-mg"),
    AdviceCase("16 mg in", total(16, steps: 4, rated: 10), "ceiling", "call-prescriber"),
  ]

  @Test("the first day ends at 16 mg", arguments: ceilings)
  func ceiling(row: AdviceCase) {
    let advice = row.person.advice(.standardStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  @Test("above 8 mg the label is named")
  func advisory() {
    let advice = Self.total(8, steps: 2, rated: 10).advice(.standardStart)
    #expect(advice.suggestion.why.contains("12 mg today"))
    #expect(advice.suggestion.why.contains("above the label's 8 mg"))
  }

  static func nextDay(_ hours: Int, rated total: Int, day: Int = 1) -> PictureBuilder {
    var person = Person.readyUnseen.used(.heroin, .hours(100)).rated(14, .hours(hours + 1))
    person = person.bup(4, .hours(hours)).bup(4, .hours(hours - 2))
    if day > 1 { person = person.bup(12, .hours(hours - 24)) }
    return person.rated(total, .minutes(10))
  }

  static let laterDays: [AdviceCase] = [
    AdviceCase("day 2, comfortable", nextDay(25, rated: 5), "day-2", "give-8-mg"),
    AdviceCase("day 2, COWS 6", nextDay(25, rated: 6), "day-2", "give-12-mg"),
    AdviceCase("day 3, comfortable", nextDay(49, rated: 5, day: 2), "day-3", "give-12-mg"),
    AdviceCase("day 3, COWS 6", nextDay(49, rated: 6, day: 2), "day-3", "give-16-mg"),
    AdviceCase(
      "day 2, no COWS for 9 hours", nextDay(25, rated: 5).seenLast(.hours(9)), "missing", "record"),
    AdviceCase(
      "day 2, breathing not seen", nextDay(25, rated: 5).seenLast(.hours(2)), "missing", "record"),
    AdviceCase(
      "day 2's dose in, comfortable",
      nextDay(30, rated: 4).bup(8, .hours(4)).rated(3, .minutes(5)), "complete", "maintenance"),
    AdviceCase(
      "day 2's dose in, withdrawal back",
      nextDay(30, rated: 4).bup(8, .hours(4)).rated(9, .minutes(5)), "day-2", "give-4-mg"),
  ]

  @Test("the days after", arguments: laterDays)
  func laterDay(row: AdviceCase) {
    let advice = row.person.advice(.standardStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  @Test("a completed start proposes staying on; a taper needs the offer on record")
  func complete() throws {
    let person = Self.nextDay(30, rated: 4).bup(8, .hours(4)).rated(3, .minutes(5))
    let advice = person.advice(.standardStart)
    let draft = try #require(advice.suggestion.draft)
    #expect(draft.schedule == .daily)
    #expect(draft.dose == .milligrams(8))
    #expect(draft.pathway == .maintenance)
    let taper = try #require(advice.options.first { $0.id == "taper" })
    #expect(!taper.isSuggested)
    #expect(taper.meaning.contains("Needs today's record"))
    let offered = person.offeredMaintenance(.declined, .hours(2)).advice(.standardStart)
    let open = try #require(offered.options.first { $0.id == "taper" })
    #expect(open.meaning.contains("declined today"))
    #expect(offered.suggestion.id == "maintenance")
  }

  @Test("only the wait unmet: a prescriber may start early, not below the label's hours")
  func earlyStart() {
    func early(_ kind: OpioidKind, _ hours: Int, cows: Int = 14) -> OrderDraft? {
      let advice = Self.ready.used(kind, .hours(hours)).cows(cows).advice(.standardStart)
      return advice.options.first { $0.id == "start-early" }?.draft
    }
    #expect(early(.heroin, 6)?.dose == .milligrams(4))
    #expect(early(.heroin, 5) == nil)
    #expect(early(.fentanyl, 12)?.dose == .milligrams(4))
    #expect(early(.fentanyl, 11) == nil)
    #expect(early(.extendedReleaseOral, 23) == nil)
    #expect(early(.heroin, 8, cows: 10) == nil)
  }

  @Test("a site's gate is followed, and named with its source")
  func siteGate() throws {
    let settings = try ClinicalSettings(overrides: ["P01": 8, "P08": 2])
    let advice = Self.ready.cows(8, signs: 1).advice(.standardStart, settings: settings)
    #expect(advice.step.id == "first-dose")
    #expect(advice.suggestion.id == "give-2-mg")
    let gate = try #require(advice.disagreements.first { $0.topic.hasPrefix("COWS before") })
    #expect(gate.active.contains("Here 8"))
    #expect(gate.active.contains("Follows: ASAM 2020"))
  }

  @Test(
    "the product follows liver, allergy and long-acting opioids",
    arguments: ["film", "liver", "naloxone", "methadone"])
  func product(reason: String) throws {
    let person: PictureBuilder =
      switch reason {
      case "liver": Self.ready.has(.severeLiverDisease)
      case "naloxone": Self.ready.allergic(to: "naloxone")
      case "methadone": Self.ready.used(.methadone, .hours(50), dailyDose: .milligrams(20))
      default: Self.ready
      }
    let draft = try #require(person.advice(.standardStart).suggestion.draft)
    let product = try #require(draft.product)
    #expect(product.id.contains("naloxone") == (reason == "film"))
    #expect(product.units(for: draft.dose) != nil)
  }

  @Test("with a rise of COWS the precipitated-withdrawal pathway speaks")
  func precipitated() {
    let advice = Self.after(60, rated: 18, at: 2).advice(.standardStart)
    #expect(advice.pathway == .precipitatedWithdrawal)
    #expect(advice.considerations.contains { $0.contains("Never naloxone") })
  }
}
