extension Orthostatic {
  /// The 3-minute reading decides; the 1-minute reading can only add to it.
  private static func fall(_ part: String, _ least: Int) -> Statement {
    .any(
      .difference("\(part)-lying", "\(part)-minute-3", atLeast: least),
      .known(.difference("\(part)-lying", "\(part)-minute-1", atLeast: least)))
  }

  private static let cannotStand = Statement.any(
    .yes("too-dizzy"), .unable("systolic-minute-3"))

  private static let pulseRise = Statement.any(
    .difference("pulse-minute-3", "pulse-lying", atLeast: 30),
    .known(.difference("pulse-minute-1", "pulse-lying", atLeast: 30)))

  private static func hypotension(systolic: Int) -> Statement {
    .any(fall("systolic", systolic), fall("diastolic", 10))
  }

  static let consensus = Instrument.CutoffSet(
    id: "consensus-2011",
    source: Citation("Freeman et al. 2011; McGee 1999", .guideline, verified: false),
    levels: levels(systolic: 20))

  /// Only the systolic limit differs.
  static let supineHypertension = Instrument.CutoffSet(
    id: "supine-hypertension",
    source: Citation("Freeman et al. 2011, high pressure lying", .guideline, verified: false),
    levels: levels(systolic: 30))

  private static func levels(systolic: Int) -> Instrument.Levels {
    Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "orthostatic hypotension",
          rule: .any(hypotension(systolic: systolic), cannotStand),
          words:
            "A fall of \(systolic) mmHg systolic or 10 mmHg diastolic or more within 3 minutes, "
            + "or cannot stand.", advice: "Hold the alpha-2 agonist and call."),
        Instrument.Level(
          name: "pulse rise", rule: pulseRise,
          words: "The pulse rises by 30 a minute or more.", advice: "Think of loss of volume."),
      ],
      lowest: "negative")
  }

  private static func below(_ part: String, _ limit: Int) -> Statement {
    .any(
      .item("\(part)-lying", 0...(limit - 1)), .item("\(part)-minute-1", 0...(limit - 1)),
      .item("\(part)-minute-3", 0...(limit - 1)))
  }

  static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "positive", when: .any(hypotension(systolic: 20), cannotStand), .holdDoses,
      "Orthostatic hypotension or cannot stand: hold the alpha-2 agonist and call."),
    Instrument.Trigger(
      "systolic-90", when: below("systolic", 90), .holdDoses,
      "Systolic pressure below 90: hold the alpha-2 agonist and call."),
    Instrument.Trigger(
      "pulse-50", when: below("pulse", 50), .holdDoses,
      "Pulse below 50: hold the alpha-2 agonist and call."),
  ]

  static let remarks: [Instrument.Remark] = [
    Instrument.Remark(
      condition: .any(pulseRise, .yes("too-dizzy")),
      words: "Suggests loss of volume: pulse rise of 30 or more, or too dizzy to stand."),
    Instrument.Remark(
      condition: .all(hypotension(systolic: 20), smallPulseRise),
      words: "Suggests autonomic failure: the pulse rises by less than half of the systolic fall."),
  ]

  /// Fall minus twice the rise is above 0, at 3 minutes.
  private static let smallPulseRise = Statement.sum(
    [
      Statement.Term(factor: 1, item: "systolic-lying"),
      Statement.Term(factor: -1, item: "systolic-minute-3"),
      Statement.Term(factor: -2, item: "pulse-minute-3"),
      Statement.Term(factor: 2, item: "pulse-lying"),
    ], atLeast: 1)
}
