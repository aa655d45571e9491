import Chart
import Clinical

extension RandomChoice {
  mutating func evidence() -> [Evidence] {
    var evidence: [Evidence] = []
    for _ in 0..<number(0...2) {
      evidence.append(Evidence(text(), text(), at: flag() ? instant() : nil, author: text()))
    }
    return evidence
  }

  mutating func findings() -> [AcknowledgedFinding] {
    var findings: [AcknowledgedFinding] = []
    for _ in 0..<number(0...3) {
      let overrides: [Override] = [.notNeeded, .reason, .reasonAndSecondClinician, .none]
      let finding = Finding(
        rule: text(), version: number(1...9), severity: one(Severity.self),
        override: one(of: overrides), isAlert: flag(), message: text(), evidence: evidence(),
        missing: texts())
      findings.append(AcknowledgedFinding(finding: finding, reason: flag() ? text() : nil))
    }
    return findings
  }
}
