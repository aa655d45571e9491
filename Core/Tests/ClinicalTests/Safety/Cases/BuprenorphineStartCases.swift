import Clinical

enum BuprenorphineStartCases {
  private static let ready = PictureBuilder.ready
  private static let first = Proposal.giving(.film2, 4.mg)
  private static let high = Proposal.giving(.once(.film8, 8.mg, on: .highDoseStart))
  private static let lowDose = Proposal.giving(.once(.film2, 1.mg, for: .lowDoseStart))

  static let all: [RuleCase] =
    gate + scoreAge + shortActing + fentanyl + longActing + naltrexone + unknownUse + signs

  private static let gate: [RuleCase] = [
    .fires("BUP-01", .hardStop, "10 after heroin", first, ready.cows(10)),
    .clear("BUP-01", "11 after heroin", first, ready.cows(11)),
    .fires(
      "BUP-01", .hardStop, "12 after fentanyl", first, ready.used(.fentanyl, .hours(30)).cows(12)),
    .clear("BUP-01", "13 after fentanyl", first, ready.used(.fentanyl, .hours(30)).cows(13)),
    .fires(
      "BUP-01", .hardStop, "12 within 72 hours of methadone", high,
      ready.used(.methadone, .hours(72), dailyDose: 20.mg).cows(12)),
    .fires(
      "BUP-01", .hardStop, "12 later than 72 hours after methadone", first,
      ready.used(.methadone, .hours(73), dailyDose: 20.mg).cows(12)),
    .fires(
      "BUP-01", .hardStop, "12 with an unknown opioid", first, ready.used(nil, .hours(30)).cows(12)),
    .clear(
      "BUP-01", "low-dose start in hospital needs no withdrawal", lowDose,
      ready.at(.hospital).cows(2)),
    .fires(
      "BUP-01", .hardStop, "low-dose start where it is not lawful", lowDose, ready.cows(2)),
    .fires(
      "BUP-01", .hardStop, "4 mg is no low-dose start",
      .giving(.once(.film2, 4.mg, for: .lowDoseStart)), ready.cows(2)),
    .clear("BUP-01", "abstinent for six days", first, ready.used(.heroin, .days(6)).cows(0)),
    .clear(
      "BUP-01", "past 72 hours without symptoms", first, ready.used(.heroin, .hours(73)).cows(4)),
    .fires(
      "BUP-01", .hardStop, "past 72 hours with symptoms", first,
      ready.used(.heroin, .hours(73)).cows(5)),
    .fires(
      "BUP-01", .hardStop, "at 72 hours without symptoms", first,
      ready.used(.heroin, .hours(72)).cows(4)),
    .clear(
      "BUP-01", "continuing", first,
      ready.used(.heroin, .hours(30)).cows(2).took(.film2, 4.mg, .hours(20))),
    .clear(
      "BUP-01", "came on buprenorphine", first, ready.used(.buprenorphine, .hours(30)).cows(2)),
    .fires(
      "BUP-01", .hardStop, "buprenorphine, then heroin", first,
      ready.used(.buprenorphine, .hours(30)).alsoUsed(.heroin, .hours(20)).cows(2)),
    .fires(
      "BUP-01", .advisory, "ordered for later",
      .order(.once(.film2, 4.mg, in: .minutes(61), on: .standardStart)), ready.cows(10)),
    .fires(
      "BUP-01", .hardStop, "ordered for now",
      .order(.once(.film2, 4.mg, in: .minutes(60), on: .standardStart)), ready.cows(10)),
    .missing("BUP-01", .hardStop, "no COWS", first, ready.withoutCOWS()),
    .missing(
      "BUP-01", .hardStop, "COWS with an item missing", first,
      ready.round { round in
        var answers = round.withdrawal?.answers ?? [:]
        answers["pupils"] = nil
        round.withdrawal = try? Assessment(of: COWS.instrument, answers: answers)
      }),
  ]

  private static let scoreAge: [RuleCase] = [
    .fires("BUP-02", .softStop, "61 minutes", first, ready.seenLast(.minutes(61))),
    .clear("BUP-02", "60 minutes", first, ready.seenLast(.minutes(60))),
    .missing("BUP-02", .softStop, "no COWS", first, ready.withoutCOWS()),
  ]

  private static let shortActing: [RuleCase] = [
    .fires("BUP-03", .softStop, "11 hours", first, ready.used(.heroin, .hours(11))),
    .clear("BUP-03", "12 hours", first, ready.used(.heroin, .hours(12))),
    .fires("BUP-03", .hardStop, "under 6 hours", first, ready.used(.heroin, .minutes(359))),
    .fires("BUP-03", .softStop, "6 hours", first, ready.used(.heroin, .hours(6))),
    .fires("BUP-03", .hardStop, "fentanyl under 6 hours", first, ready.used(.fentanyl, .hours(5))),
    .fires(
      "BUP-03", .hardStop, "oxycodone given here", first,
      ready.took(.oxycodone, 10.mg, .hours(2), from: .asNeeded)),
    .clear("BUP-03", "low-dose start", lowDose, ready.at(.hospital).used(.heroin, .hours(2))),
    .fires("BUP-03", .hardStop, "unknown kind 5 hours ago", first, ready.used(nil, .hours(5))),
    .missing("BUP-03", .softStop, "time not known", first, ready.used(.heroin, nil)),
    .missing("BUP-03", .softStop, "not asked", first, ready.notAskedAboutOpioids()),
  ]

