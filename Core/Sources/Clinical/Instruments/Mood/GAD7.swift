/// The GAD-7: seven items, 0 to 21 points. The lowest answer is "Not at all", never "Not at all sure", a known misprint.
///
/// Acute withdrawal raises items 1, 4, 5 and 6.
public enum GAD7 {
  /// The definition.
  public static let instrument = Instrument(
    id: "gad-7", version: 1, title: "Generalized Anxiety Disorder scale, 7 items",
    shortTitle: "GAD-7", rater: .person, recall: "last 2 weeks", instruction: PHQ9.stem,
    items: items, scoring: .sum(.withheld), cutoffSets: [bands, ten, eight],
    timetable: .at(
      (.daysFourToSeven, "after the peak of withdrawal"), (.weekly, ""), (.aftercare, "")),
    citation: citation, licence: PHQ9.licence, codes: Instrument.Codes(total: "70274-6"))

  private static let citation = Citation(
    "Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092", .study, verified: true)

  private static let bands = Instrument.CutoffSet(
    id: "spitzer-2006", source: citation,
    bands: .named((0...4, "minimal"), (5...9, "mild"), (10...14, "moderate"), (15...21, "severe")))

  private static let ten = Instrument.CutoffSet(
    id: "case-10", source: citation, bands: .named((0...9, "negative"), (10...21, "positive")))

  private static let eight = Instrument.CutoffSet(
    id: "case-8", source: Citation("accepted lower cut", .study, verified: false),
    bands: .named((0...7, "negative"), (8...21, "positive")))

  static let items: [Instrument.Item] = [
    PHQ9.item("nervous", "Nervous", "Feeling nervous, anxious or on edge", "69725-0"),
    PHQ9.item(
      "control", "Controlling worry", "Not being able to stop or control worrying", "68509-9"),
    PHQ9.item("worry", "Worry", "Worrying too much about different things", "69733-4"),
    PHQ9.item("relaxing", "Relaxing", "Trouble relaxing", "69734-2"),
    PHQ9.item(
      "restless", "Restlessness", "Being so restless that it is hard to sit still", "69735-9"),
    PHQ9.item("annoyed", "Irritability", "Becoming easily annoyed or irritable", "69689-8"),
    PHQ9.item("afraid", "Fear", "Feeling afraid as if something awful might happen", "69736-7"),
  ]
}
