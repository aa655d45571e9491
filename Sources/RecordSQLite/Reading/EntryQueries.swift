import GRDB
import Record

/// The reads of a log. Each finds as many entries as were counted and only those asked for, each once, or says that there is damage:
/// a chart with a hole, or with an entry that a broken index led to, must not be shown as a chart.
extension Database {
  func entries(of stream: StreamID, after version: Int64) throws -> [StoredEntry] {
    let start = max(0, version)
    let found = try entries(
      "WHERE stream = ? AND version > ? ORDER BY version", [stream.name, start])
    let counted = max(0, try count(of: .stream(stream)) - start)
    for (place, entry) in zip(Int64(1)..., found)
    where entry.version - start != place || entry.stream != stream {
      throw ReadFailure.missing(at: entry.position)
    }
    guard found.count == counted else { throw ReadFailure.missing(at: 0) }
    return found
  }

  func entries(after position: Int64, limit: Int) throws -> [StoredEntry] {
    let start = max(0, position)
    let limit = max(0, limit)
    let found = try entries("WHERE position > ? ORDER BY position LIMIT ?", [start, limit])
    let counted = min(Int64(limit), max(0, try count(of: .log) - start))
    for (place, entry) in zip(Int64(1)..., found) where entry.position - start != place {
      throw ReadFailure.missing(at: start + place)
    }
    guard found.count == counted else {
      throw ReadFailure.missing(at: start + Int64(found.count) + 1)
    }
    return found
  }

  func entries(ofKind kind: String) throws -> [StoredEntry] {
    let found = try entries("WHERE kind = ? ORDER BY position", [kind])
    var last: Int64 = 0
    for entry in found {
      guard entry.kind == kind, entry.position > last else {
        throw ReadFailure.missing(at: entry.position)
      }
      last = entry.position
    }
    guard found.count == (try count(of: .kind(kind))) else {
      throw ReadFailure.missing(at: 0)
    }
    return found
  }

  func head() throws -> LogHead {
    let head = try entries("ORDER BY position DESC LIMIT 1", []).first?.head ?? .empty
    guard head.position == (try count(of: .log)) else {
      throw ReadFailure.missing(at: head.position + 1)
    }
    return head
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
}

extension ReadFailure {
  fileprivate static func missing(at position: Int64) -> ReadFailure {
    .damaged(position: position, reason: "not as many entries are found as were stored")
  }
}
