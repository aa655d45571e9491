/// The DAST-10: ten yes or no items, 0 to 10 points, about drugs other than alcohol and tobacco. In item 3 it is "no" that scores.
public enum DAST10 {
  /// The definition.
  public static let instrument = Instrument(
    id: "dast-10", version: 1, title: "Drug Abuse Screening Test, 10 items", shortTitle: "DAST-10",
    rater: .either, recall: "past 12 months",
    instruction: "Drugs other than alcohol and tobacco.", items: items, scoring: .sum(.withheld),
    cutoffSets: [levels],
    triggers: [
      Instrument.Trigger(
        "total-3", when: .total(atLeast: 3), .open("oud-criteria"),
        "A use disorder is possible: go through the criteria.",
        source: Citation("LOINC 82667-7, description", .study, verified: true))
    ],
    timetable: .at((.firstDay, "once")),
    citation: Citation("Skinner 1982, Addictive Behaviors 7:363", .study, verified: true),
    licence: .contentFile(
      "© H. A. Skinner. May be reproduced for non-commercial use with credit to the author."),
    codes: Instrument.Codes(panel: "82666-9", total: "82667-7"))

  private static let levels = Instrument.CutoffSet(
    id: "nida", source: Citation("NIDA common data element", .guideline, verified: true),
    bands: .named(
      (0...0, "none"), (1...2, "low"), (3...5, "moderate"), (6...8, "substantial"),
      (9...10, "severe")))

  private static let items: [Instrument.Item] = [
    .yesOrNo("non-medical", "Drugs for other than medical reasons"),
    .yesOrNo("several", "More than one drug at a time"),
    .choice(
      "can-stop", "Can always stop when wanted", .points((0, "Yes"), (1, "No")),
      note: "here \"no\" scores"),
    .yesOrNo("blackouts", "Blackouts or flashbacks from it"),
    .yesOrNo("guilt", "Feels bad or guilty about it"),
    .yesOrNo("complaints", "Partner or parents complain about it"),
    .yesOrNo("neglect", "Neglected the family because of it"),
    .yesOrNo("illegal", "Did something illegal to get drugs"),
    .yesOrNo("withdrawal", "Felt sick when stopping"),
    .yesOrNo("medical", "Medical problems from it"),
  ]
}
