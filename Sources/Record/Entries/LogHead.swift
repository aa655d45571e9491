/// Where a log ends. Two logs with the same head hold the same entries.
///
/// A head that is kept outside the database shows later that nothing was cut off or changed, see
/// ``LogVerification``.
public struct LogHead: Sendable, Equatable {
  /// The position of the last entry; 0 for an empty log.
  public let position: Int64
  /// The hash of the last entry; ``EntryHash/zero`` for an empty log.
  public let hash: EntryHash

  /// The head of a log without entries.
  public static let empty = LogHead(position: 0, hash: .zero)

  /// A head that was read or kept.
  public init(position: Int64, hash: EntryHash) {
    self.position = position
    self.hash = hash
  }
}
