extension RIOSORD {
  /// The version of the commercially insured, 0 to 146 points.
  public static let commercial = Instrument(
    id: "riosord-commercial", version: 1, title: "RIOSORD, commercial version",
    shortTitle: "RIOSORD (commercial)", rater: .clinician, recall: "past 6 months",
    instruction: instruction, items: commercialItems, scoring: .sum(.atLeast),
    cutoffSets: [commercialClasses], timetable: timetable, citation: commercialCitation,
    licence: licence)

  private static let commercialCitation = Citation(
    "Zedler et al. 2018, Pain Med 19:68", .study, verified: false)

  private static let commercialClasses = Instrument.CutoffSet(
    id: "zedler-2018", source: commercialCitation,
    bands: [
      band(0...4, "1.9"), band(5...7, "4.8"), band(8...9, "6.8"), band(10...17, "15.1"),
      band(18...25, "29.8"), band(26...41, "55.1"), band(42...146, "83.4", name: "42 or more"),
    ])

  private static let commercialItems: [Instrument.Item] = [
    .yesOrNo("use-disorder", "Any substance use disorder", yes: 25),
    .yesOrNo("mental-health", "Bipolar disorder or schizophrenia", yes: 10),
    .yesOrNo("stroke", "Stroke or disease of brain vessels", yes: 9),
    .yesOrNo("kidney", "Chronic kidney disease", yes: 8),
    .yesOrNo("heart-failure", "Heart failure", yes: 7),
    .yesOrNo("pancreas", "Non-malignant pancreatic disease", yes: 7),
    .yesOrNo("lung", "Chronic lung disease", yes: 5),
    .yesOrNo("headache", "Recurrent headache", yes: 5),
    .yesOrNo("fentanyl", "Fentanyl", yes: 13),
    .yesOrNo("morphine", "Morphine", yes: 11),
    .yesOrNo("long-acting", "Extended-release or long-acting opioid", yes: 5),
    .yesOrNo("methadone", "Methadone", yes: 10, note: "scores its own line and the one above"),
    .yesOrNo("hydromorphone", "Hydromorphone", yes: 7),
    .yesOrNo("benzodiazepine", "Benzodiazepine", yes: 9),
    .yesOrNo("antidepressant", "Antidepressant", yes: 8),
    .yesOrNo("daily-dose", "100 mg morphine equivalents a day or more", yes: 7),
  ]
}
