/// One datum a judgement rests on.
public struct Evidence: Sendable, Hashable {
  /// What it is, "COWS".
  public let label: String
  /// Its value with unit, "9".
  public let value: String
  /// When it was true; nil for a setting or the proposal itself.
  public let at: Instant?
  /// Who recorded it; empty for a setting or the proposal itself.
  public let author: String

  /// Makes evidence.
  public init(_ label: String, _ value: String, at: Instant? = nil, author: String = "") {
    self.label = label
    self.value = value
    self.at = at
    self.author = author
  }

  /// Evidence from a charted value.
  public init<Value>(_ label: String, _ value: String, from charted: Charted<Value>) {
    self.init(label, value, at: charted.at, author: charted.author)
  }
}

/// What a rule said about a situation, complete enough to be stored and read years later.
public struct Finding: Sendable, Hashable {
  /// The rule's identifier.
  public let rule: String
  /// The rule's version.
  public let version: Int
  /// How it behaves here.
  public let severity: Severity
  /// What it takes to go on here.
  public let override: Override
  /// Whether it opens an alert that somebody has to answer; never while data is missing.
  public let isAlert: Bool
  /// What it says; that it cannot be judged while data is missing.
  public let message: String
  /// The data it rests on.
  public let evidence: [Evidence]
  /// What is not recorded; not empty when the rule could not be evaluated.
  public let missing: [String]

  /// Makes a finding.
  public init(
    rule: String, version: Int, severity: Severity, override: Override, isAlert: Bool,
    message: String, evidence: [Evidence], missing: [String]
  ) {
    self.rule = rule
    self.version = version
    self.severity = severity
    self.override = override
    self.isAlert = isAlert
    self.message = message
    self.evidence = evidence
    self.missing = missing
  }
}

/// The safety review: every rule asked, all findings returned.
public enum SafetyReview {
  /// All findings of all rules, worst first, rules of one severity in the order of the rule book.
  ///
  /// Two absolutes stand above every row: nothing stops rescue, so a finding on naloxone given for overdose only
  /// informs; and nothing detains a person, so findings on leaving against advice or transfer only inform.
  public static func findings(in situation: Situation) -> [Finding] {
    findings(in: situation, rules: RuleBook.all)
  }

  static func findings(in situation: Situation, rules: [Rule]) -> [Finding] {
    var findings: [Finding] = []
    let onlyInforms = situation.proposal.mayNeverBeDelayed
    for rule in rules {
      guard let finding = rule.finding(in: situation) else { continue }
      findings.append(onlyInforms ? finding.informing() : finding)
    }
    return findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }
}

extension Proposal {
  /// Rescue, and leaving by one's own choice or for more care, are never delayed by any rule.
  public var mayNeverBeDelayed: Bool {
    switch self {
    case .watch: false
    case .order(let order): order.product.isRescue
    case .administration(let dosing): dosing.product.isRescue
    case .discharge(let departure): departure != .planned
    }
  }
}

extension Product {
  /// Naloxone: given for overdose, never delayed.
  public var isRescue: Bool { medicine.id == "naloxone" && medicines.count == 1 }
}

extension Rule {
  func finding(in situation: Situation) -> Finding? {
    switch judge(situation) {
    case .clear:
      return nil
    case .fires(let evidence, let severity, let override):
      return finding(
        severity ?? self.severity, override ?? self.override, isAlert: isAlert, evidence)
    case .cannotEvaluate(let missing, let evidence, let severity, let override):
      // A hard stop that lacks a datum still stops, but a reason lifts it: nobody could say otherwise what to change.
      let severity = severity ?? min(self.severity, .softStop)
      let lifted: Override = severity == .advisory ? .notNeeded : .reason
      return finding(
        severity, override ?? lifted, isAlert: false, evidence, missing: missing)
    }
  }

  private func finding(
    _ severity: Severity, _ override: Override, isAlert: Bool, _ evidence: [Evidence],
    missing: [String] = []
  ) -> Finding {
    Finding(
      rule: id, version: version, severity: severity, override: override, isAlert: isAlert,
      message: missing.isEmpty || isInstruction ? message : "Cannot be judged: \(message)",
      evidence: evidence, missing: missing)
  }
}

extension Finding {
  func informing() -> Finding {
    Finding(
      rule: rule, version: version, severity: .advisory, override: .notNeeded, isAlert: isAlert,
      message: message, evidence: evidence, missing: missing)
  }
}
