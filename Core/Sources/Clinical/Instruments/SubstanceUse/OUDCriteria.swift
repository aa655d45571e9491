/// The eleven criteria of opioid use disorder, in our own words: a level by how many hold.
///
/// Tolerance and withdrawal do not count when opioids are taken solely under medical supervision. A criterion that was not assessed
/// leaves every level that it could still decide.
public enum OUDCriteria {
  /// The definition.
  public static let instrument = Instrument(
    id: "oud-criteria", version: 1, title: "Opioid use disorder, criteria",
    shortTitle: "OUD criteria",
    rater: .clinician, recall: "12 months, with impairment or distress", items: items,
    scoring: .levels, cutoffSets: [levels], timetable: .at((.firstDay, "once")),
    citation: Citation("DSM-5-TR, 2022", .guideline, verified: false),
    licence: .structureOnly("American Psychiatric Association; its text must not be copied."))

  private static let ownCriteria = [
    "larger", "cut-down", "time", "craving", "duties", "relationships", "activities", "danger",
    "knowledge",
  ]

  private static let counted: [Statement] =
    ownCriteria.map(Statement.yes)
    + ["tolerance", "withdrawal"].map { .all(.yes($0), .item("supervised", 0...0)) }

  private static func level(_ name: String, from least: Int) -> Instrument.Level {
    Instrument.Level(
      name: name, rule: .count(least, of: counted), words: "\(least) criteria or more.")
  }

  private static let levels = Instrument.CutoffSet(
    id: "dsm-5-tr", source: Citation("DSM-5-TR, 2022", .guideline, verified: false),
    levels: Instrument.Levels(
      rules: [level("severe", from: 6), level("moderate", from: 4), level("mild", from: 2)],
      lowest: "no disorder", counted: counted))

  private static let items: [Instrument.Item] = [
    .yesOrNo("larger", "1. Takes more, or for longer, than meant"),
    .yesOrNo("cut-down", "2. Lasting wish or failed tries to cut down"),
    .yesOrNo("time", "3. Much time spent getting, using, recovering"),
    .yesOrNo("craving", "4. Craving, strong urge"),
    .yesOrNo("duties", "5. Use causes failure in main duties"),
    .yesOrNo("relationships", "6. Goes on despite trouble with others"),
    .yesOrNo("activities", "7. Gives up or cuts important activities"),
    .yesOrNo("danger", "8. Recurrent use where it is physically dangerous"),
    .yesOrNo("knowledge", "9. Goes on despite knowing of a health problem"),
    .yesOrNo("tolerance", "10. Tolerance", note: "more needed, or less effect"),
    .yesOrNo("withdrawal", "11. Withdrawal", note: "the syndrome, or opioids taken to avoid it"),
    .yesOrNo(
      "supervised", "Opioids only under medical supervision",
      note: "then 10 and 11 do not count"),
  ]
}
