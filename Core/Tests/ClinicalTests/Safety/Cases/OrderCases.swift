import Clinical

/// Duplicates, pregnancy, naltrexone.
enum OrderCases {
  private static let ready = PictureBuilder.ready
  private static let film = MedicineOrder.once(.film8, 8.mg, on: .standardStart, id: "film")
  private static let taper = MedicineOrder.daily(.film2, [8.mg, 6.mg, 4.mg, 2.mg], on: .taper)

  private static let lorazepam = MedicineOrder.daily(.lorazepam, [1.mg, 1.mg], id: "lorazepam")
  private static let methadoneTaper = MedicineOrder.daily(.methadone, [30.mg, 30.mg, 25.mg, 20.mg])
  private static let methadoneStart = methadone([(0, 30), (4, 10), (24, 40)])
  private static let methadoneSplit = methadone([(0, 20), (12, 10), (24, 20), (36, 10)])

  private static func methadone(_ doses: [(hours: Int, milligrams: Int)]) -> MedicineOrder {
    let slots = doses.map {
      MedicineOrder.Slot(at: PictureBuilder.now + .hours($0.hours), dose: $0.milligrams.mg)
    }
    return MedicineOrder(
      product: .methadone, dose: slots[0].dose, schedule: .slots(slots),
      indication: .opioidWithdrawal)
  }

  static let all: [RuleCase] = duplicates + agonists + untested + pregnant + naltrexone

  private static let duplicates: [RuleCase] = [
    .fires(
      "DUP-01", .hardStop, "buprenorphine twice", .order(.once(.monoTablet8, 8.mg)),
      ready.ordered(film)),
    .clear(
      "DUP-01", "the next dose after one that was given", .order(.once(.film8, 8.mg)),
      ready.ordered(film).took(.film8, 8.mg, .hours(2), order: "film", slot: 0)),
    .fires(
      "DUP-01", .hardStop, "the next dose while one is in doubt", .order(.once(.film8, 8.mg)),
      ready.ordered(film)
        .took(.film8, 8.mg, .hours(2), .unknownWhetherGiven, order: "film", slot: 0)),
    .fires(
      "DUP-01", .hardStop, "two NSAIDs", .order(.once(.naproxen, 250.mg)),
      ready.ordered(.once(.ibuprofen, 400.mg, id: "i"))),
    .clear(
      "DUP-01", "NSAID and hydroxyzine", .order(.once(.hydroxyzine, 25.mg)),
      ready.ordered(.once(.ibuprofen, 400.mg, id: "i"))),
    .clear(
      "DUP-01", "a pathway's dose and its as-needed repeat",
      .order(.asNeeded(.film8, 8.mg, every: .hours(1), upTo: 16.mg, on: .standardStart)),
      ready.ordered(film)),
    .fires(
      "DUP-01", .hardStop, "an as-needed dose of no pathway",
      .order(.asNeeded(.film8, 8.mg, every: .hours(1), upTo: 16.mg)), ready.ordered(film)),
    .fires(
      "DUP-01", .hardStop, "two benzodiazepines", .order(.once(.diazepam, 5.mg)),
      ready.ordered(lorazepam)),
    .fires(
      "DUP-01", .hardStop, "one benzodiazepine due twice",
      .order(.daily(.lorazepam, [1.mg, 1.mg])), ready.ordered(lorazepam)),
    .clear(
      "DUP-01", "one benzodiazepine due and as needed",
      .order(.asNeeded(.lorazepam, 1.mg, every: .hours(4), upTo: 4.mg)), ready.ordered(lorazepam)),
    .clear(
      "DUP-01", "another benzodiazepine for a seizure",
      .order(.once(.diazepam, 10.mg, for: .seizure)), ready.ordered(lorazepam)),
    .fires(
      "DUP-01", .hardStop, "two already active", .watch,
      ready.ordered(film).ordered(.once(.monoTablet8, 8.mg, id: "tablet"))),
  ]

  private static let agonists: [RuleCase] = [
    .fires(
      "DUP-02", .hardStop, "methadone beside buprenorphine", .order(.once(.methadone, 20.mg)),
      ready.ordered(film)),
    .fires(
      "DUP-02", .hardStop, "buprenorphine beside methadone", .order(film),
      ready.ordered(.once(.methadone, 20.mg, id: "m"))),
    .clear(
      "DUP-02", "for a low-dose start", .order(.once(.film2, 1.mg, for: .lowDoseStart)),
      ready.ordered(.once(.methadone, 20.mg, id: "m"))),
    .clear("DUP-02", "buprenorphine alone", .order(film), ready),
  ]

