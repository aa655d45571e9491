/// The Pasero Opioid-induced Sedation Scale as an instrument; ``SedationLevel`` is the type of its answer.
///
/// An order, not an amount: S, asleep and easily woken, is neither better nor worse than 1. Without an answer no dose step opens.
public enum POSS {
  /// The definition. S is stored as 0, which is only a number for it.
  public static let instrument = Instrument(
    id: "poss", version: SedationLevel.version, title: SedationLevel.title, shortTitle: "POSS",
    rater: .clinician, recall: "now",
    instruction: "Before each opioid or sedative dose and at its expected peak. Wake someone who "
      + "sleeps before scoring S.",
    items: [.choice("level", "Sedation", options)], scoring: .level, triggers: triggers,
    timetable: .at(
      (.firstHour, "or RASS"), (.daysZeroToThree, "with each opioid or sedative dose")),
    citation: SedationLevel.citation,
    licence: .structureOnly("Copyright 1994 by Chris Pasero, used by permission."))

  /// The answer that a level is.
  public static func assessment(_ level: SedationLevel) -> Assessment {
    Assessment(
      recordedWith: instrument.id, version: instrument.version,
      answers: ["level": .points(points(level))])
  }

  private static func points(_ level: SedationLevel) -> Int { Int(level.mark) ?? 0 }

  private static let options: [Instrument.Option] = SedationLevel.allCases.map {
    Instrument.Option(points: points($0), label: $0.text, mark: $0.mark)
  }

  private static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "level-4", when: .item("level", 4...4), .emergency,
      "Stop opioids and sedatives, stay, support breathing, call the emergency team, consider "
        + "naloxone."),
    Instrument.Trigger(
      "level-3", when: .item("level", 3...3), .holdDoses,
      "Hold the next agonist, benzodiazepine, gabapentinoid and alpha-2 dose, watch breathing and "
        + "sedation closely, and call the prescriber."),
  ]
}
