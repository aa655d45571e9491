import Testing

@testable import Clinical

@Suite struct HighDoseStartTests {
  static let ready = PictureBuilder.ready.used(.fentanyl, .hours(30)).cows(15)

  static let cases: [AdviceCase] = [
    AdviceCase("ready", ready, "first-dose", "give-8-mg"),
    AdviceCase("COWS 12", ready.cows(12), "waiting", "wait"),
    AdviceCase("17 years", ready.with { $0.age = 17 }, "not-suitable", "call-prescriber"),
    AdviceCase("18 years", ready.with { $0.age = 18 }, "first-dose", "give-8-mg"),
    AdviceCase("age not known", ready.with { $0.age = nil }, "missing", "record"),
    AdviceCase("alcohol", ready.uses(.alcohol, .yes), "not-suitable", "call-prescriber"),
    AdviceCase("alcohol not asked", ready.uses(.alcohol, nil), "missing", "record"),
    AdviceCase(
      "benzodiazepines", ready.uses(.benzodiazepines, .yes), "not-suitable", "call-prescriber"),
    AdviceCase("Child-Pugh C", ready.has(.severeLiverDisease), "not-suitable", "call-prescriber"),
    AdviceCase("liver not asked", ready.has(.severeLiverDisease, .unknown), "missing", "record"),
    AdviceCase("acute illness", ready.has(.severeAcuteIllness), "not-suitable", "call-prescriber"),
    AdviceCase("consciousness not charted", ready.consciousness(nil), "missing", "record"),
    AdviceCase(
      "methadone 72 hours ago", ready.alsoUsed(.methadone, .hours(72), dailyDose: .milligrams(20)),
      "not-suitable", "call-prescriber"),
    AdviceCase(
      "methadone 73 hours ago", ready.alsoUsed(.methadone, .hours(73), dailyDose: .milligrams(20)),
      "first-dose", "give-8-mg"),
    AdviceCase(
      "six days without", ready.used(.fentanyl, .days(6)), "not-suitable", "call-prescriber"),
    AdviceCase("POSS 3", ready.sedation(.driftsOff), "hold", "hold"),
  ]

