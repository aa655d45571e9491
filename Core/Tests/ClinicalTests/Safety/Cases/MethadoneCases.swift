import Clinical

enum MethadoneCases {
  private static let ready = PictureBuilder.ready

  static let all: [RuleCase] =
    first + tolerance + firstDay + law + interval + increase + hold + unmeasured + peak
    + accumulation + missed

  private static func giving(_ milligrams: Int) -> Proposal { .giving(.methadone, milligrams.mg) }

  private static func ordering(_ doses: [(hours: Int, milligrams: Int)]) -> Proposal {
    let slots = doses.map {
      MedicineOrder.Slot(at: PictureBuilder.now + .hours($0.hours), dose: $0.milligrams.mg)
    }
    return .order(
      MedicineOrder(
        product: .methadone, dose: slots[0].dose, schedule: .slots(slots),
        indication: .opioidWithdrawal))
  }

  private static func took(
    _ doses: [(hours: Int, milligrams: Int)], _ person: PictureBuilder = ready
  ) -> PictureBuilder {
    doses.reduce(person) { $0.took(.methadone, $1.milligrams.mg, .hours($1.hours)) }
  }

  private static let first: [RuleCase] = [
    .fires("MTD-01", .hardStop, "31 mg", giving(31), ready),
    .clear("MTD-01", "30 mg", giving(30), ready),
    .fires("MTD-01", .hardStop, "31 mg, at signing", ordering([(0, 31)]), ready),
    .clear("MTD-01", "a later slot", ordering([(0, 30), (24, 40)]), ready),
    .clear("MTD-01", "not the first", giving(40), took([(24, 30)])),
    .clear(
      "MTD-01", "charted from elsewhere", giving(80),
      ready.took(.methadone, 80.mg, .hours(24), from: .elsewhere)),
    .fires("MTD-01", .hardStop, "five missed", giving(40), took([(144, 40)])),
    .clear("MTD-01", "four missed", giving(40), took([(120, 40)])),
    .fires(
      "MTD-01", .hardStop, "told only", giving(80),
      ready.used(.methadone, .hours(24), dailyDose: 80.mg)),
  ]

  private static let tolerance: [RuleCase] = [
    .clear("MTD-02", "30 mg and no risk", giving(30), ready),
    .fires("MTD-02", .softStop, "11 mg at 65", giving(11), ready.with { $0.age = 65 }),
    .clear("MTD-02", "10 mg at 65", giving(10), ready.with { $0.age = 65 }),
    .clear("MTD-02", "11 mg at 64", giving(11), ready.with { $0.age = 64 }),
    .fires("MTD-02", .softStop, "20 mg, lung disease", giving(20), ready.has(.lungDisease)),
    .fires("MTD-02", .hardStop, "21 mg, lung disease", giving(21), ready.has(.lungDisease)),
    .fires("MTD-02", .softStop, "sleep apnoea", giving(20), ready.has(.sleepApnoea)),
    .fires("MTD-02", .softStop, "Child-Pugh C", giving(20), ready.has(.severeLiverDisease)),
    .fires("MTD-02", .softStop, "alcohol", giving(20), ready.uses(.alcohol, .yes)),
    .fires(
      "MTD-02", .softStop, "lorazepam given", giving(20), ready.took(.lorazepam, 1.mg, .hours(20))),
    .fires("MTD-02", .softStop, "5 days without", giving(20), ready.used(.heroin, .days(5))),
    .clear("MTD-02", "4 days without", giving(20), ready.used(.heroin, .days(4))),
    .fires("MTD-02", .softStop, "no opioid told", giving(20), ready.usedNoOpioids()),
    .clear(
      "MTD-02", "no opioid told, and buprenorphine given", giving(20),
      ready.usedNoOpioids().took(.film8, 8.mg, .hours(30))),
    .fires("MTD-02", .softStop, "at signing", ordering([(0, 20)]), ready.has(.lungDisease)),
    .clear("MTD-02", "not the first", giving(20), took([(24, 20)], ready.has(.lungDisease))),
    .missing("MTD-02", .softStop, "age not known", giving(20), ready.with { $0.age = nil }),
    .missing("MTD-02", .hardStop, "21 mg, age not known", giving(21), ready.with { $0.age = nil }),
    .missing(
      "MTD-02", .softStop, "opioids not asked", giving(20), ready.notAskedAboutOpioids()),
    .missing("MTD-02", .softStop, "time not known", giving(20), ready.used(.heroin, nil)),
    .missing("MTD-02", .softStop, "kind not known", giving(20), ready.used(nil, .hours(14))),
    .missing(
      "MTD-02", .softStop, "sedatives not asked", giving(20), ready.uses(.benzodiazepines, nil)),
  ]

