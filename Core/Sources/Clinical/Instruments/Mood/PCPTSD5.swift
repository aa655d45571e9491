/// The PC-PTSD-5: a gate question, then five yes or no items, 0 to 5 points. Without such an event the total is 0.
public enum PCPTSD5 {
  /// The definition.
  public static let instrument = Instrument(
    id: "pc-ptsd-5", version: 1, title: "Primary Care PTSD Screen for DSM-5",
    shortTitle: "PC-PTSD-5", rater: .either, recall: "past month",
    instruction: "In the past month, have you:", items: items, scoring: .sum(.withheld),
    cutoffSets: [three, four], remarks: [onlySensitive],
    timetable: .at((.daysFourToSeven, "once, after acute withdrawal")),
    citation: Citation("Prins et al. 2016, J Gen Intern Med 31:1206", .study, verified: true),
    licence: .verbatim("National Center for PTSD, a work of the US Government."),
    codes: Instrument.Codes(panel: "102010-6", total: "102017-1"))

  private static let three = Instrument.CutoffSet(
    id: "cut-3", source: Citation("Prins et al. 2016: most sensitive", .study, verified: true),
    bands: .named((0...2, "negative"), (3...5, "positive")))

  private static let four = Instrument.CutoffSet(
    id: "cut-4", source: Citation("Bovin et al. 2021: best balance", .study, verified: true),
    bands: .named((0...3, "negative"), (4...5, "positive")))

  private static let onlySensitive = Instrument.Remark(
    condition: .all(.total(atLeast: 3), .not(.total(atLeast: 4))),
    words: "3 is positive (sensitive); 4 is positive (efficient).")

  private static let items: [Instrument.Item] = [
    .choice(
      "event", "Such an event, ever", .codedNoOrYes, question: gate, role: .gate, code: "102011-4"),
    item(
      "nightmares", "Nightmares or unwanted thoughts",
      "had nightmares about the event(s) or thought about the event(s) when you did not want to?",
      "102012-2"),
    item(
      "avoidance", "Avoidance",
      "tried hard not to think about the event(s) or went out of your way to avoid situations that "
        + "reminded you of the event(s)?", "102013-0"),
    item(
      "on-guard", "On guard", "been constantly on guard, watchful, or easily startled?", "102014-8"),
    item(
      "numb", "Numb or detached",
      "felt numb or detached from people, activities, or your surroundings?", "102015-5"),
    item(
      "guilt", "Guilt or blame",
      "felt guilty or unable to stop blaming yourself or others for the event(s) or any problems "
        + "the event(s) may have caused?", "102016-3"),
  ]

  private static let gate =
    "Sometimes things happen to people that are unusually or especially frightening, horrible, or "
    + "traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; "
    + "an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved "
    + "one die through homicide or suicide. Have you ever experienced this kind of event?"

  private static func item(
    _ id: String, _ label: String, _ question: String, _ code: String
  ) -> Instrument.Item {
    .choice(
      id, label, .codedNoOrYes, question: question, askedWhen: .yes("event"), code: code)
  }
}
