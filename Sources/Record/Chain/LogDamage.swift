/// The first place where a log is not what was appended.
public struct LogDamage: Sendable, Equatable, CustomStringConvertible {
  /// The position of the entry that is missing, changed or out of place.
  public let position: Int64
  /// What is wrong there, without content.
  public let reason: String

  /// A finding of a check.
  public init(position: Int64, reason: String) {
    self.position = position
    self.reason = reason
  }

  /// The finding in one sentence.
  public var description: String { "Damaged at position \(position): \(reason)." }
}
