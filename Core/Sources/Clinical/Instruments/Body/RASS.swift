/// The Richmond Agitation-Sedation Scale, -5 to +4: an order, not an amount. Missing is not assessed, never 0.
///
/// For agitation. For opioid doses use POSS: a published position advises against goal-directed sedation scales there.
public enum RASS {
  /// The definition.
  public static let instrument = Instrument(
    id: "rass", version: 1, title: "Richmond Agitation-Sedation Scale", shortTitle: "RASS",
    rater: .clinician, recall: "now",
    instruction: "Look for 30 seconds; if not alert, speak; if there is no response to the voice, "
      + "touch.",
    items: [.choice("level", "Agitation or sedation", options)], scoring: .level,
    triggers: triggers,
    timetable: .at(
      (.firstHour, "or POSS"), (.eachShift, "when agitated or sedated")),
    citation: Citation(
      "Sessler et al. 2002, Am J Respir Crit Care Med 166:1338", .study, verified: false),
    licence: .structureOnly("American Thoracic Society; the authors' permission is customary."))

  private static let labels: [(Int, String)] = [
    (-5, "Cannot be woken"), (-4, "Moves to touch only"), (-3, "Moves to voice, no eye contact"),
    (-2, "Eye contact to voice, under 10 seconds"),
    (-1, "Drowsy, eye contact to voice over 10 seconds"),
    (0, "Alert and calm"), (1, "Restless, anxious"), (2, "Agitated, movement without purpose"),
    (3, "Very agitated, pulls lines"), (4, "Combative, a danger to staff"),
  ]

  private static let options: [Instrument.Option] = labels.map {
    Instrument.Option(points: $0.0, label: $0.1, mark: $0.0 > 0 ? "+\($0.0)" : String($0.0))
  }

  private static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "minus-4", when: .item("level", -5 ... -4), .emergency,
      "Deeply sedated: emergency. Think of opioid toxicity: airway, oxygen, naloxone."),
    Instrument.Trigger(
      "minus-3", when: .item("level", -3 ... -3), .clinicianNow,
      "Moderately sedated: emergency assessment now."),
    Instrument.Trigger(
      "minus-2", when: .item("level", -5 ... -2), .holdDoses,
      "Hold opioid, sedative and alpha-2 doses, assess, and call."),
    Instrument.Trigger(
      "plus-2", when: .item("level", 2...4), .clinicianNow,
      "De-escalate. Look for delirium, too little oxygen, stimulants, and withdrawal from alcohol "
        + "or benzodiazepines."),
  ]
}
