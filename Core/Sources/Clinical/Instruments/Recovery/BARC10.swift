/// The Brief Assessment of Recovery Capital: ten items, each 1 to 6, together 10 to 60; higher is better.
public enum BARC10 {
  /// The definition.
  public static let instrument = Instrument(
    id: "barc-10", version: 1, title: "Brief Assessment of Recovery Capital", shortTitle: "BARC-10",
    rater: .person, recall: "at present",
    instruction: "From 1, strongly disagree, to 6, strongly agree.", items: items,
    scoring: .sum(.withheld), cutoffSets: [remission],
    timetable: .at((.beforeDischarge, ""), (.aftercare, "every 1 to 3 months")), citation: citation,
    licence: .contentFile(
      "PhenX: freely available, permission not required for use; another site says CC BY-NC-ND. "
        + "Confirm with the Recovery Research Institute."))

  private static let citation = Citation(
    "Vilsaint et al. 2017, Drug Alcohol Depend 177:71", .study, verified: true)

  private static let remission = Instrument.CutoffSet(
    id: "remission-47", source: citation,
    bands: .named((10...46, "below 47"), (47...60, "47 or more")))

  private static let agreement: [Instrument.Option] = .anchored(
    1...6, [1: "strongly disagree", 6: "strongly agree"])

  private static let labels: [(String, String)] = [
    ("priorities", "Life holds more than using"), ("happy", "Happy with life"),
    ("energy", "Energy for own tasks"), ("community", "Proud of the community"),
    ("friends", "Support from friends"), ("fulfilling", "Life is fulfilling without using"),
    ("living-space", "The home helps recovery"), ("responsibility", "Takes responsibility"),
    ("professionals", "At ease with professionals"), ("progress", "Good progress in recovery"),
  ]

  private static let items: [Instrument.Item] = labels.map { .choice($0.0, $0.1, agreement) }
}
