/// The Clinical Opiate Withdrawal Scale: 11 items, 0 to 48 points, rated by a clinician in about two minutes.
///
/// Item labels are our own short words; points and bands are the published ones. Pulse points come from the measured pulse.
/// Source: Wesson DR, Ling W. J Psychoactive Drugs 2003;35(2):253-259.
public enum COWS {
  /// The definition.
  public static let instrument = Instrument(
    id: "cows", version: 1, title: "Clinical Opiate Withdrawal Scale", shortTitle: "COWS",
    items: [
      pulseItem, sweating, restlessness, pupils, aches, noseOrEyes, stomach, tremor, yawning,
      anxiety, gooseflesh,
    ],
    bands: [
      Instrument.Band(totals: 0...4, name: "below mild"),
      Instrument.Band(totals: 5...12, name: "mild"),
      Instrument.Band(totals: 13...24, name: "moderate"),
      Instrument.Band(totals: 25...36, name: "moderately severe"),
      Instrument.Band(totals: 37...48, name: "severe"),
    ],
    citation: Citation(
      "Wesson & Ling 2003, J Psychoactive Drugs 35:253; bands as printed", .study, verified: true),
    licence: "May be copied and used clinically; labels here are our own short words.")

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

  private static func item(
    _ id: String, _ label: String, _ note: String, _ options: [(Int, String)]
  ) -> Instrument.Item {
    Instrument.Item(
      id: id, label: label, note: note,
      options: options.map { Instrument.Option(points: $0.0, label: $0.1) })
  }

  private static let pulseItem = item(
    "pulse", "Resting pulse", "after a minute at rest",
    [(0, "80 or below"), (1, "81 to 100"), (2, "101 to 120"), (4, "above 120")])
  private static let sweating = item(
    "sweating", "Sweating", "last half hour, not from heat or effort",
    [(0, "none"), (1, "reports chills"), (2, "moist face"), (3, "beads"), (4, "streaming")])
  private static let restlessness = item(
    "restlessness", "Restlessness", "as seen now",
    [(0, "sits still"), (1, "hard to, but can"), (3, "shifts often"), (5, "cannot sit")])
  private static let pupils = item(
    "pupils", "Pupils", "for the light in the room",
    [(0, "small or usual"), (1, "perhaps large"), (2, "clearly large"), (5, "only a rim of iris")])
  private static let aches = item(
    "aches", "Bone or joint aches", "only what withdrawal adds",
    [(0, "none"), (1, "mild"), (2, "severe, reported"), (4, "rubbing, cannot rest")])
  private static let noseOrEyes = item(
    "nose-or-eyes", "Runny nose or tears", "not from a cold or allergy",
    [(0, "none"), (1, "stuffy or moist"), (2, "running"), (4, "streaming")])
  private static let stomach = item(
    "stomach", "Stomach and bowel", "last half hour",
    [
      (0, "none"), (1, "cramps"), (2, "nausea or loose stool"), (3, "vomited or diarrhoea"),
      (5, "several times"),
    ])
  private static let tremor = item(
    "tremor", "Tremor", "hands stretched out",
    [(0, "none"), (1, "felt, not seen"), (2, "slight, seen"), (4, "gross or twitching")])
  private static let yawning = item(
    "yawning", "Yawning", "during the assessment",
    [(0, "none"), (1, "once or twice"), (2, "three or more"), (4, "several a minute")])
  private static let anxiety = item(
    "anxiety", "Anxiety or irritability", "as seen and told",
    [(0, "none"), (1, "reports more"), (2, "plain to see"), (4, "hinders the assessment")])
  private static let gooseflesh = item(
    "gooseflesh", "Gooseflesh", "skin of the arms",
    [(0, "smooth"), (3, "felt, or hairs up"), (5, "prominent")])
}
