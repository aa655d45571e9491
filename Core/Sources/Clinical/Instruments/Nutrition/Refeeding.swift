/// The risk of refeeding problems: extreme, high or not high, by one major or two minor criteria.
///
/// Electrolytes that are not known are not normal: the result then stays open upwards. Opioid use is no criterion.
public enum Refeeding {
  /// The definition.
  public static let instrument = Instrument(
    id: "refeeding", version: 1, title: "Refeeding risk (NICE CG32)", shortTitle: "Refeeding risk",
    rater: .clinician, recall: "past 3 to 6 months", items: items, scoring: .levels,
    cutoffSets: [levels],
    triggers: [
      Instrument.Trigger(
        "high", when: .any(extreme, high), .plan,
        "High refeeding risk: dietitian and prescriber before any feeding plan."),
      Instrument.Trigger(
        "electrolytes", when: lowElectrolytes, .plan,
        "Low potassium, phosphate or magnesium: dietitian and prescriber before any feeding plan."),
    ],
    timetable: .at((.firstDay, "and before any rise in feeding")), citation: citation,
    licence: .structureOnly("NICE; the criteria are paraphrased."))

  private static let citation = Citation(
    "NICE CG32, 2006, updated 2017", .guideline, verified: true)

  private static let lowElectrolytes = Statement.anyYes(
    "low-potassium", "low-phosphate", "low-magnesium")

  private static let extreme = Statement.any(
    .item("bmi", 0...139), .item("days-without", 16...90))

  private static let major = Statement.any(
    .item("bmi", 0...159), .item("weight-loss", 151...600), .item("days-without", 11...90),
    lowElectrolytes)

  private static let minor: [Statement] = [
    .item("bmi", 0...184), .item("weight-loss", 101...600), .item("days-without", 6...90),
    .anyYes("alcohol", "medicines"),
  ]

  private static let high = Statement.any(major, .count(2, of: minor))

  private static let levels = Instrument.CutoffSet(
    id: "nice-cg32", source: citation,
    levels: Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "extreme", rule: extreme, words: "BMI below 14, or negligible intake over 15 days.",
          advice: "Dietitian and prescriber before any feeding; heart rhythm is monitored."),
        Instrument.Level(
          name: "high", rule: high, words: "One major or two minor criteria.",
          advice: "Dietitian and prescriber before any feeding plan."),
      ],
      lowest: "not high"))

  private static let items: [Instrument.Item] = [
    .number("bmi", "Body mass index", 80...1_000, "kg/m²", decimals: 1, code: "39156-5"),
    .number(
      "weight-loss", "Unintended weight loss", 0...600, "%", decimals: 1,
      note: "past 3 to 6 months"),
    .number("days-without", "Little or no intake", 0...90, "days"),
    .yesOrNo("low-potassium", "Low potassium before feeding"),
    .yesOrNo("low-phosphate", "Low phosphate before feeding"),
    .yesOrNo("low-magnesium", "Low magnesium before feeding"),
    .yesOrNo("alcohol", "Harmful alcohol use, ever"),
    .yesOrNo("medicines", "Insulin, chemotherapy, antacids or diuretics"),
  ]
}
