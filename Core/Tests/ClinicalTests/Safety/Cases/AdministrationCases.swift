import Clinical

enum AdministrationCases {
  private static let ready = PictureBuilder.ready
  private static let prn = MedicineOrder.asNeeded(
    .hydroxyzine, 25.mg, every: .hours(6), upTo: 75.mg, id: "prn")
  private static let daily = MedicineOrder.daily(
    .film8, [16.mg, 16.mg, 16.mg], in: .zero, id: "daily")

  static let all: [RuleCase] = inDoubt + limits + slots + times + wrong

  private static let inDoubt: [RuleCase] = [
    .fires(
      "ADM-01", .hardStop, "same class", .giving(.film8, 8.mg),
      ready.took(.film8, 8.mg, .days(3), .unknownWhetherGiven)),
    .clear(
      "ADM-01", "another class", .giving(.ondansetron, 4.mg),
      ready.took(.film8, 8.mg, .hours(3), .unknownWhetherGiven)),
    .clear(
      "ADM-01", "resolved", .giving(.film8, 8.mg), ready.took(.film8, 8.mg, .hours(3), .refused)),
    .fires(
      "ADM-01", .advisory, "rescue", .giving(.naloxone, 4.mg),
      ready.took(.naloxone, 4.mg, .minutes(5), .unknownWhetherGiven)),
  ]

  private static let limits: [RuleCase] = [
    .fires("ADM-02", .hardStop, "5 h 59 min", .giving(prn), hydroxyzine(.minutes(359))),
    .clear("ADM-02", "6 hours", .giving(prn), hydroxyzine(.hours(6))),
    .fires(
      "ADM-02", .hardStop, "a scheduled dose counts for the interval", .giving(prn),
      ready.took(.hydroxyzine, 25.mg, .hours(1), order: "other")),
    .fires(
      "ADM-02", .hardStop, "100 of 75 mg", .giving(prn),
      hydroxyzine(.hours(6), .hours(12), .hours(18))),
    .clear(
      "ADM-02", "75 of 75 mg, one exactly 24 hours old", .giving(prn),
      hydroxyzine(.hours(6), .hours(12), .hours(24))),
    .fires(
      "ADM-02", .hardStop, "in doubt counts", .giving(prn),
      ready.took(.hydroxyzine, 25.mg, .hours(2), .unknownWhetherGiven, order: "prn")),
  ]

  private static func hydroxyzine(_ agos: TimeSpan...) -> PictureBuilder {
    agos.reduce(ready) { $0.took(.hydroxyzine, 25.mg, $1, from: .asNeeded, order: "prn") }
  }

  private static let slots: [RuleCase] = [
    .fires(
      "ADM-03", .hardStop, "given", .giving(daily, slot: 0),
      ready.took(.film8, 16.mg, .minutes(10), order: "daily", slot: 0)),
    .fires(
      "ADM-03", .hardStop, "vomited", .giving(daily, slot: 0),
      ready.took(.film8, 16.mg, .minutes(10), .vomited(afterMinutes: 5), order: "daily", slot: 0)),
    .clear(
      "ADM-03", "refused before", .giving(daily, slot: 0),
      ready.took(.film8, 16.mg, .minutes(10), .refused, order: "daily", slot: 0)),
    .clear(
      "ADM-03", "another slot", .giving(daily, slot: 1),
      ready.took(.film8, 16.mg, .days(1), order: "daily", slot: 0)),
    .fires(
      "ADM-03", .hardStop, "no slot named: the nearest", .giving(daily),
      ready.took(.film8, 16.mg, .minutes(10), order: "daily", slot: 0)),
  ]

  private static let times: [RuleCase] = [
    .clear("ADM-04", "60 minutes early", early(.minutes(60)), ready),
    .fires("ADM-04", .advisory, "61 minutes early", early(.minutes(61)), ready),
    .fires("ADM-04", .advisory, "2 hours early", early(.hours(2)), ready),
    .fires("ADM-04", .softStop, "121 minutes early", early(.minutes(121)), ready),
    .fires("ADM-04", .advisory, "2 hours late", early(.minutes(-120)), ready),
    .fires("ADM-04", .softStop, "121 minutes late", early(.minutes(-121)), ready),
    .fires(
      "ADM-04", .softStop, "on time, but the last dose came 11 hours ago",
      .giving(.daily(.film8, [16.mg, 16.mg], in: .days(-1), id: "daily"), slot: 1),
      ready.took(.film8, 16.mg, .hours(11), order: "daily", slot: 0)),
    .clear(
      "ADM-04", "on time, and the last dose came 12 hours ago",
      .giving(.daily(.film8, [16.mg, 16.mg], in: .days(-1), id: "daily"), slot: 1),
      ready.took(.film8, 16.mg, .hours(12), order: "daily", slot: 0)),
  ]

  private static func early(_ wait: TimeSpan) -> Proposal {
    .giving(.once(.film8, 8.mg, in: wait), slot: 0)
  }

  private static let wrong: [RuleCase] = [
    .fires(
      "ADM-05", .hardStop, "another medicine", .giving(daily, slot: 0, .methadone, 16.mg), ready),
    .fires(
      "ADM-05", .hardStop, "combination for mono", .giving(daily, slot: 0, .monoTablet8), ready),
    .fires("ADM-05", .hardStop, "more than ordered", .giving(daily, slot: 0, .film8, 24.mg), ready),
    .clear("ADM-05", "as ordered", .giving(daily, slot: 0), ready),
    .clear("ADM-05", "another strength", .giving(daily, slot: 0, .film2), ready),
  ]
}
