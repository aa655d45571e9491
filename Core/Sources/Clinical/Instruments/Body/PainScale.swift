/// Pain as a number from 0 to 10, said by the person. "Unable" calls for a scale by observation, never for a 0.
public enum PainScale {
  /// The definition.
  public static let instrument = Instrument(
    id: "pain-nrs", version: 1, title: "Pain, numeric rating 0 to 10", shortTitle: "Pain",
    rater: .person, recall: "now",
    instruction: "Ask for withdrawal ache and for pain that was there before apart.",
    items: [
      .number("pain", "Pain now", Measurement.pain.limits.possible, "points", code: "72514-3"),
      .number(
        "worst", "Worst in 24 hours", Measurement.pain.limits.possible, "points", role: .extra),
      .number(
        "least", "Least in 24 hours", Measurement.pain.limits.possible, "points", role: .extra),
    ],
    scoring: .sum(.withheld), cutoffSets: [bands],
    timetable: .at((.firstHour, ""), (.eachShift, "and on change")), citation: citation,
    licence: .verbatim("Free to use."))

  private static let citation = Citation("Farrar et al. 2001, Pain 94:149", .study, verified: false)

  private static let bands = Instrument.CutoffSet(
    id: "bands-1-4-7", source: citation,
    bands: .named((0...0, "none"), (1...3, "mild"), (4...6, "moderate"), (7...10, "severe")))

  /// Whether a change means something to the person: by 2 points or by 30 % of what it was. Source: Farrar et al. 2001.
  public static func isMeaningful(from before: Int, to after: Int) -> Bool {
    let change = abs(after - before)
    return change >= 2 || (change > 0 && change * 10 >= before * 3)
  }
}
