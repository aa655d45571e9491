import Clinical

enum MonitoringCases {
  private static let ready = PictureBuilder.ready

  static let all: [RuleCase] = overdue + earlyWarning + storm

  private static let overdue: [RuleCase] = [
    .fires(
      "MON-01", .advisory, "4-hourly, 61 minutes late", .watch,
      ready.due(.sedation, .minutes(61), every: .hours(4))),
    .clear(
      "MON-01", "4-hourly, 60 minutes late", .watch,
      ready.due(.sedation, .minutes(60), every: .hours(4))),
    .fires(
      "MON-01", .advisory, "hourly, 31 minutes late", .watch,
      ready.due(.withdrawal, .minutes(31), every: .hours(1))),
    .clear(
      "MON-01", "hourly, 30 minutes late", .watch,
      ready.due(.withdrawal, .minutes(30), every: .hours(1))),
    .fires(
      "MON-01", .softStop, "twice the interval", .watch,
      ready.due(.sedation, .hours(4), every: .hours(4))),
    .fires(
      "MON-01", .softStop, "before an opioid", .giving(.film2, 4.mg),
      ready.due(.sedation, .hours(4), every: .hours(4))),
    .clear(
      "MON-01", "before thiamine", .giving(.thiamine, 100.mg),
      ready.due(.sedation, .hours(4), every: .hours(4))),
  ]

  /// Breathing scores 3 alone.
  private static let worse = ready.respiratoryRate(25)

  private static let earlyWarning: [RuleCase] = [
    .fires(
      "MON-02", .hardStop, "a single 3, after 31 minutes", .watch, worse.seenLast(.minutes(31))),
    .clear("MON-02", "still within 30 minutes", .watch, worse.seenLast(.minutes(30))),
    .clear("MON-02", "answered", .watch, worse.seenLast(.minutes(40)).reviewed(.minutes(20))),
    .fires(
      "MON-02", .hardStop, "the review came before", .watch,
      worse.seenLast(.minutes(40)).reviewed(.minutes(50))),
    .clear(
      "MON-02", "4 points", .watch, ready.respiratoryRate(22).saturation(93).seenLast(.minutes(40))),
    .fires(
      "MON-02", .hardStop, "5 points", .watch,
      ready.respiratoryRate(22).saturation(93).pulse(95).seenLast(.minutes(40))),
    .fires(
      "MON-02", .hardStop, "better since, and nobody came", .watch,
      worse.seenLast(.hours(2)).seen(.minutes(40))),
    .clear(
      "MON-02", "better since, and answered", .watch,
      worse.seenLast(.hours(2)).seen(.minutes(40)).reviewed(.minutes(100))),
    .fires(
      "MON-02", .hardStop, "only part measured since", .watch,
      worse.seenLast(.minutes(60)).seen(.minutes(10)).part()),
    .fires(
      "MON-02", .hardStop, "23 hours ago", .watch, worse.seenLast(.hours(23)).seen(.minutes(5))),
    .clear("MON-02", "24 hours ago", .watch, worse.seenLast(.hours(24)).seen(.minutes(5))),
    .fires(
      "MON-02", .hardStop, "repeated rounds do not restart the wait", .watch,
      worse.seenLast(.minutes(50)).seen(.minutes(10)).respiratoryRate(26)),
    .fires(
      "MON-02", .hardStop, "incomplete, but one 3", .watch,
      worse.saturation(nil).seenLast(.minutes(40))),
    .fires(
      "MON-02", .advisory, "never blocks a dose", .giving(.thiamine, 100.mg),
      worse.seenLast(.minutes(40))),
    .missing(
      "MON-02", .softStop, "too little measured", .watch,
      ready.respiratoryRate(nil).seenLast(.minutes(40))),
  ]

  private static let agonist = ready.took(.film8, 8.mg, .minutes(95))

  private static let storm: [RuleCase] = [
    .fires("MON-05", .softStop, "pulse 131 after 75 minutes", .watch, agonist.pulse(131)),
    .clear("MON-05", "pulse 130", .watch, agonist.pulse(130)),
    .fires("MON-05", .softStop, "systolic 180", .watch, agonist.systolic(180)),
    .clear("MON-05", "systolic 179", .watch, agonist.systolic(179)),
    .clear(
      "MON-05", "59 minutes after", .watch,
      ready.cows(14).took(.film8, 8.mg, .minutes(79)).pulse(131)),
    .fires(
      "MON-05", .softStop, "60 minutes after", .watch,
      ready.took(.film8, 8.mg, .minutes(80)).pulse(131)),
    .clear(
      "MON-05", "91 minutes after", .watch, ready.took(.film8, 8.mg, .minutes(111)).pulse(131)),
    .fires("MON-05", .softStop, "COWS 12", .watch, ready.cows(12).systolic(185)),
    .clear("MON-05", "COWS 13", .watch, ready.cows(13).systolic(185)),
    .missing("MON-05", .softStop, "pulse never measured", .watch, ready.pulse(nil)),
    .missing("MON-05", .softStop, "never seen", .watch, ready.neverSeen()),
  ]
}
