import Clinical

enum BuprenorphineAmountCases {
  private static let ready = PictureBuilder.ready
  /// On buprenorphine since yesterday morning, with a dosing day that began at 06:00.
  private static let secondDay = ready.dosingDayBegan(.hours(2))

  static let all: [RuleCase] =
    firstDose + restart + firstDay + anyDay + interval + reassessment

  private static let firstDose: [RuleCase] = [
    .fires("BUP-09", .softStop, "10 mg", .giving(.film2, 10.mg), ready),
    .clear("BUP-09", "8 mg", .giving(.film8, 8.mg), ready),
    .clear(
      "BUP-09", "16 mg on the high-dose pathway", .giving(.film8, 16.mg), ready.on(.highDoseStart)),
    .fires(
      "BUP-09", .softStop, "two Zubsolv count as 16 mg", .giving(.zubsolv57, .micrograms(11_400)),
      ready),
    .clear(
      "BUP-09", "not the first", .giving(.film8, 16.mg), ready.took(.film8, 16.mg, .hours(23))),
  ]

  private static let restart: [RuleCase] = [
    .fires(
      "TOL-01", .softStop, "8 mg after six days", .giving(.film8, 8.mg),
      ready.used(.heroin, .days(6))),
    .clear("TOL-01", "4 mg after six days", .giving(.film2, 4.mg), ready.used(.heroin, .days(6))),
    .clear("TOL-01", "8 mg in withdrawal", .giving(.film8, 8.mg), ready),
  ]

  private static let firstDay: [RuleCase] = [
    .fires(
      "BUP-10", .advisory, "10 mg", .giving(.film2, 4.mg), ready.took(.film2, 6.mg, .hours(2))),
    .clear("BUP-10", "8 mg", .giving(.film2, 4.mg), ready.took(.film2, 4.mg, .hours(2))),
    .clear(
      "BUP-10", "a daily dose on day 2", .giving(.daily(.film8, [16.mg, 16.mg]), slot: 0),
      secondDay.took(.film8, 16.mg, .hours(22))),
    .fires(
      "BUP-10", .advisory, "an as-needed dose within 24 hours of the first",
      .giving(.asNeeded(.film2, 2.mg, every: .hours(2), upTo: 8.mg)),
      secondDay.took(.film8, 8.mg, .hours(22))),
    .fires(
      "BUP-11", .softStop, "18 mg", .giving(.film2, 2.mg), ready.took(.film8, 16.mg, .hours(2))),
    .clear("BUP-11", "16 mg", .giving(.film8, 8.mg), ready.took(.film8, 8.mg, .hours(2))),
    .clear(
      "BUP-11", "24 mg on the high-dose pathway", .giving(.film8, 8.mg),
      ready.on(.highDoseStart).took(.film8, 16.mg, .hours(2))),
    .clear(
      "BUP-11", "24 mg for precipitated withdrawal", .giving(.film8, 8.mg),
      ready.on(.precipitatedWithdrawal).took(.film8, 16.mg, .hours(2))),
    .fires(
      "BUP-11", .softStop, "an order for up to 24 mg as needed",
      .order(.asNeeded(.film8, 8.mg, every: .hours(1), upTo: 24.mg, on: .standardStart)), ready),
  ]