  private static let firstDay: [RuleCase] = [
    .fires("MTD-03", .softStop, "41 mg", giving(11), took([(4, 30)])),
    .clear("MTD-03", "40 mg", giving(10), took([(4, 30)])),
    .fires("MTD-03", .softStop, "50 mg", giving(20), took([(4, 30)])),
    .clear("MTD-03", "51 mg: see MTD-04", giving(21), took([(4, 30)])),
    .fires("MTD-03", .softStop, "an order of two doses", ordering([(0, 30), (4, 15)]), ready),
    .clear("MTD-03", "an order of two days", ordering([(0, 30), (4, 10), (24, 40)]), ready),
    .fires(
      "MTD-03", .softStop, "as needed up to 20 mg more",
      .order(.asNeeded(.methadone, 10.mg, every: .hours(4), upTo: 20.mg)), took([(4, 30)])),
    .fires(
      "MTD-03", .softStop, "a dose elsewhere counts", giving(20),
      ready.took(.methadone, 30.mg, .hours(6), from: .elsewhere)),
    .fires(
      "MTD-03", .softStop, "a dose in doubt counts", giving(20),
      ready.took(.methadone, 30.mg, .hours(6), .unknownWhetherGiven)),
    .clear("MTD-03", "24 hours after the first", giving(45), took([(24, 30), (20, 10)])),
    .clear("MTD-03", "the second day's dose, an hour early", giving(45), took([(23, 40)])),
    .fires("MTD-03", .softStop, "19 hours after the first", giving(15), took([(19, 30)])),
    .fires("MTD-04", .hardStop, "51 mg", giving(21), took([(4, 30)])),
    .clear("MTD-04", "50 mg", giving(20), took([(4, 30)])),
    .fires(
      "MTD-04", .hardStop, "a transfer, 26 hours after the clinic's dose", giving(80),
      ready.took(.methadone, 80.mg, .hours(26), from: .elsewhere)),
    .clear(
      "MTD-04", "the day after a transfer", giving(80),
      took([(24, 80)], ready.took(.methadone, 80.mg, .hours(50), from: .elsewhere))),
    .fires("MTD-04", .hardStop, "an order of two doses", ordering([(0, 30), (6, 25)]), ready),
    .clear("MTD-04", "buprenorphine", .giving(.film8, 16.mg), took([(4, 30)])),
  ]

  private static let law: [RuleCase] = [
    .fires("ADM-06", .hardStop, "in a withdrawal unit", ordering([(0, 20)]), ready),
    .clear("ADM-06", "in a hospital", ordering([(0, 20)]), ready.at(.hospital)),
    .clear(
      "ADM-06", "in an opioid treatment program", ordering([(0, 20)]),
      ready.at(.opioidTreatmentProgram)),
    .clear("ADM-06", "for pain", .order(.once(.methadone, 5.mg, for: .pain)), ready),
    .clear("ADM-06", "another opioid", .order(.once(.film8, 8.mg)), ready),
  ]

  private static let interval: [RuleCase] = [
    .fires(
      "MTD-05", .hardStop, "119 minutes", giving(10), ready.took(.methadone, 20.mg, .minutes(119))),
    .clear("MTD-05", "2 hours", giving(10), took([(2, 20)])),
    .fires(
      "MTD-05", .hardStop, "in doubt", giving(10),
      ready.took(.methadone, 20.mg, .minutes(60), .unknownWhetherGiven)),
    .clear("MTD-05", "refused", giving(10), ready.took(.methadone, 20.mg, .minutes(60), .refused)),
    .fires("MTD-05", .hardStop, "an order an hour apart", ordering([(0, 20), (1, 10)]), ready),
    .clear("MTD-05", "an order 2 hours apart", ordering([(0, 20), (2, 10)]), ready),
    .fires(
      "MTD-05", .hardStop, "as needed every hour",
      .order(.asNeeded(.methadone, 5.mg, every: .hours(1), upTo: 10.mg)), ready),
  ]

