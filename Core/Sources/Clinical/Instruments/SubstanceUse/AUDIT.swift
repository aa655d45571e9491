/// The Alcohol Use Disorders Identification Test: ten items, 0 to 40 points. Items passed by a skip rule count 0.
///
/// Item 1 "never" passes items 2 to 8; items 2 and 3 both 0 pass items 4 to 8.
public enum AUDIT {
  /// The definition.
  public static let instrument = Instrument(
    id: "audit", version: 1, title: "Alcohol Use Disorders Identification Test",
    shortTitle: "AUDIT",
    rater: .either, recall: "past year", instruction: drink, items: consumption + consequences,
    scoring: .sum(.withheld), cutoffSets: [zones, lowerZones],
    timetable: .at((.firstDay, "once, if AUDIT-C is positive")),
    citation: Citation("Saunders et al. 1993, Addiction 88:791", .study, verified: true),
    licence: licence, codes: Instrument.Codes(panel: "72110-0", total: "75624-7"))

  static let licence = Instrument.Licence.contentFile(
    "World Health Organization: not for sale or for use in conjunction with commercial purposes.")

  static let drink =
    "Say what one drink is where you are: about 10 g of ethanol in the WHO manual, 14 g in the US, "
    + "8 g in the UK."

  private static let zones = Instrument.CutoffSet(
    id: "who-zones", source: Citation("WHO/MSD/MSB/01.6a", .guideline, verified: true),
    bands: .named(
      (0...7, "low risk"), (8...15, "hazardous"), (16...19, "harmful"),
      (20...40, "possible dependence")))

  private static let lowerZones = Instrument.CutoffSet(
    id: "who-zones-from-7",
    source: Citation("accepted lower cut for women and over 65", .study, verified: false),
    bands: .named(
      (0...6, "low risk"), (7...15, "hazardous"), (16...19, "harmful"),
      (20...40, "possible dependence")))
}
