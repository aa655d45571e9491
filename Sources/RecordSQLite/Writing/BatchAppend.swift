import GRDB
import Record

/// The requests of one transaction. Each is judged before it writes, so a refused one leaves
/// nothing behind and its neighbours go on.
struct BatchAppend {
  let db: Database
  /// What the writer knows of the log, with what was appended so far in this transaction.
  private(set) var ends: LogEnds

  init(db: Database, ends: LogEnds) {
    self.db = db
    self.ends = ends
  }

  /// - Throws: a storage error, after which the whole transaction must be rolled back.
  mutating func append(
    _ request: AppendRequest
  ) throws -> Result<AppendReceipt, AppendFailure> {
    let version = try ends.version(of: request.stream, db)
    if let conflict = try conflict(of: request, with: version) {
      // What a repeat meets is often its own first time.
      return try earlierAnswer(to: request) ?? .failure(conflict)
    }
    if let key = request.idempotency {
      let first = ends.head.position + 1
      let isNew = try db.insert(key, firstPosition: first, entryCount: request.entries.count)
      if !isNew, let answer = try earlierAnswer(to: request) { return answer }
    }
    return .success(try store(request, after: version))
  }

  private func conflict(
    of request: AppendRequest, with version: Int64
  ) throws -> AppendFailure? {
    if case .exactly(let expected) = request.expecting, expected != version {
      return .versionConflict(stream: request.stream, expected: expected, actual: version)
    }
    let taken = try request.claims.first(where: db.isTaken)
    return taken.map { .claimTaken(claim: $0) }
  }

  private func earlierAnswer(
    to request: AppendRequest
  ) throws -> Result<AppendReceipt, AppendFailure>? {
    try request.idempotency.flatMap { try db.receipt(of: $0) }
  }

  private mutating func store(
    _ request: AppendRequest, after version: Int64
  ) throws -> AppendReceipt {
    var version = version
    var entries: [StoredEntry] = []
    for newEntry in request.entries {
      version += 1
      let entry = StoredEntry(
        newEntry, stream: request.stream, version: version, after: ends.head)
      try db.insert(entry)
      entries.append(entry)
      ends.move(to: entry)
    }
    for claim in request.claims {
      try db.insert(claim: claim, position: ends.head.position)
    }
    return AppendReceipt(entries: entries, wasRepeated: false)
  }
}
