import Clinical

enum SedationCases {
  private static let ready = PictureBuilder.ready
  private static let dose = Proposal.giving(.film2, 4.mg)
  private static let planned = Proposal.discharge(.planned)
  private static let seizure = Proposal.giving(.once(.lorazepam, 2.mg, for: .seizure))
  private static let copd = ready.has(.hypercapnicTarget)

  static let all: [RuleCase] = hold + emergency + stacking + intoxicated

  private static let hold: [RuleCase] = [
    .fires("SED-01", .hardStop, "11 breaths", dose, ready.respiratoryRate(11)),
    .clear("SED-01", "12 breaths", dose, ready.respiratoryRate(12)),
    .fires("SED-01", .hardStop, "91 %", dose, ready.saturation(91)),
    .clear("SED-01", "92 %", dose, ready.saturation(92)),
    .fires("SED-01", .hardStop, "87 % with a low target", dose, copd.saturation(87)),
    .clear("SED-01", "88 % with a low target", dose, copd.saturation(88)),
    .fires(
      "SED-01", .hardStop, "91 % with the target not known", dose,
      ready.has(.hypercapnicTarget, .unknown).saturation(91)),
    .fires("SED-01", .hardStop, "drifts off", dose, ready.sedation(.driftsOff)),
    .clear("SED-01", "a little drowsy", dose, ready.sedation(.slightlyDrowsy)),
    .fires("SED-01", .hardStop, "responds to voice", dose, ready.consciousness(.voice)),
    .fires(
      "SED-01", .hardStop, "a sedative", .giving(.gabapentin, 300.mg), ready.respiratoryRate(11)),
    .clear("SED-01", "no sedative", .giving(.ondansetron, 4.mg), ready.respiratoryRate(11)),
    .fires(
      "SED-01", .advisory, "at signing", .order(.once(.film2, 4.mg)), ready.respiratoryRate(11)),
    .fires(
      "SED-01", .hardStop, "a bad value does not age", dose,
      ready.respiratoryRate(11).seenLast(.hours(9))),
    .clear("SED-01", "good values of 60 minutes", dose, ready.seenLast(.minutes(60))),
    .missing(
      "SED-01", .hardStop, "good values of 61 minutes", dose, ready.seenLast(.minutes(61))),
    .missing("SED-01", .hardStop, "breaths not counted", dose, ready.respiratoryRate(nil)),
    .missing("SED-01", .hardStop, "saturation not measured", dose, ready.saturation(nil)),
    .missing("SED-01", .hardStop, "sedation not scored", dose, ready.sedation(nil)),
    .missing("SED-01", .hardStop, "never seen", dose, ready.neverSeen()),
    .missing(
      "SED-01", .advisory, "never seen, at signing", .order(.once(.film2, 4.mg)),
      ready.neverSeen()),
    .fires("SED-01", .hardStop, "9 breaths on leaving", planned, ready.respiratoryRate(9)),
    .clear("SED-01", "12 breaths on leaving", planned, ready.respiratoryRate(12)),
    .missing("SED-01", .hardStop, "never seen, on leaving", planned, ready.neverSeen()),
    .clear(
      "SED-01", "9 breaths, against advice", .discharge(.againstAdvice), ready.respiratoryRate(9)),
    .fires(
      "SED-01", .advisory, "a benzodiazepine for a seizure", seizure,
      ready.sedation(.hardToRouse)),
    .fires(
      "SED-01", .hardStop, "the same for anxiety",
      .giving(.once(.lorazepam, 2.mg, for: .anxiety)), ready.sedation(.hardToRouse)),
    .fires(
      "SED-01", .hardStop, "an opioid said to be for a seizure",
      .giving(.once(.film2, 4.mg, for: .seizure)), ready.sedation(.hardToRouse)),
  ]

