/// The Clinical Opiate Withdrawal Scale: 11 items, 0 to 48 points, rated by a clinician in about two minutes.
///
/// Item labels are our own short words; points and bands are the published ones. Pulse points come from the measured pulse.
/// Source: Wesson DR, Ling W. J Psychoactive Drugs 2003;35(2):253-259.
public enum COWS {
  /// The definition.
  public static let instrument = Instrument(
    id: "cows", version: 1, title: "Clinical Opiate Withdrawal Scale", shortTitle: "COWS",
    rater: .clinician, recall: "now; sweating and stomach over the last half hour",
    instruction: "Rate each sign only for what opioid withdrawal adds to it.",
    items: [
      pulseItem, sweating, restlessness, pupils, aches, noseOrEyes, stomach, tremor, yawning,
      anxiety, gooseflesh,
    ],
    scoring: .sum(.withheld), cutoffSets: [published], triggers: [highScore],
    timetable: .at(
      (.firstHour, "on arrival"),
      (.daysZeroToThree, "every 4 hours while awake, and before and after each agonist dose"),
      (.daysFourToSeven, "every 8 hours until below 5 on three readings")),
    citation: citation,
    licence: .contentFile(
      "The published form says it may be copied and used clinically; written confirmation of "
        + "the publisher is pending."))

  private static let citation = Citation(
    "Wesson & Ling 2003, J Psychoactive Drugs 35:253; bands as printed", .study, verified: true)

  private static let published = Instrument.CutoffSet(
    id: "wesson-ling-2003", source: citation,
    bands: .named(
      (0...4, "below mild"), (5...12, "mild"), (13...24, "moderate"),
      (25...36, "moderately severe"), (37...48, "severe")))

  private static let highScore = Instrument.Trigger(
    "total-25", when: .total(atLeast: 25), .clinicianNow,
    "Withdrawal is more than moderate: call the prescriber.")

  /// The points for a resting pulse. Source: Wesson & Ling 2003, item 1.
  public static func pulsePoints(beatsPerMinute pulse: Int) -> Int {
    switch pulse {
    case ...80: 0
    case 81...100: 1
    case 101...120: 2
    default: 4
    }
  }

  /// A pulse measured at most this long before is the pulse of the score, so that it is taken once. Status: local default.
  public static let pulseLasts = TimeSpan.minutes(15)

  /// The complete total, or nil while any item is missing.
  public static func total(_ assessment: Assessment) -> Int? {
    guard case .complete(let total, _) = assessment.score(with: instrument) else { return nil }
    return total
  }

  /// The signs of readiness that an observer can see, of the items answered.
  ///
  /// Pulse over 100, sweating seen, dilated pupils, running nose or eyes, vomiting or diarrhoea, tremor seen, yawning three
  /// times or more, gooseflesh. Aches, anxiety, nausea and reported restlessness are subjective and do not count.
  /// Source: local default after CA Bridge practice.
  public static func objectiveSigns(_ assessment: Assessment) -> [String] {
    objectiveThresholds.compactMap { item, points in
      guard let given = assessment.points(item), given >= points else { return nil }
      return instrument.item(item)?.label
    }
  }

  private static let objectiveThresholds: [(String, Int)] = [
    ("pulse", 2), ("sweating", 2), ("pupils", 2), ("nose-or-eyes", 2), ("stomach", 3),
    ("tremor", 2), ("yawning", 2), ("gooseflesh", 3),
  ]

  private static let pulseItem = Instrument.Item.choice(
    "pulse", "Resting pulse",
    .points((0, "80 or below"), (1, "81 to 100"), (2, "101 to 120"), (4, "above 120")),
    note: "after a minute at rest")
  private static let sweating = Instrument.Item.choice(
    "sweating", "Sweating",
    .points((0, "none"), (1, "reports chills"), (2, "moist face"), (3, "beads"), (4, "streaming")),
    note: "last half hour, not from heat or effort")
  private static let restlessness = Instrument.Item.choice(
    "restlessness", "Restlessness",
    .points((0, "sits still"), (1, "hard to, but can"), (3, "shifts often"), (5, "cannot sit")),
    note: "as seen now")
  private static let pupils = Instrument.Item.choice(
    "pupils", "Pupils",
    .points(
      (0, "small or usual"), (1, "perhaps large"), (2, "clearly large"), (5, "only a rim of iris")),
    note: "for the light in the room")
  private static let aches = Instrument.Item.choice(
    "aches", "Bone or joint aches",
    .points((0, "none"), (1, "mild"), (2, "severe, reported"), (4, "rubbing, cannot rest")),
    note: "only what withdrawal adds")
  private static let noseOrEyes = Instrument.Item.choice(
    "nose-or-eyes", "Runny nose or tears",
    .points((0, "none"), (1, "stuffy or moist"), (2, "running"), (4, "streaming")),
    note: "not from a cold or allergy")
  private static let stomach = Instrument.Item.choice(
    "stomach", "Stomach and bowel",
    .points(
      (0, "none"), (1, "cramps"), (2, "nausea or loose stool"), (3, "vomited or diarrhoea"),
      (5, "several times")),
    note: "last half hour")
  private static let tremor = Instrument.Item.choice(
    "tremor", "Tremor",
    .points((0, "none"), (1, "felt, not seen"), (2, "slight, seen"), (4, "gross or twitching")),
    note: "hands stretched out")
  private static let yawning = Instrument.Item.choice(
    "yawning", "Yawning",
    .points((0, "none"), (1, "once or twice"), (2, "three or more"), (4, "several a minute")),
    note: "during the assessment")
  private static let anxiety = Instrument.Item.choice(
    "anxiety", "Anxiety or irritability",
    .points((0, "none"), (1, "reports more"), (2, "plain to see"), (4, "hinders the assessment")),
    note: "as seen and told")
  private static let gooseflesh = Instrument.Item.choice(
    "gooseflesh", "Gooseflesh", .points((0, "smooth"), (3, "felt, or hairs up"), (5, "prominent")),
    note: "skin of the arms")
}
