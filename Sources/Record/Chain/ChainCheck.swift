/// Follows a log entry by entry and says where the chain first breaks.
struct ChainCheck {
  private(set) var head = LogHead.empty
  private var versions: [StreamID: Int64] = [:]

  /// Takes the next entry in; a damage leaves the check at the last sound entry.
  mutating func follow(_ entry: StoredEntry) -> LogDamage? {
    let position = head.position + 1
    let version = versions[entry.stream, default: 0] + 1
    func damage(_ reason: String) -> LogDamage { LogDamage(position: position, reason: reason) }

    guard entry.position == position else {
      return damage("the next entry is at position \(entry.position)")
    }
    guard entry.previousHash == head.hash else {
      return damage("the entry does not continue the one before")
    }
    guard entry.version == version else {
      return damage("\(entry.stream) goes on with version \(entry.version), not \(version)")
    }
    guard entry.isIntact else {
      return damage("the entry was changed after it was appended")
    }
    head = entry.head
    versions[entry.stream] = version
    return nil
  }
}
