/// The Clinical Institute Withdrawal Assessment for Alcohol, revised: 10 items, 0 to 67 points.
///
/// Not valid for opioid withdrawal, whose signs overlap: read it beside COWS. Only for a person who can communicate.
public enum CIWAAr {
  /// The definition.
  public static let instrument = Instrument(
    id: "ciwa-ar", version: 1,
    title: "Clinical Institute Withdrawal Assessment for Alcohol, revised", shortTitle: "CIWA-Ar",
    rater: .clinician, recall: "now",
    instruction: "Not for someone who cannot answer: then do not score.", items: items,
    scoring: .sum(.withheld), cutoffSets: cutoffs, triggers: triggers,
    remarks: [
      Instrument.Remark(
        condition: .any(hallucinations, disorientation, .yes("seizure")),
        words: "Complicated withdrawal is possible, whatever the total.")
    ],
    timetable: .at(
      (.firstHour, "if any alcohol in the last 72 hours"),
      (.daysZeroToThree, "every 1 to 2 hours from moderate up, every 4 to 8 hours while mild")),
    citation: Citation("Sullivan et al. 1989, Br J Addiction 84:1353", .study, verified: true),
    licence: .verbatim(
      "Sullivan et al. 1989: this scale is not copyrighted and may be used freely. Confirm the "
        + "sentence in the article before release."))

  static let hallucinations = Statement.any(
    .item("tactile", 4...7), .item("auditory", 4...7), .item("visual", 4...7))
  static let disorientation = Statement.item("orientation", 2...4)

  private static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "hallucinations", when: hallucinations, .clinicianNow,
      "Hallucinations: a physician sees the person now, whatever the total."),
    Instrument.Trigger(
      "disorientation", when: disorientation, .clinicianNow,
      "Disoriented: think of delirium; a physician sees the person now, whatever the total."),
    Instrument.Trigger(
      "seizure", when: .yes("seizure"), .clinicianNow,
      "A seizure: a physician sees the person now, whatever the total."),
    Instrument.Trigger(
      "total-10", when: .total(atLeast: 10), .plan,
      "If the last drink was within 72 hours: start the site's alcohol-withdrawal protocol."),
  ]
}
