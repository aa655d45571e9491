extension NEWS2 {
  /// One measurement that scores 3.
  static let anyThree = Statement.count(
    1,
    of: [
      "respiratory-rate", "oxygen-saturation", "oxygen-saturation-2-air",
      "oxygen-saturation-2-oxygen", "systolic", "pulse", "consciousness", "temperature",
    ].map { .points($0, 3...3) })

  /// What single measurements and the total ask for.
  static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "breathing-8", when: .item("respiratory-rate", 0...8), .emergency,
      "8 breaths a minute or fewer: emergency. Think of opioid toxicity: airway, oxygen, naloxone."),
    Instrument.Trigger(
      "saturation-91", when: .item("oxygen-saturation", 0...91), .emergency,
      "Oxygen saturation of 91 % or less: emergency. Think of opioid toxicity: airway, oxygen, "
        + "naloxone."),
    Instrument.Trigger(
      "total-7", when: .total(atLeast: 7), .emergency, NEWS2Score.Response.emergency.text,
      source: citation),
    Instrument.Trigger(
      "total-5", when: .all(.total(atLeast: 5), .not(.known(.total(atLeast: 7)))), .clinicianNow,
      NEWS2Score.Response.urgent.text, source: citation),
    Instrument.Trigger(
      "single-3", when: .all(anyThree, .not(.known(.total(atLeast: 5)))), .clinicianNow,
      NEWS2Score.Response.wardReview.text, source: citation),
    Instrument.Trigger(
      "breathing-9-to-10", when: .item("respiratory-rate", 9...10), .holdDoses,
      "9 or 10 breaths a minute: hold opioid, sedative and alpha-2 doses, and call."),
  ]
}
