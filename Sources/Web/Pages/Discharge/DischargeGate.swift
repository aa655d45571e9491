import Clinical

/// One gate of a planned discharge, or one piece of advice for it, and where it stands.
struct DischargeGate: Sendable {
  /// Whether the gate is closed.
  enum Standing: String, Sendable {
    case open
    /// Open because nobody recorded it.
    case missing
    case closed
    /// Nothing was recorded and nothing is asked: the rule does not concern this person now.
    case notAsked = "not-asked"

    var word: String {
      switch self {
      case .open: "Open"
      case .missing: "Not recorded"
      case .closed: "Closed"
      case .notAsked: "Not asked"
      }
    }
  }

  /// The rules that ask for something before a person leaves, in the order of the rule book, and then mouth care, which is
  /// advice only.
  static let rules: [Rule] =
    RuleBook.all.filter { $0.id.hasPrefix("DIS-") } + RuleBook.all.filter { $0.id == "BUP-22" }

  let rule: Rule
  let finding: Finding?
  /// The step that closes it; nil when it closes by waiting or observing.
  let step: DischargeStep?
  /// What is recorded towards it.
  let recorded: [Charted<String>]

  var title: String {
    step?.title ?? (rule.id == "DIS-07" ? "Awake and safe to leave" : rule.message)
  }

  var standing: Standing {
    guard let finding else { return recorded.isEmpty ? .notAsked : .closed }
    return finding.missing.isEmpty ? .open : .missing
  }
}
