/// Every instrument, in the order in which a unit meets them.
public enum Catalogue {
  /// All definitions.
  public static let all: [Instrument] =
    withdrawal + mind + substanceUse + body + risk

  /// The instrument with this identifier, or nil.
  public static func instrument(_ id: String) -> Instrument? {
    all.first { $0.id == id }
  }

  /// What is usually taken at a moment of the stay.
  public static func usual(at moment: Instrument.Moment) -> [Instrument] {
    all.filter { instrument in instrument.timetable.contains { $0.moment == moment } }
  }

  private static let withdrawal: [Instrument] = [
    COWS.instrument, SOWS.instrument, GossopScale.instrument, OOWS.instrument, CIWAAr.instrument,
    CIWAB.instrument,
  ]

  private static let mind: [Instrument] = [
    PHQ9.instrument, PHQ2.instrument, GAD7.instrument, GAD2.instrument, PCPTSD5.instrument,
    CSSRSScreener.instrument, ASQ.instrument, FourAT.instrument,
  ]

  private static let substanceUse: [Instrument] = [
    AUDIT.instrument, AUDITC.instrument, DAST10.instrument, TAPS1.instrument,
    OUDCriteria.instrument, BAM.instrument, BAMR.instrument,
  ]

  private static let body: [Instrument] = [
    NEWS2.instrument, POSS.instrument, RASS.instrument, PainScale.instrument, Craving.line,
    Craving.number, Craving.scale, Orthostatic.instrument, Dehydration.instrument, MUST.instrument,
    NRS2002.instrument, Refeeding.instrument,
  ]

  private static let risk: [Instrument] = [
    RIOSORD.veterans, RIOSORD.commercial, OverdoseFlags.instrument, BARC10.instrument,
    HealthRelatedNeeds.instrument, PRAPARE.instrument,
  ]
}
