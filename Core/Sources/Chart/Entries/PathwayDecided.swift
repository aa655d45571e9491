public import Clinical

/// A prescriber answered the pathway's advice.
public struct PathwayDecided: Sendable, Hashable {
  /// The pathway in force from now on; nil leaves all pathways.
  public var pathway: Pathway?
  /// What the prescriber did with the advice.
  public var answer: Answer
  /// The step shown, with the pathway's version.
  public var step: String
  /// The option chosen; nil for a rejection.
  public var option: String?
  /// The criteria as they stood, in plain words with their truth.
  public var criteria: [Shown]
  /// Why; nil only for an acceptance.
  public var reason: String?

  /// What a prescriber does with advice.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    case accepted, changed, rejected

    /// The answer as people read it.
    public var text: String {
      switch self {
      case .accepted: "Accepted"
      case .changed: "Changed"
      case .rejected: "Rejected"
      }
    }
  }

  /// One criterion as it was shown.
  public struct Shown: Sendable, Hashable {
    /// The criterion in plain words.
    public let statement: String
    /// Whether it was met.
    public let truth: Truth
    /// The data it rested on.
    public let evidence: [Evidence]

    /// Makes a shown criterion.
    public init(statement: String, truth: Truth, evidence: [Evidence]) {
      self.statement = statement
      self.truth = truth
      self.evidence = evidence
    }
  }

  /// Makes a decision.
  public init(
    pathway: Pathway?, answer: Answer, step: String, option: String?, criteria: [Shown],
    reason: String?
  ) {
    self.pathway = pathway
    self.answer = answer
    self.step = step
    self.option = option
    self.criteria = criteria
    self.reason = reason
  }
}
