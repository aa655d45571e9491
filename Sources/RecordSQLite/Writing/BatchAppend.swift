import Foundation
import GRDB
import Record

/// The requests of one transaction. Each is judged before it writes, so a refused one leaves
/// nothing behind and its neighbours go on.
struct BatchAppend {
  let db: Database
  /// The head of the log with what was appended so far in this transaction.
  private(set) var head: LogHead

  init(db: Database, head: LogHead) {
    self.db = db
    self.head = head
  }

  /// - Throws: a storage error, after which the whole transaction must be rolled back.
  mutating func append(
    _ request: AppendRequest
  ) throws -> Result<AppendReceipt, AppendFailure> {
    if let key = request.idempotency, let earlier = try db.receipt(of: key) { return earlier }
    let version = try db.version(of: request.stream)
    if case .exactly(let expected) = request.expecting, expected != version {
      return .failure(
        .versionConflict(stream: request.stream, expected: expected, actual: version))
    }
    if let taken = try request.claims.first(where: db.isTaken) {
      return .failure(.claimTaken(claim: taken))
    }
    return .success(try store(request, after: version))
  }

  private mutating func store(
    _ request: AppendRequest, after version: Int64
  ) throws -> AppendReceipt {
    let first = head.position + 1
    var version = version
    var entries: [StoredEntry] = []
    for newEntry in request.entries {
      version += 1
      let entry = StoredEntry(newEntry, stream: request.stream, version: version, after: head)
      try db.insert(entry)
      entries.append(entry)
      head = entry.head
    }
    for claim in request.claims {
      try db.insert(claim: claim, position: first)
    }
    if let key = request.idempotency {
      try db.insert(key, firstPosition: first, entryCount: entries.count)
    }
    return AppendReceipt(entries: entries, wasRepeated: false)
  }
}