  private static let increase: [RuleCase] = [
    .fires("MTD-06", .softStop, "11 mg more", giving(41), took([(48, 30), (24, 30)])),
    .clear("MTD-06", "10 mg more", giving(40), took([(48, 30), (24, 30)])),
    .clear("MTD-06", "less", giving(20), took([(48, 30), (24, 30)])),
    .fires("MTD-06", .softStop, "from 60 mg after 2 days", giving(65), took([(48, 60), (24, 60)])),
    .clear(
      "MTD-06", "from 60 mg after 3 days", giving(65), took([(72, 60), (48, 60), (24, 60)])),
    .fires(
      "MTD-06", .softStop, "from 60 mg, a day between missed", giving(65),
      took([(96, 60), (72, 60), (24, 60)])),
    .clear("MTD-06", "from 59 mg after a day", giving(69), took([(24, 59)])),
    .fires(
      "MTD-06", .softStop, "an order with steps of 15 mg", ordering([(0, 30), (24, 45)]), ready),
    .clear("MTD-06", "an order with steps of 10 mg", ordering([(0, 30), (24, 40)]), ready),
    .clear("MTD-06", "a second dose on the first day", giving(20), took([(4, 30)])),
    .clear(
      "MTD-06", "two doses a day", giving(20), took([(48, 20), (36, 20), (24, 20), (12, 20)])),
    .fires(
      "MTD-06", .softStop, "by the facility's day", giving(45),
      took([(20, 30)]).dosingDayBegan(.hours(2))),
    .clear("MTD-06", "a first dose", giving(30), ready),
  ]

  private static let hold: [RuleCase] = [
    .fires("MTD-07", .hardStop, "11 breaths", giving(20), ready.respiratoryRate(11)),
    .clear("MTD-07", "12 breaths", giving(20), ready.respiratoryRate(12)),
    .fires("MTD-07", .hardStop, "drifts off", giving(20), ready.sedation(.driftsOff)),
    .fires("MTD-07", .hardStop, "91 %", giving(20), ready.saturation(91)),
    .fires("MTD-07", .advisory, "at signing", ordering([(0, 20)]), ready.respiratoryRate(11)),
    .clear("MTD-07", "buprenorphine", .giving(.film2, 4.mg), ready.respiratoryRate(11)),
    .missing("MTD-07", .softStop, "not scored", giving(20), ready.sedation(nil)),
  ]

  private static let unmeasured: [RuleCase] = [
    .fires("MTD-08", .hardStop, "61 minutes ago", giving(20), ready.seenLast(.minutes(61))),
    .clear("MTD-08", "60 minutes ago", giving(20), ready.seenLast(.minutes(60))),
    .fires(
      "MTD-08", .hardStop, "only part measured since", giving(20),
      ready.seenLast(.minutes(90)).seen(.minutes(5)).sedation(nil)),
    .fires(
      "MTD-08", .advisory, "at signing", ordering([(0, 20)]), ready.seenLast(.minutes(61))),
    .clear("MTD-08", "buprenorphine", .giving(.film2, 4.mg), ready.seenLast(.minutes(61))),
    .missing("MTD-08", .hardStop, "never seen", giving(20), ready.neverSeen()),
    .missing("MTD-08", .hardStop, "breaths never counted", giving(20), ready.respiratoryRate(nil)),
  ]

  private static let peak: [RuleCase] = [
    .fires("MTD-09", .advisory, "5 hours ago", .watch, took([(5, 20)], ready.seenLast(.hours(6)))),
    .clear("MTD-09", "4 hours ago", .watch, took([(4, 20)], ready.seenLast(.hours(6)))),
    .clear("MTD-09", "seen since", .watch, took([(5, 20)], ready.seenLast(.hours(1)))),
    .fires(
      "MTD-09", .advisory, "seen without sedation", .watch,
      took([(5, 20)], ready.seenLast(.hours(2)).sedation(nil))),
    .clear(
      "MTD-09", "given elsewhere", .watch,
      ready.seenLast(.hours(6)).took(.methadone, 20.mg, .hours(5), from: .elsewhere)),
    .fires("MTD-09", .softStop, "the next dose", giving(20), took([(24, 20)])),
    .clear("MTD-09", "seen at 3 hours", giving(20), took([(24, 20)]).seen(.hours(21))),
    .clear("MTD-09", "seen 10 minutes early", giving(20), took([(24, 20)]).seen(.minutes(1_330))),
    .fires(
      "MTD-09", .softStop, "seen 11 minutes early", giving(20),
      took([(24, 20)]).seen(.minutes(1_331))),
    .fires("MTD-09", .softStop, "seen at 5 hours", giving(20), took([(24, 20)]).seen(.hours(19))),
    .clear("MTD-09", "another dose within 4 hours", giving(10), took([(3, 20)])),
  ]

