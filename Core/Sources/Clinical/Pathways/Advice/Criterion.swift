/// One statement a pathway step rests on, with what is known about it.
public struct Criterion: Sendable, Hashable {
  /// Stable identifier, for example "cows".
  public let id: String
  /// The statement in plain words, with its numbers.
  public let statement: String
  /// Whether it holds; unknown while something is not recorded or too old.
  public let truth: Truth
  /// The data it rests on.
  public let evidence: [Evidence]
  /// What has to be recorded to decide it; empty unless it is unknown.
  public let missing: [String]
  /// Where the statement comes from.
  public let source: Citation
  /// Whether a dose waits for it; the others only change how much or what is watched.
  public let isNeeded: Bool

  init(
    _ id: String, _ statement: String, _ truth: Truth, evidence: [Evidence] = [],
    missing: [String] = [], source: Citation, isNeeded: Bool = true
  ) {
    self.id = id
    self.statement = statement
    self.truth = truth
    self.evidence = evidence
    self.missing = truth == .unknown ? missing : []
    self.source = source
    self.isNeeded = isNeeded
  }
}

extension Sequence where Element == Criterion {
  /// Whether all that are needed hold.
  var together: Truth {
    filter(\.isNeeded).reduce(Truth.yes) { $0 && $1.truth }
  }

  /// What has to be recorded for those that are needed, each once.
  var missing: [String] {
    filter(\.isNeeded).flatMap(\.missing).reduce(into: []) { found, item in
      if !found.contains(item) { found.append(item) }
    }
  }
}
