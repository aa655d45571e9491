/// The AUDIT-C: the first three items of ``AUDIT``, 0 to 12 points.
public enum AUDITC {
  /// The definition.
  public static let instrument = Instrument(
    id: "audit-c", version: 1, title: "AUDIT, consumption questions", shortTitle: "AUDIT-C",
    rater: .either, recall: "past year", instruction: AUDIT.drink, items: AUDIT.consumption,
    scoring: .sum(.withheld), cutoffSets: [three, four, five],
    triggers: [
      Instrument.Trigger(
        "positive", when: .band("positive"), .open("audit"), "Positive: take the whole AUDIT."),
      Instrument.Trigger(
        "positive-recent", when: .band("positive"), .plan,
        "If the last drink was within 72 hours: start the site's alcohol-withdrawal protocol."),
    ],
    remarks: [
      Instrument.Remark(
        condition: .all(
          .item("how-often", 3...4), .item("how-much", 0...0), .item("six-or-more", 0...0)),
        words: "All points come from how often: drinking may be within limits. Review.")
    ],
    timetable: .at((.firstHour, ""), (.aftercare, "")), citation: citation, licence: AUDIT.licence,
    codes: Instrument.Codes(panel: "72109-2", total: "75626-2"))

  private static let citation = Citation(
    "Bush et al. 1998, Arch Intern Med 158:1789", .study, verified: true)

  /// Also where the sex is not known or is another.
  private static let three = Instrument.CutoffSet(
    id: "women-3", source: citation, bands: .named((0...2, "negative"), (3...12, "positive")))

  private static let four = Instrument.CutoffSet(
    id: "men-4", source: citation, bands: .named((0...3, "negative"), (4...12, "positive")))

  private static let five = Instrument.CutoffSet(
    id: "va-5", source: Citation("VA/DoD: act from 5", .guideline, verified: false),
    bands: .named((0...4, "negative"), (5...12, "positive")))
}
