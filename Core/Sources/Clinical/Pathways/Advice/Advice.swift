/// What a pathway suggests for one person at one instant. It orders nothing: a prescriber accepts, changes or rejects it.
public struct Advice: Sendable, Hashable {
  /// The pathway that speaks. During precipitated withdrawal it is that one, whichever was asked.
  public let pathway: Pathway
  /// Version of the pathway.
  public let version: Int
  /// Where the person stands in it.
  public let step: Step
  /// What the step rests on.
  public let criteria: [Criterion]
  /// What can be done; never empty, exactly one is suggested, that one first.
  public let options: [Option]
  /// Stop rules that hold now: while one does, no option carries a dose.
  public let stops: [Criterion]
  /// What else to think of.
  public let considerations: [String]
  /// Where sources disagree, with the one that the active value follows.
  public let disagreements: [Disagreement]
  /// The sources of the pathway.
  public let sources: [Citation]
  /// When to look again.
  public let nextReassessment: Instant?

  /// A step of a pathway.
  public struct Step: Sendable, Hashable {
    /// Stable identifier, for example "first-dose".
    public let id: String
    /// Title in plain words, "First dose".
    public let title: String
    /// The rule of the step in plain words.
    public let rule: String

    init(_ id: String, _ title: String, _ rule: String) {
      self.id = id
      self.title = title
      self.rule = rule
    }
  }

  /// One way to go on.
  public struct Option: Sendable, Hashable {
    /// Stable identifier, for example "give-4-mg".
    public let id: String
    /// Title as on a button, "Give 4 mg".
    public let title: String
    /// What it means.
    public let meaning: String
    /// The order it proposes; nil when it proposes none.
    public let draft: OrderDraft?
    /// The observation that follows.
    public let monitoring: String
    /// Whether it is the one the rule suggests.
    public let isSuggested: Bool
    /// Why it is suggested, or what speaks for this alternative.
    public let why: String

    init(
      _ id: String, _ title: String, _ meaning: String, draft: OrderDraft? = nil,
      monitoring: String = "", isSuggested: Bool = false, why: String
    ) {
      self.id = id
      self.title = title
      self.meaning = meaning
      self.draft = draft
      self.monitoring = monitoring
      self.isSuggested = isSuggested
      self.why = why
    }

    /// The same option as the suggested one.
    func suggested() -> Option {
      Option(
        id, title, meaning, draft: draft, monitoring: monitoring, isSuggested: true, why: why)
    }
  }

  /// A point on which sources differ.
  public struct Disagreement: Sendable, Hashable {
    /// What it is about.
    public let topic: String
    /// What the sources say.
    public let positions: String
    /// The value in force here and the source it follows.
    public let active: String
  }

  /// The option the rule suggests.
  public var suggestion: Option { options[0] }

  /// What has to be recorded before the rule can say more, each once.
  public var missing: [String] { criteria.missing }

  /// The rule of the present step in plain words.
  public var rule: String { step.rule }
}
