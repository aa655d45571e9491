extension PHQ9 {
  /// How often, with the answer codes of LOINC list LL358-3.
  static let frequency: [Instrument.Option] = [Instrument.Option].steps(
    "Not at all", "Several days", "More than half the days", "Nearly every day"
  ).coded("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9")

  static let items: [Instrument.Item] = [
    item(
      "interest", "Interest or pleasure", "Little interest or pleasure in doing things", "44250-9"),
    item("down", "Feeling down", "Feeling down, depressed, or hopeless", "44255-8"),
    item(
      "sleep", "Sleep", "Trouble falling or staying asleep, or sleeping too much", "44259-0"),
    item("tired", "Energy", "Feeling tired or having little energy", "44254-1"),
    item("appetite", "Appetite", "Poor appetite or overeating", "44251-7"),
    item(
      "failure", "Feeling bad about oneself",
      "Feeling bad about yourself - or that you are a failure or have let yourself or your family "
        + "down", "44258-2"),
    item(
      "concentration", "Concentration",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
      "44252-5"),
    item(
      "movement", "Slow or restless",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite - being "
        + "so fidgety or restless that you have been moving around a lot more than usual", "44253-3"
    ),
    item(
      "better-off-dead", "Thoughts of death or self-harm",
      "Thoughts that you would be better off dead or of hurting yourself in some way", "44260-8"),
  ]

  /// Unscored. The LOINC answer codes of the last two options are not in numerical order.
  static let difficulty = Instrument.Item.choice(
    "difficulty", "Difficulty",
    [Instrument.Option].steps(
      "Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"
    ).coded("LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"),
    question: "If you checked off any problems, how difficult have these problems made it for you "
      + "to do your work, take care of things at home, or get along with other people?",
    role: .extra, code: "69722-7")

  static func item(
    _ id: String, _ label: String, _ question: String, _ code: String
  ) -> Instrument.Item {
    .choice(id, label, frequency, question: question, code: code)
  }
}
