import Clinical

/// Benzodiazepines and gabapentinoids beside an opioid, and liver disease.
enum OpioidSedativeCases {
  private static let ready = PictureBuilder.ready
  private static let clean = ready.usedNoOpioids()
  private static let anxious = Proposal.order(.once(.lorazepam, 1.mg, for: .anxiety))
  private static let gabapentin = Proposal.order(.once(.gabapentin, 300.mg, for: .anxiety))

  static let all: [RuleCase] = indication + together + gabapentinoid + severe + moderate

  private static let indication: [RuleCase] = [
    .fires(
      "SED-03", .softStop, "for anxiety", anxious, clean.took(.film8, 8.mg, .hours(3))),
    .clear(
      "SED-03", "for alcohol withdrawal",
      .order(.once(.lorazepam, 1.mg, for: .alcoholOrSedativeWithdrawal)),
      clean.took(.film8, 8.mg, .hours(3))),
    .clear(
      "SED-03", "for a seizure", .order(.once(.lorazepam, 2.mg, for: .seizure)),
      clean.took(.film8, 8.mg, .hours(3))),
    .fires(
      "SED-03", .softStop, "an opioid is ordered", anxious,
      clean.ordered(.once(.film8, 8.mg, in: .hours(2), id: "f"))),
    .fires(
      "SED-03", .softStop, "heroin told, 23 hours ago", anxious, ready.used(.heroin, .hours(23))),
    .clear("SED-03", "heroin told, 24 hours ago", anxious, ready.used(.heroin, .hours(24))),
    .fires(
      "SED-03", .softStop, "methadone told, 71 hours ago", anxious,
      ready.used(.methadone, .hours(71))),
    .clear("SED-03", "no opioid", anxious, clean),
    .clear(
      "SED-03", "hydroxyzine", .order(.once(.hydroxyzine, 25.mg, for: .anxiety)),
      clean.took(.film8, 8.mg, .hours(3))),
    .missing("SED-03", .softStop, "opioids not asked", anxious, ready.notAskedAboutOpioids()),
  ]

  private static let together: [RuleCase] = [
    .fires(
      "SED-04", .softStop, "benzodiazepine 59 minutes after", .giving(.lorazepam, 1.mg),
      ready.took(.film8, 8.mg, .minutes(59))),
    .clear(
      "SED-04", "benzodiazepine 60 minutes after", .giving(.lorazepam, 1.mg),
      ready.took(.film8, 8.mg, .minutes(60))),
    .fires(
      "SED-04", .softStop, "opioid 59 minutes after", .giving(.methadone, 20.mg),
      ready.took(.lorazepam, 1.mg, .minutes(59))),
    .clear(
      "SED-04", "two opioids", .giving(.film8, 8.mg), ready.took(.film8, 8.mg, .minutes(59))),
    .fires(
      "SED-04", .advisory, "for a seizure", .giving(.once(.lorazepam, 2.mg, for: .seizure)),
      ready.took(.film8, 8.mg, .minutes(20))),
    .fires("SED-04", .advisory, "at signing", anxious, ready.took(.film8, 8.mg, .minutes(20))),
  ]

  private static let onOpioid = clean.took(.film8, 8.mg, .hours(3))

  private static let gabapentinoid: [RuleCase] = [
    .fires("SED-05", .softStop, "lung disease", gabapentin, onOpioid.has(.lungDisease)),
    .fires("SED-05", .softStop, "sleep apnoea", gabapentin, onOpioid.has(.sleepApnoea)),
    .fires("SED-05", .softStop, "kidney disease", gabapentin, onOpioid.has(.kidneyDisease)),
    .fires("SED-05", .softStop, "65 years", gabapentin, onOpioid.with { $0.age = 65 }),
    .clear("SED-05", "64 years and no risk", gabapentin, onOpioid.with { $0.age = 64 }),
    .fires(
      "SED-05", .softStop, "another sedative", gabapentin,
      onOpioid.took(.hydroxyzine, 25.mg, .hours(5))),
    .fires(
      "SED-05", .softStop, "another sedative is ordered", gabapentin,
      onOpioid.ordered(.once(.hydroxyzine, 25.mg, in: .hours(3), id: "h"))),
    .clear("SED-05", "no opioid", gabapentin, clean.has(.lungDisease)),
    .fires(
      "SED-05", .softStop, "opioid beside gabapentin", .order(.once(.film8, 8.mg)),
      clean.took(.gabapentin, 300.mg, .hours(20)).has(.lungDisease)),
    .clear(
      "SED-05", "gabapentin a day ago", .order(.once(.film8, 8.mg)),
      clean.took(.gabapentin, 300.mg, .hours(24)).has(.lungDisease)),
    .missing(
      "SED-05", .softStop, "sleep apnoea not asked", gabapentin,
      onOpioid.has(.sleepApnoea, .unknown)),
    .missing("SED-05", .softStop, "age not known", gabapentin, onOpioid.with { $0.age = nil }),
    .missing("SED-05", .softStop, "opioids not asked", gabapentin, ready.notAskedAboutOpioids()),
  ]

  private static let film = Proposal.giving(.film8, 8.mg)

  private static let severe: [RuleCase] = [
    .fires("HEP-01", .hardStop, "combination", film, ready.has(.severeLiverDisease)),
    .fires(
      "HEP-01", .hardStop, "at signing", .order(.once(.film8, 8.mg)),
      ready.has(.severeLiverDisease)),
    .clear("HEP-01", "mono-product", .giving(.monoTablet8, 4.mg), ready.has(.severeLiverDisease)),
    .clear("HEP-01", "moderate", film, ready.has(.moderateLiverDisease)),
    .clear("HEP-01", "rescue", .giving(.naloxone, 4.mg), ready.has(.severeLiverDisease)),
    .missing("HEP-01", .softStop, "not asked", film, ready.has(.severeLiverDisease, .unknown)),
  ]

  private static let moderate: [RuleCase] = [
    .fires("HEP-02", .softStop, "first dose", film, ready.has(.moderateLiverDisease)),
    .clear(
      "HEP-02", "not the first", film,
      ready.has(.moderateLiverDisease).took(.film8, 8.mg, .hours(24))),
    .clear("HEP-02", "mono-product", .giving(.monoTablet8, 4.mg), ready.has(.moderateLiverDisease)),
    .clear("HEP-02", "none", film, ready),
    .missing("HEP-02", .softStop, "not asked", film, ready.has(.moderateLiverDisease, .unknown)),
  ]
}
