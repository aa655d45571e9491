/// A fluid checklist: none, possible or urgent by flags, never a number. Local and unvalidated.
///
/// A domain that was not assessed cannot make the result "none".
public enum Dehydration {
  /// The definition.
  public static let instrument = Instrument(
    id: "dehydration", version: 1, title: "Fluid checklist (local, unvalidated)",
    shortTitle: "Fluids", rater: .clinician, recall: "last 24 hours", items: items,
    scoring: .levels, cutoffSets: [flags],
    triggers: [
      Instrument.Trigger(
        "urgent", when: urgent, .clinicianNow, "Urgent fluid review.",
        source: Citation("NICE CG174", .guideline, verified: false)),
      Instrument.Trigger("possible", when: possible, .sameShift, "Review losses and intake."),
    ],
    remarks: [
      Instrument.Remark(
        condition: weightLoss(percent: 5), words: "Weight fell by 5 % or more: marked."),
      Instrument.Remark(
        condition: .sum(osmolarityTerms, atLeast: 295_000 - osmolarityConstant + 1),
        words: "Calculated osmolarity is above 295 mmol/L, which suggests dehydration (studied in "
          + "older adults)."),
    ],
    timetable: .at((.firstDay, "once"), (.daysZeroToThree, "each shift")),
    citation: Citation(
      "McGee et al. 1999, JAMA 281:1022; NICE CG174", .localDefault, verified: false),
    licence: .verbatim("Rules; no permission needed."))

  /// Thousandths of mmol/L: 1.86 (Na + K) + 1.15 glucose + urea + 14, potassium, glucose and urea in tenths. Source: Khajuria & Krahn.
  static let osmolarityTerms: [Statement.Term] = [
    Statement.Term(factor: 1_860, item: "sodium"), Statement.Term(factor: 186, item: "potassium"),
    Statement.Term(factor: 115, item: "glucose"), Statement.Term(factor: 100, item: "urea"),
  ]

  static let osmolarityConstant = 14_000

  /// Calculated osmolarity in tenths of mmol/L, half up; nil while one of the four values is missing.
  public static func osmolarityTenths(_ assessment: Assessment) -> Int? {
    var thousandths = osmolarityConstant
    for term in osmolarityTerms {
      guard let value = assessment.points(term.item) else { return nil }
      thousandths += term.factor * value
    }
    return (thousandths + 50) / 100
  }
}
