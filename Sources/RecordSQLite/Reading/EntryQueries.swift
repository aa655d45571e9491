import GRDB
import Record

extension Database {
  func entries(of stream: StreamID, after version: Int64) throws -> [StoredEntry] {
    let entries = try entries(
      "WHERE stream = ? AND version > ? ORDER BY version", [stream.name, version])
    try checkVersionsFollow(max(0, version), in: entries)
    return entries
  }

  func entries(after position: Int64, limit: Int) throws -> [StoredEntry] {
    try entries(
      "WHERE position > ? ORDER BY position LIMIT ?", [position, max(0, limit)])
  }

  func entries(ofKind kind: String) throws -> [StoredEntry] {
    try entries("WHERE kind = ? ORDER BY position", [kind])
  }

  func lastEntry() throws -> StoredEntry? {
    try entries("ORDER BY position DESC LIMIT 1", []).first
  }

  private func entries(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [StoredEntry] {
    let statement = try cachedStatement(sql: "SELECT \(entryColumns) FROM entries \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var entries: [StoredEntry] = []
    while let row = try rows.next() {
      entries.append(try StoredEntry(checking: row))
    }
    return entries
  }

  /// A damaged index can leave rows out; a chart with a hole must not be shown as a chart.
  private func checkVersionsFollow(_ version: Int64, in entries: [StoredEntry]) throws {
    for (offset, entry) in entries.enumerated() {
      guard entry.version == version + Int64(offset) + 1 else {
        throw ReadFailure.damaged(
          position: entry.position, reason: "an earlier entry of the stream is missing")
      }
    }
  }
}
