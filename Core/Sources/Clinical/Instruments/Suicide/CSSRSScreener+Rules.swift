extension CSSRSScreener {
  private static let highRisk = Statement.anyYes("intent", "plan", "behaviour-recent")

  /// The site picks one of the two; a same-shift review follows a yes to question 3 under either.
  static let columbia = Instrument.CutoffSet(
    id: "columbia",
    source: Citation(
      "Columbia triage pages; moderate and low from the colour-coded cards", .guideline,
      verified: false),
    levels: Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "high", rule: highRisk, words: "Question 4, 5 or 6b is yes.",
          advice: "Constant observation, remove means, a clinician within the hour; no discharge "
            + "or leave without review."),
        Instrument.Level(
          name: "moderate", rule: .anyYes("method", "behaviour"),
          words: "Question 3 is yes, or 6 is yes and 6b is no.",
          advice: "Assessment and safety plan in the same shift."),
        Instrument.Level(
          name: "low", rule: .anyYes("wish-dead", "thoughts"), words: "Question 1 or 2 is yes.",
          advice: "Behavioural-health review before discharge."),
      ],
      lowest: "none", unsettled: Instrument.Unsettled(name: "indeterminate", handledAs: "moderate"))
  )

  static let veterans = Instrument.CutoffSet(
    id: "va-indicator",
    source: Citation(
      "US Department of Veterans Affairs, scoring routine", .guideline, verified: true),
    levels: Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "positive", rule: .any(highRisk, .yes("method")),
          words: "Question 3, 4, 5 or 6b is yes.", advice: "Full suicide risk assessment.")
      ],
      lowest: "negative",
      unsettled: Instrument.Unsettled(name: "indeterminate", handledAs: "positive")))

  static let triggers: [Instrument.Trigger] = [
    Instrument.Trigger(
      "intent-plan-recent", when: highRisk, .clinicianNow,
      "Constant observation from now, remove means, and a clinician sees the person now."),
    Instrument.Trigger(
      "method-or-behaviour", when: .anyYes("method", "behaviour"), .sameShift,
      "Assessment and safety plan in this shift."),
    Instrument.Trigger(
      "refused", when: anyRefused, .sameShift,
      "A question on suicide was declined: it counts as positive until a clinician closes it. "
        + "Assessment in this shift."),
    Instrument.Trigger(
      "wish-or-thoughts", when: .anyYes("wish-dead", "thoughts"), .plan,
      "Behavioural-health review before discharge."),
  ]

  private static let anyRefused = Statement.any(
    .refused("wish-dead"), .refused("thoughts"), .refused("method"), .refused("intent"),
    .refused("plan"), .refused("behaviour"), .refused("behaviour-recent"))
}