  private static let anyDay: [RuleCase] = [
    .fires(
      "BUP-12", .advisory, "26 mg", .giving(.film2, 2.mg), ready.took(.film8, 24.mg, .hours(20))),
    .clear("BUP-12", "24 mg", .giving(.film8, 8.mg), ready.took(.film8, 16.mg, .hours(20))),
    .fires(
      "BUP-13", .hardStop, "34 mg", .giving(.film2, 2.mg), ready.took(.film8, 32.mg, .hours(20))),
    .clear("BUP-13", "32 mg", .giving(.film8, 8.mg), ready.took(.film8, 24.mg, .hours(20))),
    .clear(
      "BUP-13", "a dose exactly 24 hours old is outside", .giving(.film8, 24.mg),
      ready.took(.film8, 24.mg, .hours(24))),
    .fires(
      "BUP-13", .hardStop, "a dose just inside 24 hours", .giving(.film8, 24.mg),
      ready.took(.film8, 24.mg, .hours(24) + TimeSpan(milliseconds: -1))),
    .clear(
      "BUP-13", "a daily dose an hour early", .giving(.daily(.film8, [24.mg, 24.mg]), slot: 0),
      secondDay.took(.film8, 24.mg, .hours(23))),
    .fires(
      "BUP-13", .hardStop, "the same as needed",
      .giving(.asNeeded(.film8, 24.mg, every: .hours(8), upTo: 32.mg)),
      secondDay.took(.film8, 24.mg, .hours(23))),
    .fires(
      "BUP-13", .hardStop, "two dosing days pushed together",
      .giving(.daily(.film8, [24.mg, 24.mg]), slot: 0), secondDay.took(.film8, 24.mg, .hours(9))),
    .fires(
      "BUP-13", .hardStop, "three sources in 24 hours, the day turned over",
      .order(.once(.film8, 16.mg)),
      secondDay.took(.film8, 12.mg, .hours(22), from: .elsewhere)
        .took(.film8, 8.mg, .hours(12), from: .takeHome)),
    .fires(
      "BUP-13", .hardStop, "a told dose counts", .order(.once(.film8, 16.mg)),
      ready.used(.buprenorphine, .hours(2), dailyDose: 24.mg)),
    .clear(
      "BUP-13", "a told dose of two days ago", .order(.once(.film8, 16.mg)),
      ready.used(.buprenorphine, .hours(48), dailyDose: 24.mg)),
    .clear(
      "BUP-13", "a told dose charted as one from outside", .order(.once(.film8, 8.mg)),
      ready.used(.buprenorphine, .hours(2), dailyDose: 16.mg)
        .took(.film8, 16.mg, .hours(2), from: .elsewhere)),
    .fires(
      "BUP-13", .hardStop, "twice in one dosing day",
      .giving(.daily(.film8, [24.mg, 24.mg]), slot: 0),
      secondDay.took(.film8, 2.mg, .hours(30)).took(.film8, 24.mg, .hours(1))),
    .fires(
      "BUP-13", .hardStop, "unknown whether given counts in full", .giving(.film8, 16.mg),
      ready.took(.film8, 24.mg, .hours(20), .unknownWhetherGiven)),
    .clear(
      "BUP-13", "a refused dose does not count", .giving(.film8, 16.mg),
      ready.took(.film8, 24.mg, .hours(20), .refused)),
    .clear(
      "BUP-13", "of a partial dose what was taken", .giving(.film8, 16.mg),
      ready.took(.film8, 24.mg, .hours(20), .partlyTaken(8.mg))),
    .fires(
      "BUP-13", .hardStop, "an order for 40 mg a day as needed",
      .order(.asNeeded(.film8, 8.mg, every: .hours(1), upTo: 40.mg, on: .highDoseStart)), ready),
    .clear("BUP-13", "an order for 32 mg a day", .order(.daily(.film8, [24.mg, 32.mg])), ready),
    .fires(
      "BUP-13", .hardStop, "an order for 34 mg a day", .order(.daily(.film8, [24.mg, 34.mg])), ready
    ),
    .fires(
      "BUP-13", .hardStop, "five Zubsolv count as 40 mg", .giving(.zubsolv57, .micrograms(28_500)),
      ready),
    .clear(
      "BUP-13", "four Zubsolv count as 32 mg", .giving(.zubsolv57, .micrograms(22_800)), ready),
  ]

  private static let interval: [RuleCase] = [
    .fires(
      "BUP-14", .hardStop, "29 minutes", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(29))),
    .clear("BUP-14", "30 minutes", .giving(.film2, 4.mg), ready.took(.film2, 4.mg, .minutes(30))),
    .fires(
      "BUP-14", .hardStop, "an order every 20 minutes",
      .order(.asNeeded(.film2, 4.mg, every: .minutes(20), upTo: 8.mg)), ready),
    .clear(
      "BUP-14", "an order every 30 minutes",
      .order(.asNeeded(.film2, 4.mg, every: .minutes(30), upTo: 8.mg)), ready),
    .clear(
      "BUP-14", "after a refused dose", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(5), .refused)),
  ]

  private static let reassessment: [RuleCase] = [
    .fires(
      "BUP-15", .softStop, "no round since", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(20))),
    .clear(
      "BUP-15", "COWS and sedation since", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(40))),
    .fires(
      "BUP-15", .softStop, "COWS only", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(40)).sedation(nil)),
    .fires(
      "BUP-15", .softStop, "sedation only", .giving(.film2, 4.mg),
      ready.took(.film2, 4.mg, .minutes(40)).withoutCOWS()),
  ]
}
