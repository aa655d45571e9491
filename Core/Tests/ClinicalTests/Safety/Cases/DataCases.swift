import Clinical

enum DataCases {
  private static let ready = PictureBuilder.ready
  private static let first = Proposal.giving(.film2, 4.mg)
  private static let byWeight = MedicineOrder(
    product: .ondansetron, dose: 4.mg,
    schedule: .slots([.init(at: PictureBuilder.now, dose: 4.mg)]),
    indication: .nausea, isWeightBased: true)

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
      "DAT-03", .hardStop, "more than ten times", .giving(.clonidine, .micrograms(3_001)), ready),
    .clear("DAT-03", "ten times", .giving(.clonidine, .micrograms(3_000)), ready),
    .fires("DAT-05", .softStop, "more than usual", .giving(.clonidine, .micrograms(301)), ready),
    .clear("DAT-05", "the usual largest", .giving(.clonidine, .micrograms(300)), ready),
    .clear("DAT-05", "left to DAT-03", .giving(.clonidine, .micrograms(3_001)), ready),
    .fires("DAT-04", .softStop, "in the future", .watch, ready.used(.heroin, .minutes(-1))),
    .clear("DAT-04", "now", .watch, ready.used(.heroin, .zero)),
    .fires(
      "DAT-04", .softStop, "15 days beside heroin today", first,
      ready.alsoUsed(.oxycodoneShort, .days(15))),
    .clear(
      "DAT-04", "14 days beside heroin today", first, ready.alsoUsed(.oxycodoneShort, .days(14))),
    .clear("DAT-04", "abstinent for 20 days", first, ready.used(.heroin, .days(20)).cows(0)),
  ]
}
