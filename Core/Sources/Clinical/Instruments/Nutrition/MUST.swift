/// The Malnutrition Universal Screening Tool: BMI, unplanned weight loss and acute illness, 0 to 6 points.
///
/// A BMI of exactly 20.0 or 18.5 and a loss of exactly 5 % or 10 % score 1. Subjective substitutes for height and weight are not
/// scored.
public enum MUST {
  /// The definition.
  public static let instrument = Instrument(
    id: "must", version: 1, title: "Malnutrition Universal Screening Tool", shortTitle: "MUST",
    rater: .clinician, recall: "past 3 to 6 months", items: items, scoring: .sum(.withheld),
    cutoffSets: [risk],
    triggers: [
      Instrument.Trigger(
        "total-2", when: .total(atLeast: 2), .plan, "High risk: dietitian and nutrition plan.")
    ],
    timetable: .at((.firstDay, "or NRS-2002"), (.weekly, "")), citation: citation,
    licence: .structureOnly("© BAPEN; use in software needs BAPEN's agreement."))

  private static let citation = Citation(
    "Elia (ed) 2003, The MUST Report, BAPEN", .guideline, verified: false)

  private static let risk = Instrument.CutoffSet(
    id: "bapen", source: citation,
    bands: [
      Instrument.Band(totals: 0...0, name: "low", advice: "Routine care; rescreen weekly."),
      Instrument.Band(
        totals: 1...1, name: "medium", advice: "Record intake for 3 days; rescreen weekly."),
      Instrument.Band(
        totals: 2...6, name: "high", advice: "Dietitian or nutrition team, and a care plan."),
    ])

  private static let items: [Instrument.Item] = [
    .number(
      "bmi", "Body mass index", 80...1_000, "kg/m²", decimals: 1,
      steps: .from((0, 2), (185, 1), (201, 0)), code: "39156-5"),
    .number(
      "weight-loss", "Unplanned weight loss", 0...600, "%", decimals: 1,
      steps: .from((0, 0), (50, 1), (101, 2)), note: "past 3 to 6 months"),
    .choice(
      "acutely-ill", "Acutely ill, and no intake for more than 5 days so far or likely",
      .points((0, "No"), (2, "Yes"))),
  ]
}
