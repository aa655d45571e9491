/// The Objective Opiate Withdrawal Scale: 13 signs seen or not during a timed observation, 0 to 13 points, no validated bands.
///
/// Useful when the person cannot rate themselves; only the trend is read.
public enum OOWS {
  /// The definition.
  public static let instrument = Instrument(
    id: "oows", version: 1, title: "Objective Opiate Withdrawal Scale", shortTitle: "OOWS",
    rater: .clinician, recall: "an observation of 5 minutes",
    instruction: "Watch for 5 minutes, then mark each sign that was seen.", items: items,
    scoring: .sum(.withheld),
    timetable: .at((.daysZeroToThree, "as SOWS, when the person cannot rate themselves")),
    citation: Citation(
      "Handelsman et al. 1987, Am J Drug Alcohol Abuse 13:293", .study, verified: false),
    licence: .structureOnly("The publisher's permission is needed for the published wording."))

  private static let signs: [(String, String, String)] = [
    ("yawning", "Yawning", "once or more"), ("nose", "Runny nose", "three sniffs or more"),
    ("gooseflesh", "Gooseflesh", "seen on arm or chest"), ("sweating", "Sweating", "sweat seen"),
    ("tearing", "Tears", "seen"), ("tremor", "Tremor", "hands"),
    ("pupils", "Large pupils", "3 mm or more"),
    ("flushes", "Hot and cold flushes", "shivers or huddles for warmth"),
    ("restless", "Restlessness", "shifts position often"), ("vomiting", "Vomiting", "any"),
    ("twitching", "Muscle twitches", "any"), ("cramps", "Stomach cramps", "holds the abdomen"),
    ("anxiety", "Anxiety", "seen: fidgets, shakes a foot, agitated"),
  ]

  private static let items: [Instrument.Item] = signs.map {
    .choice($0.0, $0.1, .steps("absent", "present"), note: $0.2)
  }
}
