extension PRAPARE {
  /// Code 71802-3 is shared with AHC HRSN, whose answers differ: read the answer codes, never the question's alone.
  static let home: [Instrument.Item] = [
    .choice(
      "housing", "Housing",
      [Instrument.Option].steps("has housing", "does not have housing")
        .coded("LA30189-7", "LA30190-5"), code: "71802-3"),
    .yesOrNo("losing-housing", "Worried about losing housing", code: "93033-9"),
  ]

  static let around: [Instrument.Item] = [
    .choice(
      "transport", "Lack of transport",
      [
        Instrument.Option(points: 0, label: "no"),
        Instrument.Option(
          points: 1, label: "yes, kept from medical appointments", code: "LA30133-5"),
        Instrument.Option(points: 2, label: "yes, kept from other things"),
      ], code: "93030-5"),
    .yesOrNo("prison", "In prison or jail for more than 2 nights", code: "93028-9"),
    .yesOrNo("feels-safe", "Feels safe at home", code: "93026-3"),
    .yesOrNo("afraid-of-partner", "Afraid of a partner", code: "76501-6"),
  ]

  /// Recorded, not judged: no source of this fact base says which answer is a risk.
  static let recorded: [Instrument.Item] = [
    .choice(
      "social-contact", "Talks to people close to them",
      .steps("less than once a week", "once or twice a week", "3 to 5 times a week", "more often"),
      role: .extra, code: "93029-7"),
    .choice(
      "stress", "Stress", .steps("not at all", "a little", "somewhat", "much", "very much"),
      role: .extra, code: "93038-8"),
    .yesOrNo("refugee", "Refugee", role: .extra, code: "93027-1"),
    .choice(
      "education", "Education",
      .steps("less than high school", "high school or equal", "more than high school"),
      role: .extra, code: "82589-3"),
    .choice(
      "employment", "Employment",
      .steps("none", "part-time or temporary", "full-time", "otherwise, not seeking work"),
      role: .extra, code: "67875-5"),
    .choice(
      "insurance", "Insurance", .steps("none", "public", "private"), role: .extra,
      code: "76437-3"),
    .number("income", "Income", 0...10_000_000, "dollars a year", role: .extra, code: "63586-2"),
    .number(
      "household", "People in the household", 1...30, "people", role: .extra, code: "63512-8"),
  ]
}