  /// Methadone for three days, POSS 1 the day before and 2 since the last dose.
  private static func deeper(
    _ doses: [(Int, Int)] = [(72, 30), (48, 30), (24, 30)],
    before: SedationLevel? = .alert, since: SedationLevel? = .slightlyDrowsy
  ) -> PictureBuilder {
    let seen = ready.neverSeen().seen(.hours(36)).sedation(before).seen(.hours(10)).sedation(since)
      .seen(.minutes(20)).sedation(since == nil ? nil : .asleep)
    return doses.reduce(seen) { $0.took(.methadone, $1.1.mg, .hours($1.0)) }
  }

  private static let accumulation: [RuleCase] = [
    .fires("MTD-10", .softStop, "POSS 1 to 2 on day 4", giving(30), deeper()),
    .clear("MTD-10", "POSS 2 and 2", giving(30), deeper(before: .slightlyDrowsy)),
    .clear("MTD-10", "POSS 2 to 1", giving(30), deeper(before: .slightlyDrowsy, since: .alert)),
    .clear("MTD-10", "another dose now", giving(25), deeper()),
    .clear(
      "MTD-10", "another dose the day before", giving(35), deeper([(72, 30), (48, 30), (24, 35)])),
    .clear("MTD-10", "on day 2", giving(30), deeper([(36, 30), (24, 30)])),
    .clear(
      "MTD-10", "on day 8", giving(30), deeper((1...7).reversed().map { ($0 * 24, 30) })),
    .fires(
      "MTD-10", .softStop, "on day 7", giving(30), deeper((1...6).reversed().map { ($0 * 24, 30) })),
    .fires("MTD-10", .advisory, "at signing", ordering([(0, 30)]), deeper()),
    .missing("MTD-10", .softStop, "only asleep since", giving(30), deeper(since: .asleep)),
    .missing("MTD-10", .softStop, "not scored since", giving(30), deeper(since: nil)),
    .missing("MTD-10", .softStop, "not scored the day before", giving(30), deeper(before: nil)),
  ]

  private static let missed: [RuleCase] = [
    .fires("MTD-13", .softStop, "three missed", giving(60), took([(96, 60)])),
    .clear("MTD-13", "two missed", giving(60), took([(72, 60)])),
    .clear("MTD-13", "three missed, half the dose", giving(40), took([(96, 80)])),
    .fires("MTD-13", .softStop, "three missed, more than half", giving(41), took([(96, 80)])),
    .clear("MTD-13", "three missed, 30 mg", giving(30), took([(96, 40)])),
    .fires("MTD-13", .softStop, "three missed, a small dose again", giving(20), took([(96, 20)])),
    .fires("MTD-13", .hardStop, "five missed", giving(60), took([(144, 60)])),
    .clear("MTD-13", "five missed, 30 mg", giving(30), took([(144, 60)])),
    .fires(
      "MTD-13", .softStop, "refused three times", giving(60),
      took([(96, 60)]).took(.methadone, 60.mg, .hours(72), .refused)
        .took(.methadone, 60.mg, .hours(48), .refused)),
    .fires(
      "MTD-13", .softStop, "as told", giving(60),
      ready.used(.methadone, .days(4), dailyDose: 60.mg)),
    .clear(
      "MTD-13", "as told, yesterday", giving(60),
      ready.used(.methadone, .days(1), dailyDose: 60.mg)),
    .fires("MTD-13", .softStop, "at signing", ordering([(0, 60)]), took([(96, 60)])),
    .clear("MTD-13", "never taken", giving(20), ready),
    .missing(
      "MTD-13", .softStop, "told without a dose", giving(60), ready.used(.methadone, .days(4))),
    .missing(
      "MTD-13", .softStop, "told without a time", giving(60),
      ready.used(.methadone, nil, dailyDose: 60.mg)),
    .missing("MTD-13", .softStop, "opioids not asked", giving(20), ready.notAskedAboutOpioids()),
  ]
}
