/// Why entries could not be read. The descriptions hold no content of any entry.
public enum ReadFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The storage gave no answer; what is stored may be sound.
  case storage(reason: String)
  /// What is stored at this position is not what was appended; 0 if the position cannot be told.
  case damaged(position: Int64, reason: String)

  /// A sentence for the person or engineer who has to act.
  public var description: String {
    switch self {
    case .storage(let reason):
      "The record could not be read (\(reason)): try again."
    case .damaged(let position, let reason):
      """
      The record is damaged at position \(position) (\(reason)): verify it and restore from a \
      backup.
      """
    }
  }
}
