import Record
import RecordSQLite

extension AppendRequest {
  /// One entry whose payload says its number.
  static func note(
    _ number: Int, to stream: String = "chart/1", key: String? = nil, claims: [String] = []
  ) -> AppendRequest {
    let entry = NewEntry(
      kind: "note", author: "nurse-1", recordedAt: Int64(number),
      payload: Array("note number \(number)".utf8))
    return AppendRequest(
      stream: StreamID(stream), expecting: .any, entries: [entry],
      idempotency: key.map { IdempotencyKey(key: $0, requestDigest: .zero) }, claims: claims)
  }
}

extension SQLiteEntryLog {
  /// A closed log with `count` notes in three streams, and what was stored.
  static func fill(_ path: String, count: Int) async throws -> [StoredEntry] {
    let log = try open(at: path)
    for number in 0..<count {
      _ = try await log.append(
        .note(number, to: "chart/\(number % 3)", key: "k\(number)", claims: ["c\(number)"]))
    }
    let stored = try await log.entries(after: 0, limit: .max)
    try await log.close()
    return stored
  }
}
