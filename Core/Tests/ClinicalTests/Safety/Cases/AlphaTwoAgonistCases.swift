import Clinical

enum AlphaTwoAgonistCases {
  private static let ready = PictureBuilder.ready
  private static let asked = home([])
  private static let dose = Proposal.giving(.clonidine, .micrograms(100))

  static let all: [RuleCase] =
    hold + unmeasured + clonidine + lofexidine + interval + course + duplicate + end

  private static func home(_ medicines: [String]) -> PictureBuilder {
    ready.with { $0.evaluation.homeMedicines = PictureBuilder.told(medicines) }
  }

  private static func lofexidine(_ tenths: Int) -> Proposal {
    .giving(.lofexidine, .micrograms(tenths * 180))
  }

  private static let hold: [RuleCase] = [
    .fires("A2A-01", .hardStop, "systolic 89", dose, ready.systolic(89)),
    .clear("A2A-01", "systolic 90", dose, ready.systolic(90)),
    .fires("A2A-01", .hardStop, "diastolic 59", dose, ready.diastolic(59)),
    .clear("A2A-01", "diastolic 60", dose, ready.diastolic(60)),
    .fires("A2A-01", .hardStop, "pulse 54", dose, ready.pulse(54)),
    .clear("A2A-01", "pulse 55", dose, ready.pulse(55)),
    .fires(
      "A2A-01", .hardStop, "a bad value does not age", dose,
      ready.systolic(89).seenLast(.hours(9))),
    .fires("A2A-01", .hardStop, "lofexidine", lofexidine(3), ready.pulse(54)),
    .clear("A2A-01", "another medicine", .giving(.gabapentin, 300.mg), ready.pulse(54)),
    .fires(
      "A2A-01", .advisory, "at signing", .order(.once(.clonidine, .micrograms(100))),
      ready.systolic(89)),
    .missing("A2A-01", .softStop, "pressure not taken", dose, ready.systolic(nil)),
    .missing("A2A-01", .softStop, "good values of 61 minutes", dose, ready.seenLast(.minutes(61))),
  ]

  private static let unmeasured: [RuleCase] = [
    .fires("A2A-02", .hardStop, "61 minutes ago", dose, ready.seenLast(.minutes(61))),
    .clear("A2A-02", "60 minutes ago", dose, ready.seenLast(.minutes(60))),
    .fires(
      "A2A-02", .hardStop, "no pulse since", dose,
      ready.seenLast(.minutes(90)).seen(.minutes(5)).pulse(nil)),
    .fires(
      "A2A-02", .advisory, "at signing", .order(.once(.clonidine, .micrograms(100))),
      ready.seenLast(.minutes(61))),
    .clear("A2A-02", "another medicine", .giving(.ondansetron, 4.mg), ready.neverSeen()),
    .missing("A2A-02", .hardStop, "never seen", dose, ready.neverSeen()),
    .missing("A2A-02", .hardStop, "no diastolic pressure", dose, ready.diastolic(nil)),
  ]

  /// Clonidine in tenths of a milligram, so many hours ago each.
  private static func took(_ tenths: Int, _ hours: [Int], _ person: PictureBuilder = ready)
    -> PictureBuilder
  {
    hours.reduce(person) { $0.took(.clonidine, .micrograms(tenths * 100), .hours($1)) }
  }

  private static let heavy = ready.with {
    $0.evaluation.weight = Weight(grams: 90_000).map(PictureBuilder.told)
  }

  private static let clonidine: [RuleCase] = [
    .fires("A2A-03", .hardStop, "1.3 mg", dose, took(3, [6, 12, 18, 23])),
    .clear(
      "A2A-03", "1.2 mg at 90 kg", .giving(.clonidine, .micrograms(300)),
      took(3, [6, 12, 18], heavy)),
    .fires("A2A-03", .hardStop, "1.3 mg at 90 kg", dose, took(3, [6, 12, 18, 23], heavy)),
    .fires(
      "A2A-03", .softStop, "0.9 mg at 72 kg", .giving(.clonidine, .micrograms(300)),
      took(3, [6, 12])),
    .clear("A2A-03", "0.8 mg at 72 kg", .giving(.clonidine, .micrograms(200)), took(3, [6, 12])),
    .clear("A2A-03", "one exactly 24 hours old", dose, took(3, [6, 12, 24])),
    .fires(
      "A2A-03", .hardStop, "an order up to 1.3 mg",
      .order(
        .asNeeded(.clonidine, .micrograms(100), every: .hours(2), upTo: .micrograms(1_300))), heavy),
    .clear("A2A-03", "lofexidine", lofexidine(3), took(3, [6, 12, 18, 23])),
    .missing("A2A-03", .softStop, "not weighed", dose, took(3, [6, 12, 18], ready.weighed(nil))),
  ]

  private static let lofexidine: [RuleCase] = [
    .fires("A2A-04", .hardStop, "5 tablets", lofexidine(5), ready),
    .clear("A2A-04", "4 tablets", lofexidine(4), ready),
    .fires("A2A-04", .hardStop, "17 tablets a day", lofexidine(2), tookLofexidine(5, [6, 12, 18])),
    .clear("A2A-04", "16 tablets a day", lofexidine(4), tookLofexidine(4, [6, 12, 18])),
    .fires(
      "A2A-04", .hardStop, "an order up to 17 tablets",
      .order(
        .asNeeded(.lofexidine, .micrograms(540), every: .hours(6), upTo: .micrograms(3_060))),
      ready),
    .clear("A2A-04", "clonidine", .giving(.clonidine, .micrograms(900)), ready),
  ]

