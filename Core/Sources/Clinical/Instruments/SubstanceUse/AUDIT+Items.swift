extension AUDIT {
  private static let howOften: [Instrument.Option] = .steps(
    "never", "less than once a month", "once a month", "once a week", "almost every day")

  private static let sinceWhen: [Instrument.Option] = .points(
    (0, "no"), (2, "yes, longer than a year ago"), (4, "yes, in the last year"))

  /// Items 1 to 3, which are the AUDIT-C.
  static let consumption: [Instrument.Item] = [
    .choice(
      "how-often", "How often alcohol",
      .steps(
        "never", "once a month at most", "2 to 4 times a month", "2 or 3 times a week",
        "4 times a week or more")),
    .choice(
      "how-much", "Drinks on a usual drinking day",
      .steps("1 or 2", "3 or 4", "5 or 6", "7 to 9", "10 or more"),
      askedWhen: .item("how-often", 1...4), code: "68519-8"),
    .choice(
      "six-or-more", "Six drinks or more at once", howOften,
      askedWhen: .item("how-often", 1...4), code: "68520-6"),
  ]

  /// Items 4 to 10.
  static let consequences: [Instrument.Item] = [
    later("could-not-stop", "Could not stop once started"),
    later("failed-duties", "Failed in what was expected"),
    later("morning-drink", "Needed a drink in the morning"),
    later("guilt", "Felt guilt afterwards"),
    later("could-not-remember", "Could not remember the night"),
    .choice("injury", "Someone was hurt through the drinking", sinceWhen),
    .choice("concern", "Someone was concerned about it", sinceWhen),
  ]

  private static func later(_ id: String, _ label: String) -> Instrument.Item {
    .choice(
      id, label, howOften, note: "last year",
      askedWhen: .any(.item("how-much", 1...4), .item("six-or-more", 1...4)))
  }
}
