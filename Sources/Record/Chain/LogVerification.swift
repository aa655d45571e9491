/// The proof, or the refutation, that a log holds what was appended to it.
///
/// A chain alone does not show that its last entries were cut off: that takes a head which was kept
/// elsewhere, such as on a printed shift report.
public struct LogVerification: Sendable, Equatable {
  /// The last sound entry; for a sound log its head, to be kept elsewhere.
  public let head: LogHead
  /// The first damage; nil for a sound log.
  public let damage: LogDamage?

  /// Walks the whole log: positions and versions without gaps, every hash, every link.
  ///
  /// - Parameter kept: a head of this log that was noted earlier and must still be in it.
  /// - Throws: ``ReadFailure/storage(reason:)`` if the log cannot be read at all.
  public static func run(
    over log: some EntryLog, containing kept: LogHead? = nil
  ) async throws(ReadFailure) -> LogVerification {
    var check = ChainCheck()
    var limit = 500
    while true {
      let entries: [StoredEntry]
      do {
        entries = try await log.entries(after: check.head.position, limit: limit)
      } catch .damaged(_, let reason) {
        // A page that cannot be read is read in smaller ones, up to the first damaged entry.
        if limit > 1 {
          limit /= 2
          continue
        }
        let position = check.head.position + 1
        return LogVerification(
          head: check.head, damage: LogDamage(position: position, reason: reason))
      }
      if entries.isEmpty { break }
      for entry in entries {
        if let damage = check.follow(entry) ?? kept?.contradiction(by: entry) {
          return LogVerification(head: check.head, damage: damage)
        }
      }
    }
    return LogVerification(head: check.head, damage: kept?.contradiction(byEnd: check.head))
  }
}

extension LogHead {
  fileprivate func contradiction(by entry: StoredEntry) -> LogDamage? {
    guard entry.position == position, entry.hash != hash else { return nil }
    return LogDamage(
      position: position, reason: "another entry stood here when the head was kept")
  }

  fileprivate func contradiction(byEnd end: LogHead) -> LogDamage? {
    guard end.position < position else { return nil }
    return LogDamage(
      position: end.position + 1,
      reason: "the log ends here but went on to position \(position) when the head was kept")
  }
}
