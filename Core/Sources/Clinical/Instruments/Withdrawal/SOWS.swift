/// The Subjective Opiate Withdrawal Scale of Handelsman: 16 items, 0 to 64 points, the person's own rating right now.
///
/// Another instrument than Gossop's Short Opiate Withdrawal Scale, which is abbreviated alike; see ``GossopScale``.
public enum SOWS {
  /// The definition.
  public static let instrument = Instrument(
    id: "sows", version: 1, title: "Subjective Opiate Withdrawal Scale (Handelsman)",
    shortTitle: "SOWS", rater: .person, recall: "now", items: items, scoring: .sum(.withheld),
    cutoffSets: [cutoffs], triggers: [craving],
    timetable: .at(
      (.firstDay, "once"),
      (.daysZeroToThree, "1 to 3 times a day, and with COWS around first doses")),
    citation: Citation(
      "Handelsman et al. 1987, Am J Drug Alcohol Abuse 13:293", .study, verified: false),
    licence: .structureOnly("The publisher's permission is needed for the published wording."))

  /// 21 to 64 are severe: the handout prints "21-30" on a scale of 0 to 64.
  private static let cutoffs = Instrument.CutoffSet(
    id: "ctn-harmonised",
    source: Citation(
      "NIDA Clinical Trials Network harmonisation code; severe taken as 21 to 64", .study,
      verified: true),
    bands: .named((0...0, "none"), (1...10, "mild"), (11...20, "moderate"), (21...64, "severe")))

  private static let craving = Instrument.Trigger(
    "craving", when: .item("feel-like-using", 3...4), .plan,
    "A strong wish to use now: offer to talk about it, and review relief of withdrawal.")

  private static let labels: [(String, String)] = [
    ("anxious", "Anxious"), ("yawning", "Urge to yawn"), ("sweating", "Sweating"),
    ("tearing", "Eyes tearing"), ("nose", "Nose running"), ("gooseflesh", "Gooseflesh"),
    ("shaking", "Shaking"), ("hot-flushes", "Hot flushes"), ("cold-flushes", "Cold flushes"),
    ("aches", "Bones and muscles ache"), ("restless", "Restless"), ("nauseous", "Nauseous"),
    ("vomiting", "Feel like vomiting"), ("twitching", "Muscles twitch"),
    ("cramps", "Stomach cramps"), ("feel-like-using", "Feel like using now"),
  ]

  private static let items: [Instrument.Item] = labels.map {
    .choice($0.0, $0.1, .steps("none", "a little", "moderate", "much", "extreme"))
  }
}
