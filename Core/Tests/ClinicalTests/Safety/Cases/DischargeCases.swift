import Clinical

enum DischargeCases {
  private static let leaving = PictureBuilder.ready.preparedToLeave()
  private static let planned = Proposal.discharge(.planned)
  private static let onBuprenorphine = leaving.took(.film8, 8.mg, .hours(3))

  private static func at(_ wait: TimeSpan) -> Charted<Instant> {
    PictureBuilder.charted(PictureBuilder.now + wait, .hours(1))
  }

  static let all: [RuleCase] = naloxone + plan + followUp + supply + talks + sedation + risk

  private static let naloxone: [RuleCase] = [
    .fires(
      "DIS-01", .hardStop, "not given", planned,
      leaving.prepared { $0.naloxoneInHand = PictureBuilder.told(false) }),
    .clear("DIS-01", "in hand", planned, leaving),
    .missing(
      "DIS-01", .hardStop, "not recorded", planned, leaving.prepared { $0.naloxoneInHand = nil }),
    .missing(
      "DIS-01", .advisory, "against advice", .discharge(.againstAdvice),
      leaving.prepared { $0.naloxoneInHand = nil }),
    .missing(
      "DIS-01", .advisory, "transfer", .discharge(.transfer),
      leaving.prepared { $0.naloxoneInHand = nil }),
  ]

  private static let plan: [RuleCase] = [
    .fires(
      "DIS-02", .hardStop, "declined yesterday", planned,
      leaving.prepared { $0.medicationPlan = PictureBuilder.charted(.declinedToday, .hours(25)) }),
    .clear(
      "DIS-02", "declined today", planned,
      leaving.prepared { $0.medicationPlan = PictureBuilder.charted(.declinedToday, .hours(2)) }),
    .clear("DIS-02", "continued", planned, leaving),
    .missing("DIS-02", .hardStop, "no plan", planned, leaving.prepared { $0.medicationPlan = nil }),
  ]

  private static let followUp: [RuleCase] = [
    .fires(
      "DIS-03", .softStop, "more than 7 days", planned,
      leaving.prepared { $0.followUp = at(.days(7) + .minutes(1)) }),
    .clear("DIS-03", "7 days", planned, leaving.prepared { $0.followUp = at(.days(7)) }),
    .fires(
      "DIS-03", .softStop, "more than 72 hours after a taper", planned,
      leaving.on(.taper).prepared { $0.followUp = at(.hours(73)) }),
    .fires(
      "DIS-03", .softStop, "more than 72 hours after a methadone taper", planned,
      leaving.ordered(.daily(.methadone, [30.mg, 20.mg, 10.mg], id: "m"))
        .prepared { $0.followUp = at(.hours(73)) }),
    .clear(
      "DIS-03", "72 hours after a taper", planned,
      leaving.on(.taper).prepared { $0.followUp = at(.hours(72)) }),
    .fires(
      "DIS-03", .advisory, "more than 72 hours against advice", .discharge(.againstAdvice),
      leaving.prepared { $0.followUp = at(.hours(73)) }),
    .fires(
      "DIS-03", .softStop, "already over", planned,
      leaving.prepared { $0.followUp = at(.hours(-1)) }),
    .missing("DIS-03", .softStop, "none", planned, leaving.prepared { $0.followUp = nil }),
  ]

  private static let supply: [RuleCase] = [
    .fires(
      "DIS-04", .hardStop, "ends before", planned,
      onBuprenorphine.prepared { $0.supplyLastsUntil = at(.hours(47)) }),
    .clear(
      "DIS-04", "lasts until the appointment", planned,
      onBuprenorphine.prepared { $0.supplyLastsUntil = at(.hours(48)) }),
    .clear(
      "DIS-04", "not on buprenorphine", planned, leaving.prepared { $0.supplyLastsUntil = nil }),
    .missing(
      "DIS-04", .hardStop, "supply not known", planned,
      onBuprenorphine.prepared { $0.supplyLastsUntil = nil }),
  ]

