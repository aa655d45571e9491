/// Blood pressure and pulse lying and standing: orthostatic hypotension, a rise of the pulse, or neither.
///
/// The larger fall of the two standing readings counts. Someone who cannot stand is treated as positive for the next alpha-2 dose.
/// Initial hypotension within 15 seconds needs beat-to-beat measurement and is not judged here.
public enum Orthostatic {
  /// The definition.
  public static let instrument = Instrument(
    id: "orthostatic", version: 1, title: "Orthostatic vital signs", shortTitle: "Orthostatics",
    rater: .measurement, recall: "now",
    instruction:
      "Lie for 5 minutes and measure; stand, and measure after 1 and 3 minutes. Stop and "
      + "lie down if faint.",
    items: items, scoring: .levels, cutoffSets: [consensus, supineHypertension],
    triggers: triggers, remarks: remarks,
    timetable: .at(
      (.firstHour, ""),
      (.daysZeroToThree, "before each alpha-2 dose; with vomiting, diarrhoea or dizziness")),
    citation: Citation("Freeman et al. 2011, Clin Auton Res 21:69", .guideline, verified: false),
    licence: .verbatim("Rules; no permission needed."))

  static let items: [Instrument.Item] =
    readings("lying", "Lying") + [.yesOrNo("too-dizzy", "Too dizzy to stand")]
    + readings("minute-1", "Standing, 1 minute", role: .extra, askedWhen: stands)
    + readings("minute-3", "Standing, 3 minutes", askedWhen: stands)

  private static let stands = Statement.item("too-dizzy", 0...0)

  private static func readings(
    _ id: String, _ label: String, role: Instrument.Item.Role = .scored,
    askedWhen: Statement? = nil
  ) -> [Instrument.Item] {
    [
      .number(
        "systolic-\(id)", "\(label): systolic", Measurement.systolic.limits.possible, "mmHg",
        role: role, askedWhen: askedWhen),
      .number(
        "diastolic-\(id)", "\(label): diastolic", Measurement.diastolic.limits.possible, "mmHg",
        role: role, askedWhen: askedWhen),
      .number(
        "pulse-\(id)", "\(label): pulse", Measurement.pulse.limits.possible, "/min", role: role,
        askedWhen: askedWhen),
    ]
  }
}