  private static let fentanyl: [RuleCase] = [
    .fires("BUP-04", .softStop, "23 hours", first, ready.used(.fentanyl, .hours(23))),
    .clear("BUP-04", "24 hours", first, ready.used(.fentanyl, .hours(24))),
    .clear("BUP-04", "heroin only", first, ready),
    .missing("BUP-04", .softStop, "time not known", first, ready.used(.fentanyl, nil)),
    .missing("BUP-04", .softStop, "not asked", first, ready.notAskedAboutOpioids()),
  ]

  private static let longActing: [RuleCase] = [
    .fires(
      "BUP-05", .hardStop, "methadone 47 hours ago", first,
      ready.used(.methadone, .hours(47), dailyDose: 30.mg)),
    .clear(
      "BUP-05", "methadone 30 mg 48 hours ago", first,
      ready.used(.methadone, .hours(48), dailyDose: 30.mg)),
    .fires(
      "BUP-05", .hardStop, "methadone 31 mg 48 hours ago", first,
      ready.used(.methadone, .hours(48), dailyDose: 31.mg)),
    .fires(
      "BUP-05", .hardStop, "methadone 60 mg 72 hours ago", first,
      ready.used(.methadone, .hours(72), dailyDose: 60.mg)),
    .clear(
      "BUP-05", "methadone 60 mg 73 hours ago", first,
      ready.used(.methadone, .hours(73), dailyDose: 60.mg)),
    .fires(
      "BUP-05", .hardStop, "extended release 23 hours ago", first,
      ready.used(.extendedReleaseOral, .hours(23))),
    .clear(
      "BUP-05", "extended release 24 hours ago", first,
      ready.used(.extendedReleaseOral, .hours(24))),
    .fires(
      "BUP-05", .hardStop, "methadone given here", first,
      ready.took(.methadone, 20.mg, .hours(40))),
    .clear(
      "BUP-05", "low-dose start", lowDose,
      ready.at(.hospital).used(.methadone, .hours(20), dailyDose: 80.mg)),
    .missing(
      "BUP-05", .hardStop, "methadone dose not known", first, ready.used(.methadone, .hours(50))),
    .missing(
      "BUP-05", .hardStop, "methadone time not known", first,
      ready.used(.methadone, nil, dailyDose: 20.mg)),
    .missing("BUP-05", .softStop, "kind not known", first, ready.used(nil, .hours(30))),
    .missing("BUP-05", .softStop, "not asked", first, ready.notAskedAboutOpioids()),
  ]

  private static let naltrexone: [RuleCase] = [
    .fires(
      "BUP-06", .hardStop, "tablet 71 hours ago", first,
      ready.naltrexone(.oral(lastTaken: PictureBuilder.now - .hours(71)))),
    .clear(
      "BUP-06", "tablet 72 hours ago", first,
      ready.naltrexone(.oral(lastTaken: PictureBuilder.now - .hours(72)))),
    .fires(
      "BUP-06", .hardStop, "injection 27 days ago", first,
      ready.naltrexone(.extendedRelease(lastGiven: PictureBuilder.now - .days(27)))),
    .clear(
      "BUP-06", "injection 28 days ago", first,
      ready.naltrexone(.extendedRelease(lastGiven: PictureBuilder.now - .days(28)))),
    .fires(
      "BUP-06", .hardStop, "tablet given here", first, ready.took(.naltrexone, 50.mg, .hours(20))),
    .missing("BUP-06", .softStop, "not asked", first, ready.naltrexone(nil)),
    .missing(
      "BUP-06", .hardStop, "an implant of a year ago", first,
      ready.naltrexone(.implant(placed: PictureBuilder.now - .days(365)))),
  ]

  private static let unknownUse: [RuleCase] = [
    .fires("BUP-07", .softStop, "kind not known", first, ready.used(nil, .hours(14))),
    .fires("BUP-07", .softStop, "time not known", first, ready.used(.heroin, nil)),
    .clear("BUP-07", "both known", first, ready),
    .missing("BUP-07", .softStop, "not asked", first, ready.notAskedAboutOpioids()),
  ]

  private static let signs: [RuleCase] = [
    .fires("BUP-08", .softStop, "none after heroin", first, ready.cows(13, signs: 0)),
    .clear("BUP-08", "one after heroin", first, ready.cows(13, signs: 1)),
    .fires(
      "BUP-08", .softStop, "one after fentanyl", first,
      ready.used(.fentanyl, .hours(30)).cows(13, signs: 1)),
    .clear(
      "BUP-08", "two after fentanyl", first,
      ready.used(.fentanyl, .hours(30)).cows(13, signs: 2)),
    .missing("BUP-08", .softStop, "no COWS", first, ready.withoutCOWS()),
  ]
}
