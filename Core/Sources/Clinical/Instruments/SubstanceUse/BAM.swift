/// The Brief Addiction Monitor: 17 items on the past 30 days, three subscales, no total. Days are answered in classes.
///
/// Its 7-day form (BAM-IOP) and its form in days (``BAMR``) are other instruments.
public enum BAM {
  /// The definition.
  public static let instrument = Instrument(
    id: "bam", version: 1, title: "Brief Addiction Monitor", shortTitle: "BAM", rater: .either,
    recall: "past 30 days",
    items: BAMItems(days: .options(days), health: health, extent: extent, income: income).all,
    scoring: .subscales(subscales), triggers: [use], timetable: timetable, citation: citation,
    licence: licence)

  static let citation = Citation(
    "Cacciola et al. 2013, J Subst Abuse Treat 44:256; points of the VA scoring key", .study,
    verified: true)

  static let licence = Instrument.Licence.verbatim(
    "US Department of Veterans Affairs, a work of the US Government.")

  static let timetable: [Instrument.Occasion] = .at(
    (.daysFourToSeven, "at intake"), (.beforeDischarge, ""), (.aftercare, ""))

  static let subscales: [Instrument.Subscale] = [
    Instrument.Subscale(id: "use", name: "Use", items: ["any-alcohol", "heavy-alcohol", "drugs"]),
    Instrument.Subscale(
      id: "risk", name: "Risk",
      items: ["health", "sleep", "mood", "craving", "risky-situations", "arguments"]),
    Instrument.Subscale(
      id: "protective", name: "Protective",
      items: ["confidence", "self-help", "religion", "work", "income", "support"]),
  ]

  static let use = Instrument.Trigger(
    "any-use",
    when: .any(
      .item("any-alcohol", 1...30), .item("heavy-alcohol", 1...30), .item("drugs", 1...30)),
    .plan, "Any use in the period calls for further assessment.", source: citation)

  private static let days: [Instrument.Option] = .steps(
    "0 days", "1-3 days", "4-8 days", "9-15 days", "16-30 days")

  private static let health: [Instrument.Option] = .steps(
    "Excellent", "Very good", "Good", "Fair", "Poor")

  private static let extent: [Instrument.Option] = .steps(
    "Not at all", "Slightly", "Moderately", "Considerably", "Extremely")

  private static let income: [Instrument.Option] = .points((0, "No"), (4, "Yes"))
}
