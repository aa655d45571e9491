/// Craving for opioids right now, on a line or as a number, and the three-item Opioid Craving Scale. None has a validated cut-off: only
/// the trend is read, and the scales never share one.
public enum Craving {
  /// A line of 100 mm.
  public static let line = Instrument(
    id: "craving-vas", version: 1, title: "Craving, visual analogue scale",
    shortTitle: "Craving VAS",
    rater: .person, recall: "right now",
    instruction: "Mark the line between no craving and the strongest craving you can imagine.",
    items: [.number("craving", "Craving for opioids", 0...100, "mm")], scoring: .sum(.withheld),
    timetable: timetable,
    citation: Citation("visual analogue scale, method in general use", .study, verified: false),
    licence: .verbatim("Free to use."))

  /// A number from 0 to 10.
  public static let number = Instrument(
    id: "craving-nrs", version: 1, title: "Craving, numeric rating 0 to 10",
    shortTitle: "Craving 0-10", rater: .person, recall: "right now",
    items: [.number("craving", "Craving for opioids", 0...10, "points")], scoring: .sum(.withheld),
    timetable: timetable,
    citation: Citation("numeric rating, method in general use", .study, verified: false),
    licence: .verbatim("Free to use."))

  /// The mean of three ratings, 0 to 10. Not the obsessive-compulsive drug use scale, which is abbreviated alike.
  public static let scale = Instrument(
    id: "ocs", version: 1, title: "Opioid Craving Scale", shortTitle: "OCS", rater: .person,
    recall: "now, and the past week",
    items: [
      .number("now", "Strength of craving now", 0...10, "points"),
      .number("cues", "Strength on meeting cues, past week", 0...10, "points"),
      .number("old-setting", "Likely to use in the old setting today", 0...10, "points"),
    ],
    scoring: .mean, timetable: timetable,
    citation: Citation("McHugh et al. 2014, Drug Alcohol Depend 145:121", .study, verified: false),
    licence: .structureOnly("The publisher's permission is needed for the published wording."))

  private static let timetable: [Instrument.Occasion] = .at(
    (.daysZeroToThree, "daily"), (.daysFourToSeven, "daily"), (.weekly, ""),
    (.beforeDischarge, ""), (.aftercare, ""))
}