  @Test("entry and exclusions", arguments: cases)
  func entry(row: AdviceCase) {
    let advice = row.person.advice(.highDoseStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  static func given(_ doses: [(Int, Int)], rated total: Int) -> PictureBuilder {
    var person = PictureBuilder.readyUnseen.used(.fentanyl, .hours(40)).rated(18, .hours(9))
    for (milligrams, minutes) in doses { person = person.bup(milligrams, .minutes(minutes)) }
    return person.rated(total, .minutes(2))
  }

  static let doses: [AdviceCase] = [
    AdviceCase("59 minutes after 8 mg", given([(8, 59)], rated: 14), "reassess", "wait"),
    AdviceCase("60 minutes after 8 mg", given([(8, 60)], rated: 14), "titrate", "give-8-mg"),
    AdviceCase("comfortable", given([(8, 60)], rated: 7), "comfortable", "wait"),
    AdviceCase(
      "24 mg in", given([(8, 300), (8, 200), (8, 61)], rated: 12), "titrate", "give-8-mg"),
    AdviceCase("30 mg in", given([(16, 300), (14, 61)], rated: 12), "titrate", "give-2-mg"),
    AdviceCase("32 mg in", given([(16, 300), (16, 61)], rated: 12), "ceiling", "call-prescriber"),
  ]

  @Test("8 mg again within the hour, to 32 mg", arguments: doses)
  func titration(row: AdviceCase) {
    let advice = row.person.advice(.highDoseStart)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  @Test("16 mg is a prescriber's alternative from COWS 17, never the suggestion")
  func sixteen() {
    func offers(_ total: Int) -> Bool {
      Self.ready.cows(total).advice(.highDoseStart).options.contains { $0.id == "give-16-mg" }
    }
    #expect(!offers(16))
    #expect(offers(17))
    #expect(Self.ready.cows(25).advice(.highDoseStart).suggestion.id == "give-8-mg")
  }
}

@Suite struct PrecipitatedWithdrawalPathwayTests {
  /// 13 before 4 mg, then 22.
  static func flagged(
    _ minutes: Int, more: [(Int, Int)] = [], rated total: Int = 22
  ) -> PictureBuilder {
    var person = PictureBuilder.readyUnseen.used(.fentanyl, .hours(40))
      .rated(13, .minutes(minutes + 5)).bup(4, .minutes(minutes)).rated(22, .minutes(minutes - 25))
    for (milligrams, ago) in more { person = person.bup(milligrams, .minutes(ago)) }
    return person.rated(total, .minutes(2))
  }

  static let cases: [AdviceCase] = [
    AdviceCase("30 minutes after the dose", flagged(30), "precipitated", "give-8-mg"),
    AdviceCase("29 minutes after the dose", flagged(29), "precipitated", "wait"),
    AdviceCase(
      "20 mg in", flagged(150, more: [(8, 110), (8, 35)]), "precipitated", "call-prescriber"),
    AdviceCase("12 mg in", flagged(90, more: [(8, 35)]), "precipitated", "give-8-mg"),
    AdviceCase(
      "28 mg in", flagged(180, more: [(8, 140), (8, 90), (8, 35)]), "precipitated", "transfer"),
    AdviceCase("settled", flagged(90, rated: 14), "settled", "change-to-buprenorphine-maintenance"),
    AdviceCase("breathing not seen", flagged(40).respiratoryRate(nil), "precipitated", "give-8-mg"),
    AdviceCase("POSS 3", flagged(40).sedation(.driftsOff), "hold", "hold"),
    AdviceCase("pulse 130", flagged(40).pulse(130), "precipitated", "give-8-mg"),
    AdviceCase("pulse 131", flagged(40).pulse(131), "transfer", "transfer"),
    AdviceCase(
      "NEWS2 of 7",
      flagged(40).pulse(131).systolic(95).round {
        $0.vitalSigns.temperature = Temperature(tenths: 391)
      }, "early-warning", "clinician"),
    AdviceCase("systolic 89", flagged(40).systolic(89), "transfer", "transfer"),
    AdviceCase("systolic 180", flagged(40).systolic(180), "transfer", "transfer"),
    AdviceCase("systolic 179", flagged(40).systolic(179), "precipitated", "give-8-mg"),
  ]

  @Test("amounts, times and triggers", arguments: cases)
  func treatment(row: AdviceCase) {
    let advice = row.person.advice(.precipitatedWithdrawal)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  @Test("no option ever proposes an antagonist")
  func noAntagonist() {
    for row in Self.cases {
      for option in row.person.advice(.precipitatedWithdrawal).options {
        guard let product = option.draft?.product else { continue }
        #expect(product.medicine == .buprenorphine)
        #expect(!product.isRescue)
      }
    }
  }

  @Test("not seen, and not to be told")
  func notSeen() {
    #expect(PictureBuilder.ready.advice(.precipitatedWithdrawal).step.id == "settled")
    let unrated = PictureBuilder.ready.bup(4, .minutes(10)).advice(.precipitatedWithdrawal)
    #expect(unrated.step.id == "missing")
    #expect(unrated.missing == ["a complete COWS since the buprenorphine dose"])
  }
}

@Suite struct MaintenanceAndTaperTests {
  /// On 12 mg for some days, last dose so many hours ago.
  static func steady(_ hours: Int, rated total: Int = 3, dose: Int = 12) -> PictureBuilder {
    var person = PictureBuilder.readyUnseen.used(.heroin, .days(6)).rated(14, .days(5))
    for day in (0..<4).reversed() { person = person.bup(dose, .hours(hours + 24 * day)) }
    return person.rated(total, .minutes(10))
  }

  static let maintenance: [AdviceCase] = [
    AdviceCase("a day after", steady(24), "daily-dose", "give-12-mg"),
    AdviceCase("COWS 7", steady(24, rated: 7), "daily-dose", "give-12-mg"),
    AdviceCase("COWS 8", steady(24, rated: 8), "daily-dose", "give-16-mg"),
    AdviceCase("24 mg and COWS 9", steady(24, rated: 9, dose: 24), "daily-dose", "give-24-mg"),
    AdviceCase(
      "given today", steady(23).dosingDayBegan(.hours(24)).with { _ in }, "taken", "wait"),
    AdviceCase(
      "given yesterday evening", steady(13).dosingDayBegan(.hours(3)), "daily-dose", "give-12-mg"),
    AdviceCase(
      "a week ago", PictureBuilder.ready.bup(12, .days(7)), "not-yet-on",
      "change-to-buprenorphine-standard"),
    AdviceCase(
      "home dose known",
      PictureBuilder.ready.used(.buprenorphine, .hours(20), dailyDose: .milligrams(16)),
      "daily-dose", "give-16-mg"),
    AdviceCase(
      "home dose taken this morning",
      PictureBuilder.ready.used(.buprenorphine, .hours(19), dailyDose: .milligrams(16)), "taken",
      "wait"),
    AdviceCase(
      "home dose not known", PictureBuilder.ready.used(.buprenorphine, .hours(20)), "missing",
      "record"),
    AdviceCase("respiratory rate 10", steady(24).respiratoryRate(10), "hold", "hold"),
  ]

  @Test("staying on", arguments: maintenance)
  func staying(row: AdviceCase) {
    let advice = row.person.advice(.maintenance)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  static let choosing: [AdviceCase] = [
    AdviceCase("no offer", steady(24), "offer", "offer"),
    AdviceCase(
      "offer yesterday", steady(24).offeredMaintenance(.declined, .hours(25)), "offer", "offer"),
    AdviceCase(
      "wants to stay", steady(24).offeredMaintenance(.accepted, .hours(1)), "offer",
      "change-to-buprenorphine-maintenance"),
    AdviceCase(
      "12 mg", steady(24).offeredMaintenance(.declined, .hours(1)), "template", "taper-5"),
    AdviceCase(
      "8 mg", steady(24, dose: 8).offeredMaintenance(.declined, .hours(1)), "template", "taper-4"),
    AdviceCase(
      "16 mg", steady(24, dose: 16).offeredMaintenance(.declined, .hours(1)), "template", "taper-7"),
    AdviceCase("not on it", PictureBuilder.ready, "not-yet-on", "change-to-buprenorphine-standard"),
  ]

  @Test("choosing a taper", arguments: choosing)
  func templates(row: AdviceCase) {
    let advice = row.person.advice(.taper)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  /// A 7-day taper from 16 mg of which three days were given, the last so many hours ago.
  static func tapering(_ hours: Int, rated total: Int, given: Int = 3) -> PictureBuilder {
    let doses = TaperTemplate.sevenDays.doses
    let start = TimeSpan.hours(hours + 24 * (given - 1))
    let slots = doses.enumerated().map { day, dose in
      MedicineOrder.Slot(at: PictureBuilder.now - start + .days(day), dose: dose)
    }
    let order = MedicineOrder(
      id: "taper", product: .film2, dose: doses[0], schedule: .slots(slots),
      indication: .opioidWithdrawal, pathway: .taper)
    var person = PictureBuilder.readyUnseen.used(.heroin, .days(12)).rated(14, .days(9))
      .ordered(order).offeredMaintenance(.declined, .hours(1))
    for day in 0..<given {
      person = person.took(
        .film2, doses[day], .hours(hours + 24 * (given - 1 - day)), order: "taper", slot: day)
    }
    return person.rated(total, .minutes(10))
  }

  static let steps: [AdviceCase] = [
    AdviceCase("comfortable", tapering(24, rated: 5), "taper-step", "go-on"),
    AdviceCase("COWS 7", tapering(24, rated: 7), "taper-step", "go-on"),
    AdviceCase("COWS 8", tapering(24, rated: 8), "taper-step", "extend"),
    AdviceCase("not rated", tapering(24, rated: 5).seenLast(.hours(9)), "missing", "record"),
    AdviceCase("after the last dose", tapering(20, rated: 6, given: 7), "taper-done", "observe"),
  ]

  @Test("the steps of a taper", arguments: steps)
  func stepping(row: AdviceCase) {
    let advice = row.person.advice(.taper)
    #expect(advice.step.id == row.step)
    #expect(advice.suggestion.id == row.option)
  }

  @Test("an extended step repeats the last dose and keeps the rest")
  func extended() throws {
    let advice = Self.tapering(24, rated: 9).advice(.taper)
    let draft = try #require(advice.suggestion.draft)
    #expect(draft.dose == .milligrams(10))
    let milligrams: [Int] = [10, 8, 6, 4, 2]
    #expect(draft.schedule == .course(milligrams.map { .milligrams($0) }))
    #expect(advice.options.contains { $0.id == "change-to-buprenorphine-maintenance" })
  }

  static let templateDoses: [(TaperTemplate, [Int])] = [
    (.fourDays, [8, 6, 4, 2]), (.fiveDays, [12, 8, 6, 4, 2]),
    (.sevenDays, [16, 12, 10, 8, 6, 4, 2]), (.tenDays, [16, 14, 12, 10, 8, 6, 4, 4, 2, 2]),
  ]

  @Test("the templates", arguments: templateDoses)
  func template(template: TaperTemplate, milligrams: [Int]) {
    #expect(template.doses == milligrams.map { .milligrams($0) })
    for dose in 2...32 {
      let course = template.doses(from: .milligrams(dose))
      #expect(course.allSatisfy { $0 <= .milligrams(dose) })
      #expect(zip(course, course.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(course.last == .milligrams(2))
    }
  }
}

@Suite struct PathwayChoiceTests {
  static func fits(_ person: PictureBuilder) -> [Pathway: PathwayChoice.Fit] {
    let candidates = PathwayChoice.candidates(
      in: person.picture, at: PictureBuilder.now, settings: .standard)
    #expect(candidates.count == Pathway.allCases.count)
    #expect(candidates.allSatisfy { !$0.reasons.isEmpty })
    return Dictionary(candidates.map { ($0.pathway, $0.fit) }, uniquingKeysWith: { a, _ in a })
  }

  @Test("before a start")
  func before() {
    let fits = Self.fits(.ready)
    #expect(fits[.standardStart] == .suggested)
    #expect(fits[.highDoseStart] == .possible)
    #expect(fits[.maintenance] == .excluded)
    #expect(fits[.taper] == .excluded)
    #expect(fits[.precipitatedWithdrawal] == .excluded)
  }

  @Test("a start is suggested while withdrawal is still to come")
  func early() {
    #expect(Self.fits(.ready.cows(2))[.standardStart] == .suggested)
  }

  @Test("what is not known makes a start possible, not suggested")
  func unknown() {
    let fits = Self.fits(.unknown)
    #expect(fits[.standardStart] == .possible)
    #expect(fits[.highDoseStart] == .possible)
  }

  @Test("high-dose exclusions, each alone")
  func exclusions() {
    let people: [PictureBuilder] = [
      .ready.uses(.alcohol, .yes), .ready.uses(.benzodiazepines, .yes),
      .ready.has(.severeLiverDisease), .ready.has(.severeAcuteIllness),
      .ready.with { $0.age = 17 }, .ready.consciousness(.newConfusion),
      .ready.alsoUsed(.methadone, .hours(60), dailyDose: .milligrams(20)),
      .ready.respiratoryRate(25),
    ]
    for person in people {
      let fits = Self.fits(person)
      #expect(fits[.highDoseStart] == .excluded)
      #expect(fits[.standardStart] == .suggested)
    }
  }

  @Test("allergy excludes all but nothing else")
  func allergy() {
    let fits = Self.fits(.ready.allergic(to: "buprenorphine"))
    #expect(fits[.standardStart] == .excluded)
    #expect(fits[.highDoseStart] == .excluded)
  }

  @Test("during precipitated withdrawal it comes first")
  func precipitated() {
    let fits = Self.fits(PrecipitatedWithdrawalPathwayTests.flagged(40))
    #expect(fits[.precipitatedWithdrawal] == .suggested)
    #expect(fits[.standardStart] != .suggested)
    #expect(fits[.maintenance] != .suggested)
  }

  @Test("after a start maintenance is suggested and a taper possible")
  func after() {
    let fits = Self.fits(MaintenanceAndTaperTests.steady(24))
    #expect(fits[.maintenance] == .suggested)
    #expect(fits[.taper] == .possible)
    #expect(fits[.standardStart] == .excluded)
    #expect(fits[.highDoseStart] == .excluded)
  }

  @Test("on the first day a start goes on, until the person is maintained")
  func firstDay() {
    let started = PictureBuilder.ready.bup(4, .minutes(90))
    #expect(Self.fits(started)[.standardStart] == .suggested)
    #expect(Self.fits(started.on(.maintenance))[.standardStart] == .excluded)
  }
}