  private static func tookLofexidine(
    _ tablets: Int, _ hours: [Int], _ person: PictureBuilder = ready
  ) -> PictureBuilder {
    hours.reduce(person) { $0.took(.lofexidine, .micrograms(tablets * 180), .hours($1)) }
  }

  private static let interval: [RuleCase] = [
    .fires(
      "A2A-05", .softStop, "299 minutes", lofexidine(3),
      ready.took(.lofexidine, .micrograms(540), .minutes(299))),
    .clear("A2A-05", "5 hours", lofexidine(3), tookLofexidine(3, [5])),
    .fires(
      "A2A-05", .softStop, "as needed every 4 hours",
      .order(
        .asNeeded(.lofexidine, .micrograms(540), every: .hours(4), upTo: .micrograms(2_160))),
      ready),
    .clear("A2A-05", "clonidine", dose, tookLofexidine(3, [1])),
  ]

  private static let daysBefore15 = stride(from: 360, through: 24, by: -48).map { $0 }

  private static let course: [RuleCase] = [
    .fires("A2A-06", .hardStop, "15 days", lofexidine(3), tookLofexidine(3, daysBefore15)),
    .clear(
      "A2A-06", "14 days", lofexidine(3), tookLofexidine(3, Array(daysBefore15.dropFirst()) + [336])
    ),
    .clear(
      "A2A-06", "a break of more than 3 days", lofexidine(3),
      tookLofexidine(3, daysBefore15.filter { $0 < 100 || $0 > 180 })),
    .fires(
      "A2A-06", .hardStop, "an order of 16 days",
      .order(.daily(.lofexidine, Array(repeating: .micrograms(540), count: 16))), ready),
    .clear(
      "A2A-06", "an order of 15 daily doses",
      .order(.daily(.lofexidine, Array(repeating: .micrograms(540), count: 15))), ready),
    .clear("A2A-06", "clonidine", dose, tookLofexidine(3, daysBefore15)),
    .missing("A2A-06", .softStop, "taken at home", lofexidine(3), home(["Lucemyra 0.18 mg"])),
  ]

  private static let clonidineOrder = MedicineOrder.asNeeded(
    .clonidine, .micrograms(100), every: .hours(6), upTo: .micrograms(400), id: "c")
  private static let clonidineOnce = MedicineOrder.once(
    .clonidine, .micrograms(100), in: .hours(-12), id: "c")
  private static let lofexidineOrder = MedicineOrder.once(.lofexidine, .micrograms(540))

  private static let duplicate: [RuleCase] = [
    .fires(
      "A2A-08", .hardStop, "lofexidine beside clonidine", .order(lofexidineOrder),
      asked.ordered(clonidineOrder)),
    .clear(
      "A2A-08", "clonidine twice", .order(.once(.clonidine, .micrograms(100))),
      asked.ordered(clonidineOrder)),
    .clear(
      "A2A-08", "the other's only dose is given", .order(lofexidineOrder),
      asked.ordered(clonidineOnce).took(
        .clonidine, .micrograms(100), .hours(12), order: "c", slot: 0)),
    .fires(
      "A2A-08", .hardStop, "the other's only dose was held", .order(lofexidineOrder),
      asked.ordered(clonidineOnce).took(
        .clonidine, .micrograms(100), .hours(12), .held, order: "c", slot: 0)),
    .fires(
      "A2A-08", .hardStop, "both active", .watch,
      asked.ordered(clonidineOrder).ordered(
        .daily(.lofexidine, [.micrograms(540)], in: .hours(1), id: "l"))),
    .fires(
      "A2A-08", .hardStop, "given 9 hours after", lofexidine(3), took(1, [9])),
    .clear("A2A-08", "given 10 hours after", lofexidine(3), took(1, [10])),
    .clear("A2A-08", "another medicine", .order(.once(.gabapentin, 300.mg)), took(1, [1])),
    .clear("A2A-08", "asked, and none at home", .order(lofexidineOrder), asked),
    .clear(
      "A2A-08", "the same at home", .order(.once(.clonidine, .micrograms(100))),
      home(["Catapres 0.1 mg"])),
    .missing(
      "A2A-08", .softStop, "tizanidine at home", .order(lofexidineOrder), home(["Tizanidine 4 mg"])),
    .missing("A2A-08", .softStop, "not asked", .order(lofexidineOrder), ready),
  ]

  /// Clonidine 0.1 mg every six hours for so many days, the last one so many hours ago.
  private static func regular(_ days: Int, last: Int, _ person: PictureBuilder = ready)
    -> PictureBuilder
  {
    took(1, (0..<days * 4).map { last + 6 * $0 }, person)
  }

  private static let end: [RuleCase] = [
    .fires("A2A-09", .softStop, "4 days, nothing ordered", .watch, regular(4, last: 12)),
    .clear("A2A-09", "3 days", .watch, regular(3, last: 12)),
    .clear(
      "A2A-09", "an order goes on", .watch, regular(4, last: 12, ready.ordered(clonidineOrder))),
    .fires(
      "A2A-09", .softStop, "the person leaves, and with it every order", .discharge(.planned),
      regular(4, last: 12, ready.ordered(clonidineOrder))),
    .fires(
      "A2A-09", .advisory, "against advice it only informs", .discharge(.againstAdvice),
      regular(4, last: 12)),
    .clear("A2A-09", "the last day at half", .watch, took(1, [10, 22], regular(4, last: 34))),
    .clear("A2A-09", "72 hours after the last", .watch, regular(4, last: 73)),
    .fires("A2A-09", .softStop, "just 72 hours after the last", .watch, regular(4, last: 72)),
    .clear("A2A-09", "none taken", .watch, asked),
    .missing(
      "A2A-09", .softStop, "taken at home and not ordered", .watch, home(["clonidine 0.2 mg"])),
  ]
}
