/// The Clinical Institute Withdrawal Assessment for benzodiazepines: 20 scored items, 0 to 80 points, and two sleep questions.
///
/// For watching a taper only: no score of it has been validated for a decision about medicine.
public enum CIWAB {
  /// The definition.
  public static let instrument = Instrument(
    id: "ciwa-b", version: 1, title: "Clinical Institute Withdrawal Assessment, benzodiazepines",
    shortTitle: "CIWA-B", rater: .either, recall: "now; sleep of last night",
    instruction: "The person answers items 1 to 17; the clinician rates items 18 to 20.",
    items: answered + observed + aside, scoring: .sum(.withheld), cutoffSets: [cutoffs],
    triggers: triggers,
    timetable: .at(
      (.firstHour, "with a history of benzodiazepines"),
      (.daysZeroToThree, "daily to every 8 hours in the first week of a taper"),
      (.daysFourToSeven, "at each step of a taper")),
    citation: Citation(
      "Busto et al. 1989, J Clin Psychopharmacol 9:412", .study, verified: false),
    licence: .structureOnly("No permission statement was found."))

  private static let cutoffs = Instrument.CutoffSet(
    id: "bands-20-40-60",
    source: Citation("Busto 1989 as commonly printed; monitoring only", .study, verified: false),
    bands: .named(
      (0...0, "none"), (1...20, "mild"), (21...40, "moderate"), (41...60, "severe"),
      (61...80, "very severe")))

  private static let review = "Benzodiazepine withdrawal: prescriber review today. "

  private static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "rise-10", when: .rise(atLeast: 10), .sameShift, review + "The score rose by 10 or more."),
    Instrument.Trigger(
      "seizure", when: .yes("seizure"), .sameShift, review + "There is a history of seizures."),
    Instrument.Trigger(
      "missed-dose", when: .yes("missed-dose"), .sameShift, review + "A taper dose was missed."),
  ]

  private static let labels: [(String, String)] = [
    ("irritable", "Irritable"), ("fatigued", "Fatigued"), ("tense", "Tense"),
    ("concentration", "Difficulty concentrating"), ("appetite", "Loss of appetite"),
    ("numbness", "Numbness or burning of face, hands or feet"), ("heart", "Heart racing"),
    ("head", "Head full or achy"), ("aches", "Muscle aches or stiffness"),
    ("anxious", "Anxious, nervous or jittery"), ("upset", "Upset"),
    ("restful-sleep", "Restful sleep last night"), ("weak", "Weak"),
    ("enough-sleep", "Enough sleep last night"), ("visual", "Visual disturbance"),
    ("fearful", "Fearful"), ("worrying", "Worrying about misfortunes"),
  ]

  private static let answered: [Instrument.Item] = labels.map { id, label in
    switch id {
    case "restful-sleep":
      .choice(id, label, .steps("very restful", "quite", "moderately", "a little", "not at all"))
    case "enough-sleep":
      .choice(id, label, .steps("fully enough", "quite", "moderately", "a little", "not at all"))
    default:
      .choice(id, label, .steps("not at all", "a little", "moderately", "quite", "very much"))
    }
  }

  private static let observed: [Instrument.Item] = [
    .choice(
      "restlessness", "Restlessness, as seen",
      .anchored(0...4, [0: "normal activity", 2: "restless", 4: "paces, cannot sit still"])),
    .choice(
      "tremor", "Tremor, as seen",
      .steps(
        "none", "felt in fingers, not visible", "visible but mild", "moderate, arms extended",
        "severe, arms not extended")),
    .choice(
      "palms", "Sweat, as seen",
      .steps(
        "none visible", "palms moist", "palms and forehead moist", "beads on forehead", "drenching")
    ),
  ]

  /// The two sleep questions of the scale, and two questions of our own that outrank the total.
  private static let aside: [Instrument.Item] = [
    .number("hours-slept", "Hours slept last night", 0...24, "hours", role: .extra),
    .number("minutes-to-sleep", "Minutes to fall asleep", 0...1440, "minutes", role: .extra),
    .yesOrNo("seizure", "Seizure, ever", note: "not part of the scale", role: .extra),
    .yesOrNo("missed-dose", "A taper dose was missed", note: "not part of the scale", role: .extra),
  ]
}
