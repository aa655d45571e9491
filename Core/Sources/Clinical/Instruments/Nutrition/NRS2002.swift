/// Nutritional Risk Screening 2002: four questions open three scored items, 0 to 7 points. Four times "no" is not at risk.
public enum NRS2002 {
  /// The definition.
  public static let instrument = Instrument(
    id: "nrs-2002", version: 1, title: "Nutritional Risk Screening 2002", shortTitle: "NRS-2002",
    rater: .clinician, recall: "past week and 3 months", items: screening + scored,
    scoring: .sum(.withheld), cutoffSets: [risk],
    triggers: [
      Instrument.Trigger(
        "total-3", when: .total(atLeast: 3), .plan, "At nutritional risk: start a nutrition plan.")
    ],
    timetable: .at((.firstDay, "or MUST")), citation: citation,
    licence: .structureOnly("ESPEN and Elsevier."))

  private static let citation = Citation(
    "Kondrup et al. 2003, Clin Nutr 22:321 and 415", .guideline, verified: true)

  private static let risk = Instrument.CutoffSet(
    id: "espen-2003", source: citation,
    bands: [
      Instrument.Band(totals: 0...2, name: "not at risk", advice: "Rescreen weekly."),
      Instrument.Band(totals: 3...7, name: "at risk", advice: "Start a nutrition plan."),
    ])

  private static let isOpened = Statement.anyYes(
    "low-bmi", "lost-weight", "ate-less", "severely-ill")

  private static let screening: [Instrument.Item] = [
    .yesOrNo("low-bmi", "BMI below 20.5", role: .gate),
    .yesOrNo("lost-weight", "Lost weight in the last 3 months", role: .gate),
    .yesOrNo("ate-less", "Ate less in the last week", role: .gate),
    .yesOrNo("severely-ill", "Severely ill", role: .gate),
  ]

  private static let scored: [Instrument.Item] = [
    .choice("status", "Nutritional status", status, note: "the worst applies", askedWhen: isOpened),
    .choice("severity", "Severity of disease", severity, askedWhen: isOpened),
    .number(
      "age", "Age", 16...120, "years", steps: .from((0, 0), (70, 1)), askedWhen: isOpened),
  ]

  /// An intake of 50 to 60 % fits two grades of the original table: take the worse.
  private static let status: [Instrument.Option] = .steps(
    "normal", "lost over 5 % in 3 months, or ate 50 to 75 % of need",
    "lost over 5 % in 2 months, or BMI 18.5 to 20.5 in poor condition, or ate 25 to 60 % of need",
    "lost over 5 % in 1 month or 15 % in 3, or BMI below 18.5 in poor condition, or ate 0 to 25 % "
      + "of need")

  private static let severity: [Instrument.Option] = .steps(
    "normal needs",
    "chronic disease with a complication, cirrhosis, COPD, dialysis, diabetes, cancer, "
      + "hip fracture", "major abdominal surgery, stroke, severe pneumonia, blood cancer",
    "head injury, bone-marrow transplant, intensive care")
}
