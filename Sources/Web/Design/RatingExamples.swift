extension DesignPage {
  static let ratingGroup = DesignGroup(
    id: "rating", title: "Rating",
    examples: [
      DesignExample(
        "Rows of an instrument",
        "One tap an item; a second tap takes it back. The pulse is entered once and counted here.",
        content: "\(group)"),
      DesignExample(
        "Running total", "Not a total before every item has an answer.",
        content: "\(RatingTotal(instrument: "sample", name: "COWS", answered: 2, itemCount: 3))"),
    ])

  private static let group = RatingGroup(
    instrument: "sample", title: "Three items", itemCount: 3,
    bands: [
      .init(from: 0, through: 4, name: "low", level: .none),
      .init(from: 5, through: 14, name: "high", level: .watch),
    ],
    rows: "\(measured)\(yawning)\(gooseflesh)")

  private static let measured = MeasuredRow(
    name: "sample-pulse", number: 1, label: "Resting pulse", source: "pulse",
    steps: [
      .init(upTo: 80, points: 0, "80 or below"), .init(upTo: 100, points: 1, "81 to 100"),
      .init(upTo: 120, points: 2, "101 to 120"), .init(upTo: nil, points: 4, "above 120"),
    ])

  private static let yawning = RatingRow(
    "sample-yawning", number: 2, label: "Yawning",
    options: [
      RatingOption(0, "none"), RatingOption(1, "once or twice"),
      RatingOption(2, "three or more times"),
      RatingOption(4, "several times a minute"),
    ], chosen: 1, previous: 2)

  private static let gooseflesh = RatingRow(
    "sample-gooseflesh", number: 3, label: "Gooseflesh",
    options: [
      RatingOption(0, "skin is smooth"), RatingOption(3, "can be felt"),
      RatingOption(5, "prominent"),
    ])
}
