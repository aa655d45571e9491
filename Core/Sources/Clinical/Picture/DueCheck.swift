/// A check that the monitoring schedule asks for.
public struct DueCheck: Sendable, Hashable {
  /// What is to be checked.
  public let kind: Kind
  /// When it is due.
  public let due: Instant
  /// The interval it repeats at, which decides when it is overdue.
  public let interval: TimeSpan
  /// Why it is due then, in plain words; empty when not said.
  public let reason: String

  /// What is checked.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case vitalSigns = "vital-signs"
    case withdrawal
    case sedation

    /// The check as people read it.
    public var text: String {
      switch self {
      case .vitalSigns: "Vital signs"
      case .withdrawal: "COWS"
      case .sedation: "Sedation"
      }
    }
  }

  /// A check may come this much early and still answers. Status: local default.
  static let mayBeEarly: TimeSpan = .minutes(10)

  /// Makes a due check.
  public init(kind: Kind, due: Instant, interval: TimeSpan, reason: String = "") {
    self.kind = kind
    self.due = due
    self.interval = interval
    self.reason = reason
  }
}
