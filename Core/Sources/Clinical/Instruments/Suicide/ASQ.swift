/// Ask Suicide-Screening Questions (NIMH): four questions, and a fifth on acuity as soon as one of them is yes or declined.
///
/// A positive screen without the fifth answer is treated as acute until it is asked.
public enum ASQ {
  /// The definition.
  public static let instrument = Instrument(
    id: "asq", version: 1, title: "Ask Suicide-Screening Questions", shortTitle: "ASQ",
    rater: .clinician, recall: "past weeks; ever; now", items: items, scoring: .levels,
    cutoffSets: [rules], triggers: triggers,
    timetable: .at((.eachShift, "or the C-SSRS screener; since last contact")),
    citation: Citation(
      "Horowitz et al. 2012, Arch Pediatr Adolesc Med 166:1170", .study, verified: true),
    licence: .verbatim(
      "National Institute of Mental Health, a free resource for medical settings. Check the "
        + "wording of items 3 to 5 against the toolkit before release."))

  private static let positive = Statement.any(
    .anyYes("wished-dead", "better-off-dead", "thoughts", "attempt"), .refused("wished-dead"),
    .refused("better-off-dead"), .refused("thoughts"), .refused("attempt"))

  private static let isNotNow = Statement.known(.item("right-now", 0...0))

  private static let rules = Instrument.CutoffSet(
    id: "nimh", source: Citation("NIMH ASQ toolkit", .guideline, verified: true),
    levels: Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "acute positive", rule: .any(.yes("right-now"), .all(positive, .not(isNotNow))),
          words: "Question 5 is yes, or a positive screen has no answer to it.",
          advice: "Full safety and mental-health evaluation now; the person is not left alone; "
            + "remove means."),
        Instrument.Level(
          name: "non-acute positive", rule: positive,
          words: "One of questions 1 to 4 is yes or declined, and question 5 is no.",
          advice: "Brief suicide safety assessment before the person leaves."),
      ],
      lowest: "negative"))

  private static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "right-now", when: .any(.yes("right-now"), .refused("right-now")), .clinicianNow,
      "Thoughts of suicide now, or the question was declined: constant observation, remove means, "
        + "and a clinician sees the person now."),
    Instrument.Trigger(
      "positive", when: positive, .sameShift,
      "Positive suicide screen: ask question 5 now; assessment in this shift."),
  ]

  private static let items: [Instrument.Item] = [
    .yesOrNo(
      "wished-dead", "1. Wished to be dead",
      question: "In the past few weeks, have you wished you were dead?"),
    .yesOrNo(
      "better-off-dead", "2. Better off dead",
      question: "In the past few weeks, have you felt that you or your family would be better off "
        + "if you were dead?"),
    .yesOrNo(
      "thoughts", "3. Thoughts of suicide",
      question: "In the past week, have you been having thoughts about killing yourself?"),
    .yesOrNo(
      "attempt", "4. Attempt, ever", question: "Have you ever tried to kill yourself?",
      note: "ask how and when"),
    .yesOrNo(
      "right-now", "5. Thoughts right now",
      question: "Are you having thoughts of killing yourself right now?", askedWhen: positive),
  ]
}
