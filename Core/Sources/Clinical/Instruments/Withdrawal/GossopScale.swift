/// Gossop's Short Opiate Withdrawal Scale: 10 items, 0 to 30 points, no published bands; the scale of the lofexidine trials.
///
/// Another instrument than Handelsman's ``SOWS``: their totals must never share a trend.
public enum GossopScale {
  /// The definition.
  public static let instrument = Instrument(
    id: "sows-gossop", version: 1, title: "Short Opiate Withdrawal Scale (Gossop)",
    shortTitle: "SOWS-Gossop", rater: .person, recall: "last 24 hours", items: items,
    scoring: .sum(.withheld),
    timetable: .at((.daysZeroToThree, "daily, where the site uses it instead of SOWS")),
    citation: Citation("Gossop 1990, Addictive Behaviors 15:487", .study, verified: false),
    licence: .structureOnly("The publisher's permission is needed for the published wording."))

  private static let labels: [(String, String)] = [
    ("sick", "Feeling sick"), ("cramps", "Stomach cramps"),
    ("twitching", "Muscle spasms or twitching"),
    ("cold", "Feeling cold"), ("heart", "Heart pounding"), ("tension", "Muscle tension"),
    ("aches", "Aches and pains"), ("yawning", "Yawning"), ("eyes", "Runny eyes"),
    ("sleep", "Trouble sleeping"),
  ]

  private static let items: [Instrument.Item] = labels.map {
    .choice($0.0, $0.1, .steps("none", "mild", "moderate", "severe"))
  }
}
