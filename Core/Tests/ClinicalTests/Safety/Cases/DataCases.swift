import Clinical

enum DataCases {
  private static let ready = PictureBuilder.ready
  private static let first = Proposal.giving(.film2, 4.mg)
  private static let byWeight = MedicineOrder(
    product: .ondansetron, dose: 4.mg,
    schedule: .slots([.init(at: PictureBuilder.now, dose: 4.mg)]),
    indication: .nausea, isWeightBased: true)

  private static func start(_ milligrams: Int) -> Proposal { .giving(.methadone, milligrams.mg) }

  static let all: [RuleCase] = [
    .fires("DAT-01", .hardStop, "pulse 90 and no points", .watch, ready.pulse(90)),
    .fires("DAT-01", .hardStop, "before a first dose", first, ready.pulse(90)),
    .clear("DAT-01", "pulse 80 and no points", .watch, ready.pulse(80)),
    .missing("DAT-01", .softStop, "pulse not measured", first, ready.pulse(nil)),
    .clear(
      "DAT-01", "pulse 80 measured 15 minutes before", .watch,
      ready.pulse(80).seen(.minutes(5)).cows(13).pulse(nil)),
    .fires(
      "DAT-01", .hardStop, "pulse 90 measured 15 minutes before", .watch,
      ready.pulse(90).seen(.minutes(5)).cows(13).pulse(nil)),
    .missing(
      "DAT-01", .softStop, "pulse measured 16 minutes before", first,
      ready.pulse(80).seen(.minutes(4)).cows(13).pulse(nil)),
    .fires("DAT-02", .softStop, "8 days old", .order(byWeight), ready.weighed(.days(8))),
    .clear("DAT-02", "7 days old", .order(byWeight), ready.weighed(.days(7))),
    .clear("DAT-02", "not by weight", .order(.once(.ondansetron, 4.mg)), ready.weighed(nil)),
    .missing("DAT-02", .softStop, "not weighed", .order(byWeight), ready.weighed(nil)),
    .fires(
      "DAT-03", .hardStop, "exactly ten times", .giving(.clonidine, .micrograms(3_000)), ready),
    .fires("DAT-03", .hardStop, "lorazepam 40 mg", .giving(.lorazepam, 40.mg), ready),
    .clear("DAT-03", "less than ten times", .giving(.clonidine, .micrograms(2_999)), ready),
    .fires("DAT-03", .hardStop, "methadone 300 mg to start with", start(300), ready),
    .clear("DAT-03", "methadone 299 mg to start with", start(299), ready),
    .clear(
      "DAT-03", "methadone 300 mg of somebody on it", start(300),
      ready.took(.methadone, 30.mg, .hours(119))),
    .fires("DAT-05", .softStop, "methadone 100 mg to start with", start(100), ready),
    .clear("DAT-05", "methadone 30 mg to start with", start(30), ready),
    .clear(
      "DAT-05", "methadone 100 mg of somebody on it", start(100),
      ready.took(.methadone, 95.mg, .days(1), from: .elsewhere)),
    .clear(
      "DAT-05", "methadone 100 mg, told with its dose", start(100),
      ready.used(.methadone, .days(1), dailyDose: 100.mg)),
    .fires(
      "DAT-05", .softStop, "methadone told without its dose", start(100),
      ready.used(.methadone, .days(1))),
    .fires(
      "DAT-05", .softStop, "methadone 6 days ago", start(100),
      ready.took(.methadone, 95.mg, .days(6))),
    .clear(
      "DAT-05", "a later slot is no first dose",
      .order(.daily(.methadone, [30.mg, 40.mg, 50.mg])), ready),
    .fires("DAT-05", .softStop, "more than usual", .giving(.clonidine, .micrograms(301)), ready),
    .clear("DAT-05", "the usual largest", .giving(.clonidine, .micrograms(300)), ready),
    .clear("DAT-05", "left to DAT-03", .giving(.clonidine, .micrograms(3_000)), ready),
    .fires("DAT-04", .softStop, "in the future", .watch, ready.used(.heroin, .minutes(-1))),
    .clear("DAT-04", "now", .watch, ready.used(.heroin, .zero)),
    .fires(
      "DAT-04", .softStop, "15 days beside heroin today", first,
      ready.alsoUsed(.oxycodoneShort, .days(15))),
    .clear(
      "DAT-04", "14 days beside heroin today", first, ready.alsoUsed(.oxycodoneShort, .days(14))),
    .fires(
      "DAT-04", .softStop, "heroin 30 days ago and nothing since", first,
      ready.used(.heroin, .days(30)).cows(0)),
    .fires(
      "DAT-04", .softStop, "fentanyl 15 days ago, COWS 14", first,
      ready.used(.fentanyl, .days(15)).cows(14)),
    .clear(
      "DAT-04", "fentanyl 14 days ago, COWS 14", first,
      ready.used(.fentanyl, .days(14)).cows(14)),
  ]
}
