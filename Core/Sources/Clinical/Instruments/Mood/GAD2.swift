/// The GAD-2: the first two items of the ``GAD7``, 0 to 6 points; a screen for the first day. No code of its own was verified.
public enum GAD2 {
  /// The definition.
  public static let instrument = Instrument(
    id: "gad-2", version: 1, title: "Generalized Anxiety Disorder scale, 2 items",
    shortTitle: "GAD-2", rater: .person, recall: "last 2 weeks", instruction: PHQ9.stem,
    items: Array(GAD7.items.prefix(2)), scoring: .sum(.withheld),
    cutoffSets: [
      Instrument.CutoffSet(
        id: "cut-3", source: citation, bands: .named((0...2, "negative"), (3...6, "positive")))
    ],
    triggers: [
      Instrument.Trigger(
        "positive", when: .band("positive"), .open("gad-7"),
        "Positive: take the GAD-7 after the peak of withdrawal.")
    ],
    timetable: .at((.firstDay, "once")), citation: citation, licence: PHQ9.licence)

  private static let citation = Citation(
    "Kroenke, Spitzer, Williams, Monahan & Löwe 2007, Ann Intern Med 146:317", .study,
    verified: false)
}
