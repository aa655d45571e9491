import Clinical

enum SedationCases {
  private static let ready = PictureBuilder.ready
  private static let dose = Proposal.giving(.film2, 4.mg)
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
    .clear("SED-01", "good values of 4 hours", dose, ready.seenLast(.hours(4))),
    .missing(
      "SED-01", .softStop, "good values of more than 4 hours", dose, ready.seenLast(.minutes(241))),
    .missing("SED-01", .softStop, "breaths not counted", dose, ready.respiratoryRate(nil)),
    .missing("SED-01", .softStop, "saturation not measured", dose, ready.saturation(nil)),
    .missing("SED-01", .softStop, "sedation not scored", dose, ready.sedation(nil)),
    .missing("SED-01", .softStop, "never seen", dose, ready.neverSeen()),
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
  ]

  private static let intoxicated: [RuleCase] = [
    .fires("SED-07", .hardStop, "intoxicated", dose, ready.intoxicated(.yes)),
    .clear("SED-07", "sober", dose, ready.intoxicated(.no)),
    .clear("SED-07", "no sedative", .giving(.thiamine, 100.mg), ready.intoxicated(.yes)),
    .fires("SED-07", .advisory, "at signing", .order(.once(.film2, 4.mg)), ready.intoxicated(.yes)),
    .missing("SED-07", .softStop, "not assessed", dose, ready.intoxicated(nil)),
    .missing("SED-07", .softStop, "could not be told", dose, ready.intoxicated(.unknown)),
  ]
}
