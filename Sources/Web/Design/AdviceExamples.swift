extension DesignPage {
  static let adviceGroup = DesignGroup(
    id: "advice", title: "Advice",
    examples: [
      DesignExample(
        "Step of a pathway", "The rule in words, each condition with the fact that decided it.",
        showsNight: true, content: "\(step)"),
      DesignExample(
        "Finding, hard stop", "Nothing is written; the safer ways stand beside it.",
        showsNight: true,
        content: "\(hardStop)"),
      DesignExample(
        "Finding, for information", "Interrupts nobody.", content: "\(advisory)"),
    ])

  private static let step = StepCard(
    pathway: "Buprenorphine, standard start", step: "First dose",
    rule: "An invented rule, to show the parts: enough withdrawal, enough time, nobody drowsy.",
    criteria: [
      Criterion(
        state: .met, text: "COWS is high enough",
        evidence: Evidence(name: "COWS", value: "14, moderate", time: "13:05", author: "J. Kallio")),
      Criterion(
        state: .notMet, text: "Enough time since a short-acting opioid",
        evidence: Evidence(name: "Last use", value: "8 h", time: "05:00", author: "person")),
      Criterion(state: .unknown, text: "No methadone in the last days"),
    ],
    options:
      "\(OptionCard(title: "Wait and score again at 16:00", text: "Comfort medicines can be given.", form: .empty, isSuggested: true))",
    source: "Example", status: "Local default", version: "1")

  private static let hardStop = FindingCard(
    severity: .hardStop, message: "The dose would pass the unit's upper bound",
    rationale: "With this dose the account of the last 24 hours would be 36 mg of 32 mg.",
    evidence: [
      Evidence(name: "Given in 24 h", value: "20 mg", time: "09:05", author: "J. Kallio"),
      Evidence(name: "Proposed", value: "16 mg", time: "now", author: "Dr Ode"),
    ],
    source: "Example", status: "Local default", ruleID: "EX-01", version: "1",
    alternatives: Button("Order 12 mg instead", kind: .secondary).render())

  private static let advisory = FindingCard(
    severity: .advisory, message: "Naloxone to take home is not ordered yet",
    rationale: "This does not hold up discharge.", missing: ["whether naloxone was offered"],
    source: "Example", status: "Guideline", ruleID: "EX-02", version: "1")
}
