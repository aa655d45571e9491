/// TAPS-1: how often tobacco, alcohol, drugs and prescription medicines were used in the past 12 months. No total: each class is
/// positive on any answer other than "Never".
public enum TAPS1 {
  /// The definition.
  public static let instrument = Instrument(
    id: "taps-1", version: 1,
    title: "Tobacco, Alcohol, Prescription medication and other Substance use, part 1",
    shortTitle: "TAPS-1", rater: .either, recall: "past 12 months", items: items,
    scoring: .domains(domains),
    triggers: [
      Instrument.Trigger(
        "positive",
        when: .any(
          used("tobacco"), used("drinks-men"), used("drinks-women"), used("drugs"),
          used("prescription")), .plan,
        "Go on to TAPS-2 for each positive class.",
        source: Citation("nida.nih.gov, TAPS", .guideline, verified: true))
    ],
    timetable: .at((.firstDay, "once")),
    citation: Citation("McNeely et al. 2016, Ann Intern Med 165:690", .study, verified: true),
    licence: .verbatim("Federally funded, considered public domain in the US."),
    codes: Instrument.Codes(panel: "96841-2"))

  private static func used(_ item: String) -> Statement { .item(item, 1...4) }

  private static let domains: [Instrument.Domain] = [
    Instrument.Domain(id: "tobacco", name: "Tobacco", positive: used("tobacco")),
    Instrument.Domain(
      id: "alcohol", name: "Alcohol", positive: .any(used("drinks-men"), used("drinks-women"))),
    Instrument.Domain(id: "drugs", name: "Drugs", positive: used("drugs")),
    Instrument.Domain(
      id: "prescription", name: "Prescription medicines", positive: used("prescription")),
  ]

  private static let frequency: [Instrument.Option] = [Instrument.Option].steps(
    "Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"
  ).coded("LA6270-8", "LA18933-4", "LA18876-5", "LA18891-4", "LA18934-2")

  private static let items: [Instrument.Item] = [
    .choice(
      "tobacco", "Tobacco", frequency,
      question: "How often have you used any tobacco product in past 12 months", code: "96842-0"),
    .choice(
      "drink-limit", "Which question on alcohol is asked",
      .steps("four or more drinks: women, or sex not known", "five or more drinks: men"),
      role: .gate),
    .choice(
      "drinks-men", "Five drinks or more in one day", frequency,
      question: "How often have you had five or more drinks in one day during the past year (men)",
      askedWhen: .item("drink-limit", 1...1), code: "88037-7"),
    .choice(
      "drinks-women", "Four drinks or more in one day", frequency,
      question:
        "How often have you had four or more drinks in one day during the past year (women)",
      askedWhen: .item("drink-limit", 0...0), code: "75889-6"),
    .choice(
      "drugs", "Drugs", frequency,
      question: "How often have you used illegal or recreational drugs in past 12 months",
      code: "96843-8"),
    .choice(
      "prescription", "Prescription medicines", frequency,
      question: "How often have you used any prescription medications just for the feeling, more "
        + "than prescribed or that were not prescribed for you in past 12 months", code: "96844-6"),
  ]
}
