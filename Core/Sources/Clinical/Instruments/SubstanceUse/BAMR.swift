/// The Brief Addiction Monitor, revised: days are answered as a number, and the other answers are brought to the same 30 points.
///
/// The VA code uses 8 and 22 where exact proportion would give 7.5 and 22.5.
public enum BAMR {
  /// The definition.
  public static let instrument = Instrument(
    id: "bam-r", version: 1, title: "Brief Addiction Monitor, revised", shortTitle: "BAM-R",
    rater: .either, recall: "past 30 days",
    items: BAMItems(
      days: .number(Instrument.Number(range: 0...30, unit: "days")), health: health,
      extent: extent, income: .points((0, "No"), (30, "Yes"))
    ).all,
    scoring: .subscales(BAM.subscales), triggers: [BAM.use], timetable: BAM.timetable,
    citation: BAM.citation, licence: BAM.licence)

  private static let health: [Instrument.Option] = .points(
    (0, "Excellent"), (8, "Very good"), (15, "Good"), (22, "Fair"), (30, "Poor"))

  private static let extent: [Instrument.Option] = .points(
    (0, "Not at all"), (8, "Slightly"), (15, "Moderately"), (22, "Considerably"),
    (30, "Extremely"))
}
