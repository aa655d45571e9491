/// The PHQ-2: the first two items of the ``PHQ9``, 0 to 6 points; a screen for the first day.
public enum PHQ2 {
  /// The definition.
  public static let instrument = Instrument(
    id: "phq-2", version: 1, title: "Patient Health Questionnaire, 2 items", shortTitle: "PHQ-2",
    rater: .person, recall: "last 2 weeks", instruction: PHQ9.stem,
    items: Array(PHQ9.items.prefix(2)), scoring: .sum(.withheld), cutoffSets: [three, two],
    triggers: [
      Instrument.Trigger(
        "positive", when: .band("positive"), .open("phq-9"),
        "Positive: take the PHQ-9 after the peak of withdrawal.")
    ],
    timetable: .at((.firstDay, "once")), citation: citation, licence: PHQ9.licence,
    codes: Instrument.Codes(panel: "55757-9", total: "55758-7"))

  private static let citation = Citation(
    "Kroenke, Spitzer & Williams 2003, Med Care 41:1284", .study, verified: true)

  private static let three = Instrument.CutoffSet(
    id: "cut-3", source: citation, bands: .named((0...2, "negative"), (3...6, "positive")))

  private static let two = Instrument.CutoffSet(
    id: "cut-2",
    source: Citation("screening programmes that prefer sensitivity", .study, verified: false),
    bands: .named((0...1, "negative"), (2...6, "positive")))
}
