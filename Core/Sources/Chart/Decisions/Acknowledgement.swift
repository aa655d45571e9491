import Clinical

/// What a person answered to findings: a reason by rule, and the second clinician where one confirmed.
public struct Acknowledgement: Sendable, Hashable {
  /// The reason given for going on, by rule identifier.
  public var reasons: [String: String]
  /// The second clinician, already identified at this device.
  public var secondClinician: Author?

  /// Nothing acknowledged.
  public static let none = Acknowledgement(reasons: [:], secondClinician: nil)

  /// Makes an acknowledgement.
  public init(reasons: [String: String], secondClinician: Author?) {
    self.reasons = reasons
    self.secondClinician = secondClinician
  }
}

extension DecisionContext {
  /// Lets an act pass when every finding is answered as it asks for.
  /// - Throws: ``Refusal/stopped(_:)`` with every finding when one is not.
  func pass(
    _ findings: [Finding], with acknowledgement: Acknowledgement
  ) throws(Refusal) -> [AcknowledgedFinding] {
    var passed: [AcknowledgedFinding] = []
    for finding in findings {
      let given = try optionalText(
        acknowledgement.reasons[finding.rule], field: "reason-\(finding.rule)", name: "The reason")
      guard isAnswered(finding, reason: given, by: acknowledgement.secondClinician) else {
        throw .stopped(findings)
      }
      passed.append(AcknowledgedFinding(finding: finding, reason: given))
    }
    return passed
  }

  private func isAnswered(_ finding: Finding, reason: String?, by second: Author?) -> Bool {
    guard finding.severity != .advisory else { return true }
    return switch finding.override {
    case .notNeeded: true
    case .reason: reason != nil
    case .reasonAndSecondClinician:
      reason != nil && second != nil && second?.account != author.account
    case .none: false
    }
  }
}