  private static let talks: [RuleCase] = [
    .fires(
      "DIS-05", .hardStop, "not done", planned,
      leaving.prepared { $0.overdoseCounselling = PictureBuilder.told(false) }),
    .clear("DIS-05", "done", planned, leaving),
    .missing(
      "DIS-05", .hardStop, "not recorded", planned,
      leaving.prepared { $0.overdoseCounselling = nil }),
    .fires(
      "DIS-06", .hardStop, "not confirmed", planned,
      onMethadone.prepared { $0.methadoneIntakeConfirmed = PictureBuilder.told(false) }),
    .clear("DIS-06", "confirmed", planned, onMethadone),
    .clear(
      "DIS-06", "no methadone", planned, leaving.prepared { $0.methadoneIntakeConfirmed = nil }),
    .missing(
      "DIS-06", .hardStop, "not recorded", planned,
      onMethadone.prepared { $0.methadoneIntakeConfirmed = nil }),
    .fires("DIS-09", .hardStop, "nobody named", planned, leaving.uses(.benzodiazepines, .yes)),
    .clear(
      "DIS-09", "named", planned,
      leaving.uses(.benzodiazepines, .yes).prepared {
        $0.benzodiazepinePrescriber = PictureBuilder.told("Dr Lin")
      }),
    .clear("DIS-09", "not used", planned, leaving),
    .missing("DIS-09", .hardStop, "not asked", planned, leaving.uses(.benzodiazepines, nil)),
    .missing(
      "DIS-09", .hardStop, "could not be told", planned, leaving.uses(.benzodiazepines, .unknown)),
  ]

  private static let onMethadone = leaving.took(.methadone, 20.mg, .hours(30))

  private static let sedation: [RuleCase] = [
    .fires(
      "DIS-07", .hardStop, "a little drowsy after the dose", planned,
      onBuprenorphine.sedation(.slightlyDrowsy)),
    .clear("DIS-07", "alert after the dose", planned, onBuprenorphine),
    .clear(
      "DIS-07", "24 hours after the dose", planned,
      leaving.sedation(.slightlyDrowsy).took(.film8, 8.mg, .hours(24))),
    .fires(
      "DIS-07", .hardStop, "methadone 72 hours ago", planned,
      leaving.sedation(.slightlyDrowsy).took(.methadone, 20.mg, .hours(72))),
    .fires(
      "DIS-07", .hardStop, "naloxone 119 minutes ago", planned,
      leaving.took(.naloxone, 4.mg, .minutes(119))),
    .clear("DIS-07", "naloxone 2 hours ago", planned, leaving.took(.naloxone, 4.mg, .hours(2))),
    .fires(
      "DIS-07", .hardStop, "naloxone 5 hours ago after fentanyl", planned,
      leaving.used(.fentanyl, .hours(30)).took(.naloxone, 4.mg, .hours(5))),
    .fires(
      "DIS-07", .advisory, "against advice", .discharge(.againstAdvice),
      onBuprenorphine.sedation(.slightlyDrowsy)),
    .missing("DIS-07", .hardStop, "not scored since", planned, onBuprenorphine.sedation(nil)),
  ]

  private static let risk: [RuleCase] = [
    .fires(
      "DIS-08", .hardStop, "25 hours old", planned,
      leaving.prepared { $0.suicideScreen = PictureBuilder.charted(0, .hours(25)) }),
    .clear(
      "DIS-08", "24 hours old", planned,
      leaving.prepared { $0.suicideScreen = PictureBuilder.charted(0, .hours(24)) }),
    .fires(
      "DIS-08", .hardStop, "item 3, plan refused", planned,
      leaving.prepared {
        $0.suicideScreen = PictureBuilder.charted(3, .hours(2))
        $0.suicidePlan = PictureBuilder.charted(false, .hours(2))
      }),
    .clear(
      "DIS-08", "item 2", planned,
      leaving.prepared { $0.suicideScreen = PictureBuilder.charted(2, .hours(2)) }),
    .clear(
      "DIS-08", "item 3 with a plan", planned,
      leaving.prepared {
        $0.suicideScreen = PictureBuilder.charted(3, .hours(2))
        $0.suicidePlan = PictureBuilder.charted(true, .hours(2))
      }),
    .missing(
      "DIS-08", .hardStop, "item 3, plan not recorded", planned,
      leaving.prepared { $0.suicideScreen = PictureBuilder.charted(3, .hours(2)) }),
    .missing(
      "DIS-08", .hardStop, "not screened", planned, leaving.prepared { $0.suicideScreen = nil }),
  ]
}