  private static let emergency: [RuleCase] = [
    .fires("SED-02", .hardStop, "8 breaths", .watch, ready.respiratoryRate(8)),
    .clear("SED-02", "9 breaths", .watch, ready.respiratoryRate(9)),
    .fires("SED-02", .hardStop, "89 %", .watch, ready.saturation(89)),
    .clear("SED-02", "90 %", .watch, ready.saturation(90)),
    .fires("SED-02", .hardStop, "87 % with a low target", .watch, copd.saturation(87)),
    .clear("SED-02", "88 % with a low target", .watch, copd.saturation(88)),
    .fires("SED-02", .hardStop, "hard to rouse", .watch, ready.sedation(.hardToRouse)),
    .clear("SED-02", "drifts off", .watch, ready.sedation(.driftsOff)),
    .fires("SED-02", .hardStop, "unresponsive", .watch, ready.consciousness(.unresponsive)),
    .fires("SED-02", .hardStop, "answers only to pain", .watch, ready.consciousness(.pain)),
    .clear("SED-02", "answers to voice", .watch, ready.consciousness(.voice)),
    .fires("SED-02", .hardStop, "an opioid is due", dose, ready.respiratoryRate(8)),
    .fires("SED-02", .advisory, "naloxone", .giving(.naloxone, 4.mg), ready.respiratoryRate(8)),
    .fires("SED-02", .advisory, "thiamine", .giving(.thiamine, 100.mg), ready.respiratoryRate(8)),
    .missing("SED-02", .softStop, "breaths not counted", .watch, ready.respiratoryRate(nil)),
    .missing("SED-02", .softStop, "never seen", .watch, ready.neverSeen()),
  ]

  private static let onOpioid = ready.took(.film8, 8.mg, .hours(3))

  private static let stacking: [RuleCase] = [
    .fires(
      "SED-06", .softStop, "opioid, hydroxyzine and gabapentin", .giving(.gabapentin, 300.mg),
      onOpioid.took(.hydroxyzine, 25.mg, .hours(2))),
    .clear("SED-06", "opioid and gabapentin", .giving(.gabapentin, 300.mg), onOpioid),
    .clear(
      "SED-06", "the same sedative twice", .giving(.hydroxyzine, 25.mg),
      onOpioid.took(.hydroxyzine, 25.mg, .hours(2))),
    .fires(
      "SED-06", .softStop, "6 hours ago", .giving(.gabapentin, 300.mg),
      onOpioid.took(.hydroxyzine, 25.mg, .hours(6))),
    .clear(
      "SED-06", "more than 6 hours ago", .giving(.gabapentin, 300.mg),
      onOpioid.took(.hydroxyzine, 25.mg, .minutes(361))),
    .clear(
      "SED-06", "no opioid", .giving(.gabapentin, 300.mg),
      ready.took(.hydroxyzine, 25.mg, .hours(2))),
    .fires(
      "SED-06", .softStop, "the opioid 23 hours ago", .giving(.gabapentin, 300.mg),
      ready.took(.film8, 16.mg, .hours(23)).took(.hydroxyzine, 25.mg, .hours(2))),
    .clear(
      "SED-06", "the opioid 24 hours ago", .giving(.gabapentin, 300.mg),
      ready.took(.film8, 16.mg, .hours(24)).took(.hydroxyzine, 25.mg, .hours(2))),
    .fires(
      "SED-06", .softStop, "methadone 72 hours ago", .giving(.gabapentin, 300.mg),
      ready.took(.methadone, 30.mg, .hours(72)).took(.hydroxyzine, 25.mg, .hours(2))),
    .clear(
      "SED-06", "methadone more than 72 hours ago", .giving(.gabapentin, 300.mg),
      ready.took(.methadone, 30.mg, .minutes(4_321)).took(.hydroxyzine, 25.mg, .hours(2))),
    .fires(
      "SED-06", .softStop, "the opioid after two sedatives", .giving(.film8, 8.mg),
      ready.took(.gabapentin, 300.mg, .hours(5)).took(.hydroxyzine, 25.mg, .hours(2))),
  ]

  private static let intoxicated: [RuleCase] = [
    .fires("SED-07", .hardStop, "intoxicated", dose, ready.intoxicated(.yes)),
    .clear("SED-07", "sober", dose, ready.intoxicated(.no)),
    .clear("SED-07", "sober 24 hours ago", dose, ready.intoxicated(.no, .hours(24))),
    .missing(
      "SED-07", .softStop, "sober more than 24 hours ago", dose,
      ready.intoxicated(.no, .minutes(1_441))),
    .fires(
      "SED-07", .hardStop, "intoxicated, and nobody looked since", dose,
      ready.intoxicated(.yes, .hours(30))),
    .fires("SED-07", .advisory, "a benzodiazepine for a seizure", seizure, ready.intoxicated(.yes)),
    .clear("SED-07", "no sedative", .giving(.thiamine, 100.mg), ready.intoxicated(.yes)),
    .fires("SED-07", .advisory, "at signing", .order(.once(.film2, 4.mg)), ready.intoxicated(.yes)),
    .missing("SED-07", .softStop, "not assessed", dose, ready.intoxicated(nil)),
    .missing("SED-07", .softStop, "could not be told", dose, ready.intoxicated(.unknown)),
  ]
}
