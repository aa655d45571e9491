public import Clinical

/// A finding as it stood when someone acted, with the reason given for going on.
public struct AcknowledgedFinding: Sendable, Hashable {
  /// What the rule said then, with its evidence.
  public let finding: Finding
  /// The reason given; nil where none was needed.
  public let reason: String?

  /// Makes an acknowledged finding.
  public init(finding: Finding, reason: String?) {
    self.finding = finding
    self.reason = reason
  }
}
