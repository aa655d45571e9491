/// A safety rule as a value: what fires it, what it says and why, with its source, and the function that judges.
public struct Rule: Sendable {
  /// Stable identifier, for example "BUP-01".
  public let id: String
  /// Raised whenever the rule's meaning changes; stored with every finding.
  public let version: Int
  /// How the rule behaves when it fires, unless its judgement says otherwise.
  public let severity: Severity
  /// What it takes to go on.
  public let override: Override
  /// Whether it opens an alert that somebody has to answer, besides any stop.
  public let isAlert: Bool
  /// What fires it, in plain words.
  public let trigger: String
  /// What it says to the person.
  public let message: String
  /// Whether the message asks for what a missing datum asks for as well: then it reads the same without it.
  public let isInstruction: Bool
  /// The harm it guards against.
  public let rationale: String
  /// Its source and how binding that is.
  public let citation: Citation
  /// Judges a situation. Pure; the same situation gives the same judgement.
  public let judge: @Sendable (Situation) -> Judgement

  /// What a rule makes of a situation.
  public enum Judgement: Sendable, Hashable {
    /// It does not concern this situation, or its condition does not hold.
    case clear
    /// Its condition holds.
    case fires([Evidence], severity: Severity? = nil, override: Override? = nil)
    /// Its condition may hold: what it needs is not recorded. It is shown, never a pass: at this severity, else as a soft stop for a
    /// rule that stops and as an advisory for one that advises.
    case cannotEvaluate(
      missing: [String], [Evidence] = [], severity: Severity? = nil, override: Override? = nil)
  }

  /// Makes a rule.
  public init(
    _ id: String, version: Int = 1, _ severity: Severity, override: Override, isAlert: Bool = false,
    trigger: String, message: String, isInstruction: Bool = false, rationale: String,
    citation: Citation,
    judge: @escaping @Sendable (Situation) -> Judgement
  ) {
    self.id = id
    self.version = version
    self.severity = severity
    self.override = override
    self.isAlert = isAlert
    self.trigger = trigger
    self.message = message
    self.isInstruction = isInstruction
    self.rationale = rationale
    self.citation = citation
    self.judge = judge
  }
}
