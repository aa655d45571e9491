/// The Columbia screener, recent form: seven questions, and a level of risk by the highest rule that holds.
///
/// Never inferred to be "none": a question that was asked for and has no answer leaves the level indeterminate, handled as moderate.
public enum CSSRSScreener {
  /// The definition.
  public static let instrument = Instrument(
    id: "c-ssrs-screener", version: 1, title: "Columbia-Suicide Severity Rating Scale, screener",
    shortTitle: "C-SSRS screener", rater: .clinician,
    recall: "past month; the last question lifetime and past 3 months; later: since last contact",
    items: items, scoring: .levels, cutoffSets: [columbia, veterans], triggers: triggers,
    timetable: .at(
      (.firstHour, ""), (.eachShift, "or ASQ; since last contact"), (.daysZeroToThree, "daily"),
      (.beforeDischarge, "within 24 hours")),
    citation: Citation("Posner et al. 2011, Am J Psychiatry 168:1266", .study, verified: true),
    licence: .verbatim(
      "© 2016 Columbia Lighthouse Project. Scale may be reproduced without permission. Wording is "
        + "kept unchanged."),
    codes: Instrument.Codes(panel: "93373-9", total: "93374-7"))

  private static let items: [Instrument.Item] = [
    .choice(
      "wish-dead", "1. Wish to be dead", .codedNoOrYes,
      question: "Have you wished you were dead or wished you could go to sleep and not wake up?",
      code: "93246-7"),
    .choice(
      "thoughts", "2. Thoughts of suicide", .codedNoOrYes,
      question: "Have you actually had any thoughts of killing yourself?", code: "93247-5"),
    .choice(
      "method", "3. Thoughts of how", .codedNoOrYes,
      question: "Have you been thinking about how you might do this?",
      askedWhen: .yes("thoughts"), code: "93248-3"),
    .choice(
      "intent", "4. Some intent", .codedNoOrYes,
      question: "Have you had these thoughts and had some intention of acting on them?",
      askedWhen: .yes("thoughts"), code: "93249-1"),
    .choice(
      "plan", "5. Plan with intent", .codedNoOrYes,
      question: "Have you started to work out or worked out the details of how to kill yourself? "
        + "Do you intend to carry out this plan?", askedWhen: .yes("thoughts"), code: "93250-9"),
    .choice(
      "behaviour", "6. Behaviour, ever", .codedNoOrYes,
      question: "Have you ever done anything, started to do anything, or prepared to do anything "
        + "to end your life?", code: "93267-3"),
    .choice(
      "behaviour-recent", "6b. In the past 3 months", .codedNoOrYes,
      question: "Was this within the past 3 months?", askedWhen: .yes("behaviour"), code: "93269-9"),
  ]
}
