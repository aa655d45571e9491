/// The 4AT: a screen for delirium in under two minutes, 0 to 12 points.
///
/// Without item 4 a low sum does not exclude delirium: it is then "at least" and item 4 is listed as missing.
public enum FourAT {
  /// The definition.
  public static let instrument = Instrument(
    id: "4at", version: 1, title: "4AT, rapid screen for delirium", shortTitle: "4AT",
    rater: .clinician,
    recall: "now; change over the last 2 weeks, still there in the last 24 hours",
    items: items, scoring: .sum(.atLeast), cutoffSets: [bands],
    triggers: [
      Instrument.Trigger(
        "total-4", when: .total(atLeast: 4), .clinicianNow,
        "Possible delirium: look for withdrawal from alcohol or benzodiazepines, too little oxygen, "
          + "sepsis, head injury, Wernicke's, intoxication.")
    ],
    remarks: [
      Instrument.Remark(
        condition: .any(.refused("acute-change"), .unable("acute-change")),
        words: "Acute change is not known: a low sum does not exclude delirium.")
    ],
    timetable: .at((.firstHour, ""), (.eachShift, "daily on days 0 to 5, and on any change")),
    citation: citation,
    licence: .verbatim(
      "CC BY 4.0, www.the4at.com; labels here are short until its page is read again."))

  private static let citation = Citation(
    "Bellelli et al. 2014, Age Ageing 43:496; Shenkin et al. 2019, BMC Med 17:138", .study,
    verified: false)

  private static let bands = Instrument.CutoffSet(
    id: "4at", source: citation,
    bands: .named(
      (0...0, "delirium unlikely"), (1...3, "possible cognitive impairment"),
      (4...12, "possible delirium")))

  private static let items: [Instrument.Item] = [
    .choice(
      "alertness", "1. Alertness",
      .points(
        (0, "Normal, or mild sleepiness for under 10 seconds after waking, then normal"),
        (4, "Clearly abnormal: markedly drowsy or agitated"))),
    .choice(
      "amt4", "2. Age, date of birth, place, current year",
      .steps("No mistakes", "1 mistake", "2 mistakes or more, or untestable")),
    .choice(
      "attention", "3. Months backwards from December",
      .steps("7 or more correct", "Starts but under 7, or refuses", "Untestable")),
    .choice(
      "acute-change", "4. Acute change or fluctuating course", .points((0, "No"), (4, "Yes"))),
  ]
}
