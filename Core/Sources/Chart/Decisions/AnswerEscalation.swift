import Clinical

/// A clinician saw the person and answers an early-warning escalation.
public struct AnswerEscalation: ChartCommand {
  /// What was found and done.
  public var text: String
  /// Reviews of two people both count.
  public let mergesWithOthers = true

  /// Makes an answer.
  public init(text: String) {
    self.text = text
  }

  /// One review entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    let text = try context.text(text, field: "text", name: "What you found and did")
    return Decision(.review(Review(text: text)), at: context.at)
  }
}
