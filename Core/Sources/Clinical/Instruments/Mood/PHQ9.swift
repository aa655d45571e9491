/// The PHQ-9: nine items, 0 to 27 points, and one unscored question on difficulty.
///
/// Acute withdrawal raises items 3, 4, 5, 7 and 8; the item on suicide is never discounted for it.
public enum PHQ9 {
  /// The definition.
  public static let instrument = Instrument(
    id: "phq-9", version: 1, title: "Patient Health Questionnaire, 9 items", shortTitle: "PHQ-9",
    rater: .person, recall: "last 2 weeks", instruction: stem, items: items + [difficulty],
    scoring: .sum(.withheld), cutoffSets: [bands, screen], triggers: [suicide], remarks: syndromes,
    timetable: .at(
      (.daysFourToSeven, "after the peak of withdrawal"), (.weekly, ""), (.beforeDischarge, ""),
      (.aftercare, "")),
    citation: Citation(
      "Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606", .study, verified: true),
    licence: licence,
    codes: Instrument.Codes(panel: "44249-1", total: "44261-6"))

  static let licence = Instrument.Licence.verbatim(
    "No permission required to reproduce, translate, display or distribute.")

  static let stem =
    "Over the last 2 weeks, how often have you been bothered by any of the following problems?"

  private static let bands = Instrument.CutoffSet(
    id: "kroenke-2001",
    source: Citation("Kroenke et al. 2001; LOINC LL382-3", .study, verified: true),
    bands: .named(
      (0...4, "none or minimal"), (5...9, "mild"), (10...14, "moderate"),
      (15...19, "moderately severe"), (20...27, "severe")))

  private static let screen = Instrument.CutoffSet(
    id: "screen-10", source: Citation("Kroenke et al. 2001", .study, verified: true),
    bands: .named((0...9, "negative"), (10...27, "positive")))

  private static let suicide = Instrument.Trigger(
    "item-9", when: .any(.item("better-off-dead", 1...3), .refused("better-off-dead")),
    .open("c-ssrs-screener"),
    "Thoughts of death or self-harm, or the question was declined: open the C-SSRS screener now.")
}