  private static let untested: [RuleCase] = [
    .fires(
      "PRG-01", .softStop, "NSAID, not tested", .order(.once(.ibuprofen, 400.mg)),
      ready.pregnancy(possible: .yes, test: .unknown)),
    .fires(
      "PRG-01", .softStop, "taper, not tested", .order(taper),
      ready.pregnancy(possible: .yes, test: .unknown)),
    .fires(
      "PRG-01", .softStop, "methadone taper, not tested", .order(methadoneTaper),
      ready.pregnancy(possible: .yes, test: .unknown)),
    .clear(
      "PRG-01", "tested", .order(.once(.ibuprofen, 400.mg)),
      ready.pregnancy(possible: .yes, test: .no)),
    .clear("PRG-01", "not possible", .order(.once(.ibuprofen, 400.mg)), ready),
    .clear(
      "PRG-01", "buprenorphine", .order(film), ready.pregnancy(possible: .yes, test: .unknown)),
    .missing(
      "PRG-01", .softStop, "possible is not known", .order(.once(.lofexidine, .micrograms(540))),
      ready.pregnancy(possible: .unknown, test: .unknown)),
    .missing(
      "PRG-01", .softStop, "not asked", .order(.once(.ibuprofen, 400.mg)),
      ready.with { $0.evaluation.pregnancy = nil }),
  ]

  private static let pregnant: [RuleCase] = [
    .fires(
      "PRG-02", .hardStop, "taper", .order(taper), ready.pregnancy(possible: .yes, test: .yes)),
    .clear("PRG-02", "maintenance", .order(film), ready.pregnancy(possible: .yes, test: .yes)),
    .fires(
      "PRG-02", .hardStop, "methadone taper", .order(methadoneTaper),
      ready.pregnancy(possible: .yes, test: .yes)),
    .fires(
      "PRG-02", .hardStop, "methadone taper in force", .watch,
      ready.ordered(methadoneTaper).pregnancy(possible: .yes, test: .yes)),
    .clear(
      "PRG-02", "methadone, a second smaller dose on the first day", .order(methadoneStart),
      ready.pregnancy(possible: .yes, test: .yes)),
    .clear(
      "PRG-02", "methadone in unequal halves", .order(methadoneSplit),
      ready.pregnancy(possible: .yes, test: .yes)),
    .clear("PRG-02", "test negative", .order(taper), ready.pregnancy(possible: .yes, test: .no)),
    .fires(
      "PRG-02", .hardStop, "taper in force", .watch,
      ready.on(.taper).pregnancy(possible: .yes, test: .yes)),
    .missing(
      "PRG-02", .softStop, "not tested", .order(taper),
      ready.pregnancy(possible: .yes, test: .unknown)),
    .missing(
      "PRG-02", .softStop, "not asked", .order(taper), ready.with { $0.evaluation.pregnancy = nil }),
    .fires(
      "PRG-03", .hardStop, "naltrexone", .order(.once(.naltrexone, 50.mg)),
      ready.pregnancy(possible: .yes, test: .yes)),
    .clear(
      "PRG-03", "test negative", .order(.once(.naltrexone, 50.mg)),
      ready.pregnancy(possible: .yes, test: .no)),
    .missing(
      "PRG-03", .softStop, "not tested", .order(.once(.naltrexone, 50.mg)),
      ready.pregnancy(possible: .unknown, test: .unknown)),
  ]

  private static let naltrexone: [RuleCase] = [
    .fires(
      "NTX-01", .hardStop, "heroin 6 days ago", .order(.once(.naltrexone, 50.mg)),
      ready.used(.heroin, .days(6))),
    .clear(
      "NTX-01", "heroin 7 days ago", .order(.once(.naltrexone, 50.mg)),
      ready.used(.heroin, .days(7))),
    .fires(
      "NTX-01", .hardStop, "methadone 13 days ago", .order(.once(.naltrexone, 50.mg)),
      ready.used(.methadone, .days(13))),
    .clear(
      "NTX-01", "methadone 14 days ago", .order(.once(.naltrexone, 50.mg)),
      ready.used(.methadone, .days(14))),
    .fires(
      "NTX-01", .hardStop, "buprenorphine given here", .giving(.naltrexone, 50.mg),
      ready.used(.heroin, .days(20)).took(.film8, 8.mg, .days(13))),
    .missing(
      "NTX-01", .softStop, "time not known", .order(.once(.naltrexone, 50.mg)),
      ready.used(.heroin, nil)),
    .missing(
      "NTX-01", .softStop, "not asked", .order(.once(.naltrexone, 50.mg)),
      ready.notAskedAboutOpioids()),
    .fires("NTX-02", .hardStop, "COWS 5", .order(.once(.naltrexone, 50.mg)), ready.cows(5)),
    .fires(
      "NTX-02", .hardStop, "COWS 5 of last week", .giving(.naltrexone, 50.mg),
      ready.cows(5).seenLast(.days(7))),
    .missing(
      "NTX-02", .softStop, "COWS 4: the urine test is not charted here",
      .order(.once(.naltrexone, 50.mg)), ready.cows(4)),
    .missing("NTX-02", .softStop, "no COWS", .giving(.naltrexone, 50.mg), ready.withoutCOWS()),
    .clear("NTX-02", "another medicine", .giving(.naloxone, 4.mg), ready.cows(5)),
  ]
}
