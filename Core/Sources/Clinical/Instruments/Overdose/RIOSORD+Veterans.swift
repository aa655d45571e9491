extension RIOSORD {
  /// The version of the Veterans Health Administration, 0 to 115 points.
  public static let veterans = Instrument(
    id: "riosord-vha", version: 1, title: "RIOSORD, Veterans Health Administration version",
    shortTitle: "RIOSORD (VHA)", rater: .clinician, recall: "past 6 months",
    instruction: instruction, items: veteransItems, scoring: .sum(.atLeast),
    cutoffSets: [veteransClasses], timetable: timetable, citation: veteransCitation,
    licence: licence)

  private static let veteransCitation = Citation(
    "Zedler et al. 2015, Pain Med 16:1566", .study, verified: false)

  private static let veteransClasses = Instrument.CutoffSet(
    id: "zedler-2015", source: veteransCitation,
    bands: [
      band(0...24, "3"), band(25...32, "14"), band(33...37, "24"), band(38...42, "34"),
      band(43...46, "46"), band(47...49, "55"), band(50...54, "64"), band(55...59, "76"),
      band(60...66, "85"), band(67...115, "94", name: "67 or more"),
    ])

  private static let veteransItems: [Instrument.Item] = [
    .yesOrNo("opioid-dependence", "Opioid dependence", yes: 15),
    .yesOrNo("liver", "Chronic hepatitis or cirrhosis", yes: 9),
    .yesOrNo("mental-health", "Bipolar disorder or schizophrenia", yes: 7),
    .yesOrNo("lung", "Chronic lung disease", yes: 5),
    .yesOrNo("kidney", "Chronic kidney disease", yes: 5),
    .yesOrNo("injury", "Active traumatic injury, not burns", yes: 4),
    .yesOrNo("sleep-apnoea", "Sleep apnoea", yes: 3),
    .yesOrNo("long-acting", "Extended-release or long-acting opioid", yes: 9),
    .yesOrNo("methadone", "Methadone", yes: 9, note: "scores its own line and the one above"),
    .yesOrNo("oxycodone", "Oxycodone", yes: 3),
    .yesOrNo("antidepressant", "Antidepressant", yes: 7),
    .yesOrNo("benzodiazepine", "Benzodiazepine", yes: 4),
    .choice(
      "daily-dose", "Highest prescribed dose, morphine equivalents a day",
      .points(
        (0, "under 20 mg"), (5, "20 to under 50 mg"), (9, "50 to under 100 mg"),
        (16, "100 mg or more"))),
    .yesOrNo("emergency-visit", "Emergency visit", yes: 11),
    .yesOrNo("hospital-stay", "Day in hospital", yes: 8),
  ]
}
