import Clinical

extension FindingCard {
  /// A finding of the safety review with the rule it comes from.
  init(_ finding: Finding, time: UnitTime) {
    let rule = RuleSources.rule(finding.rule)
    self.init(
      severity: Severity(finding), message: finding.message, rationale: rule?.rationale ?? "",
      evidence: finding.evidence.map { Evidence($0, time: time) }, missing: finding.missing,
      source: rule?.citation.text ?? "", status: rule?.citation.statusText ?? "unknown source",
      ruleID: finding.rule, version: String(finding.version))
  }
}

extension FindingCard.Severity {
  /// An alert stands above the stop that it is also.
  init(_ finding: Finding) {
    switch finding.severity {
    case .hardStop where finding.isAlert, .softStop where finding.isAlert: self = .alert
    case .hardStop: self = .hardStop
    case .softStop: self = .softStop
    case .advisory: self = .advisory
    }
  }
}

extension Evidence {
  /// A datum that a judgement rests on.
  init(_ evidence: Clinical.Evidence, time: UnitTime) {
    self.init(
      name: evidence.label, value: evidence.value, time: evidence.at.map(time.text) ?? "",
      author: evidence.author)
  }
}

extension Citation {
  /// How binding the source is, and whether its number was read there.
  var statusText: String {
    isVerified || status == .localDefault ? status.text : "\(status.text), not re-read"
  }
}

/// The rules by identifier, to show where a finding comes from.
enum RuleSources {
  private static let byID: [String: Rule] = Dictionary(
    RuleBook.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule as it stands in this version of the program; nil when it exists no longer.
  static func rule(_ id: String) -> Rule? { byID[id] }
}
