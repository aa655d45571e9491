import Clinical

/// One gate of a planned discharge and where it stands.
struct DischargeGate: Sendable {
  /// Whether the gate is closed.
  enum Standing: Sendable {
    case open
    /// Open because nobody recorded it.
    case missing
    case closed
    /// Nothing was recorded and nothing is asked: the rule does not concern this person now.
    case notAsked
  }

  /// The rules that ask for something before a person leaves, in the order of the rule book.
  static let rules: [Rule] = RuleBook.all.filter { $0.id.hasPrefix("DIS-") }

  let rule: Rule
  let finding: Finding?
  /// What is recorded towards it.
  let recorded: [Charted<String>]

  var standing: Standing {
    guard let finding else { return recorded.isEmpty ? .notAsked : .closed }
    return finding.missing.isEmpty ? .open : .missing
  }
}
