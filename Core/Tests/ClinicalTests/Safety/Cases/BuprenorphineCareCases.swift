import Clinical

enum BuprenorphineCareCases {
  private static let ready = PictureBuilder.ready
  /// COWS 12, two hours ago 4 mg, an hour ago the score of the case.
  private static let dosed = ready.seenLast(.minutes(130)).cows(12).took(.film2, 4.mg, .hours(2))
  private static let precipitated = dosed.seen(.minutes(60)).cows(17)

  static let all: [RuleCase] =
    flag + antagonist + agonist + overlap + offer + taperStep + mouthCare + brands

  private static let flag: [RuleCase] = [
    .fires("BUP-16", .hardStop, "rise of 5", .watch, precipitated),
    .clear("BUP-16", "rise of 4", .watch, dosed.seen(.minutes(60)).cows(16)),
    .fires("BUP-16", .hardStop, "rise of 5 after exactly 4 hours", .watch, lateRise(.hours(4))),
    .clear("BUP-16", "rise of 5 after more than 4 hours", .watch, lateRise(.minutes(241))),
    .clear("BUP-16", "settled", .watch, precipitated.seen(.minutes(10)).cows(14)),
    .fires("BUP-16", .advisory, "never blocks care", .giving(.film8, 8.mg), precipitated),
    .clear("BUP-16", "no buprenorphine", .watch, ready),
    .missing(
      "BUP-16", .softStop, "no score before", .watch,
      ready.withoutCOWS().took(.film2, 4.mg, .hours(2)).seen(.minutes(60)).cows(17)),
    .missing("BUP-16", .softStop, "no score since", .watch, dosed),
  ]

  /// A rise of 5 in the newest score, so long after the dose.
  private static func lateRise(_ wait: TimeSpan) -> PictureBuilder {
    ready.seenLast(wait + .minutes(15)).cows(12).took(.film2, 4.mg, wait + .minutes(10))
      .seen(.minutes(10)).cows(17)
  }

  private static let antagonist: [RuleCase] = [
    .fires("BUP-17", .hardStop, "naltrexone", .giving(.naltrexone, 50.mg), precipitated),
    .fires(
      "BUP-17", .advisory, "naloxone is only informed on", .giving(.naloxone, 4.mg), precipitated),
    .clear(
      "BUP-17", "naloxone for an overdose", .giving(.naloxone, 4.mg),
      precipitated.respiratoryRate(6)),
    .clear("BUP-17", "naltrexone without a flag", .giving(.naltrexone, 50.mg), ready),
    .missing("BUP-17", .softStop, "naltrexone, no score since", .giving(.naltrexone, 50.mg), dosed),
  ]

  private static let agonist: [RuleCase] = [
    .fires(
      "BUP-18", .softStop, "8 mg and oxycodone", .order(.once(.oxycodone, 5.mg)),
      ready.took(.film8, 8.mg, .hours(5))),
    .clear(
      "BUP-18", "6 mg and oxycodone", .order(.once(.oxycodone, 5.mg)),
      ready.took(.film2, 6.mg, .hours(5))),
    .clear(
      "BUP-18", "for pain", .order(.once(.oxycodone, 5.mg, for: .pain)),
      ready.took(.film8, 8.mg, .hours(5))),
  ]

  private static let overlap: [RuleCase] = [
    .fires(
      "BUP-19", .hardStop, "on a withdrawal unit",
      .order(.once(.methadone, 20.mg, for: .lowDoseStart)),
      ready),
    .fires(
      "BUP-19", .hardStop, "its buprenorphine on a withdrawal unit",
      .order(.once(.film2, 1.mg, for: .lowDoseStart)), ready),
    .clear(
      "BUP-19", "in hospital", .order(.once(.methadone, 20.mg, for: .lowDoseStart)),
      ready.at(.hospital)),
    .clear("BUP-19", "for pain", .order(.once(.oxycodone, 5.mg, for: .pain)), ready),
  ]

  private static let taper = MedicineOrder.daily(
    .film2, [12.mg, 8.mg, 6.mg, 4.mg, 2.mg], on: .taper)

  private static let offer: [RuleCase] = [
    .fires(
      "BUP-20", .softStop, "declined yesterday", .order(taper),
      ready.offeredMaintenance(.declined, .hours(25))),
    .clear(
      "BUP-20", "declined today", .order(taper), ready.offeredMaintenance(.declined, .hours(3))),
    .fires(
      "BUP-20", .softStop, "declined before the dosing day", .order(taper),
      ready.dosingDayBegan(.hours(2)).offeredMaintenance(.declined, .hours(3))),
    .fires(
      "BUP-20", .softStop, "undecided today", .order(taper),
      ready.offeredMaintenance(.undecided, .hours(3))),
    .missing("BUP-20", .softStop, "never offered", .order(taper), ready),
  ]

  private static let taperStep: [RuleCase] = [
    .fires(
      "BUP-21", .softStop, "a third and more with COWS 8", .giving(taper, slot: 1),
      ready.cows(8)),
    .clear("BUP-21", "the same with COWS 7", .giving(taper, slot: 1), ready.cows(7)),
    .clear("BUP-21", "a quarter with COWS 8", .giving(taper, slot: 2), ready.cows(8)),
    .fires(
      "BUP-21", .softStop, "the first step against the day before", .giving(taper, slot: 0),
      ready.cows(8).took(.film8, 24.mg, .hours(24))),
    .missing("BUP-21", .softStop, "no COWS", .giving(taper, slot: 1), ready.withoutCOWS()),
    .missing("BUP-21", .softStop, "no day before", .giving(taper, slot: 0), ready.cows(8)),
  ]

  private static let mouthCare: [RuleCase] = [
    .fires(
      "BUP-22", .advisory, "first dose, not given", .giving(.film2, 4.mg),
      ready.prepared { $0.mouthCareAdvice = PictureBuilder.told(false) }),
    .clear("BUP-22", "first dose, given", .giving(.film2, 4.mg), ready),
    .missing(
      "BUP-22", .advisory, "leaving, not charted", .discharge(.planned),
      ready.took(.film8, 8.mg, .hours(5)).prepared { $0.mouthCareAdvice = nil }),
  ]

  private static let brands: [RuleCase] = [
    .fires(
      "BUP-23", .hardStop, "Espranor for a film order", .giving(.once(.film8, 8.mg), .espranor8),
      ready
    ),
    .clear(
      "BUP-23", "a tablet for a film order", .giving(.once(.film8, 8.mg), .monoTablet8), ready),
    .fires(
      "BUP-23", .hardStop, "ordered after film at the same milligrams",
      .order(.once(.espranor8, 8.mg)), ready.took(.film8, 8.mg, .hours(24))),
    .clear(
      "BUP-23", "ordered after film at other milligrams", .order(.once(.espranor8, 6.mg)),
      ready.took(.film8, 8.mg, .hours(24))),
  ]
}
