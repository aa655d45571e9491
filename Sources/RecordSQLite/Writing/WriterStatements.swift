import Foundation
import GRDB
import Record

/// The writer's statements, prepared once for each connection.
extension Database {
  func isTaken(claim: String) throws -> Bool {
    let statement = try cachedStatement(sql: "SELECT 1 FROM claims WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [claim]) != nil
  }

  func insert(_ entry: StoredEntry) throws {
    let statement = try cachedStatement(
      sql: "INSERT INTO entries (\(entryColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      entry.position, entry.stream.name, entry.version, entry.kind, entry.author,
      entry.recordedAt, Data(entry.payload), Data(entry.previousHash.bytes),
      Data(entry.hash.bytes),
    ])
  }

  func insert(claim: String, position: Int64) throws {
    let statement = try cachedStatement(
      sql: "INSERT INTO claims (name, position) VALUES (?, ?)")
    try statement.execute(arguments: [claim, position])
  }

  /// False, and nothing is stored, if the key is stored already.
  func insert(
    _ key: IdempotencyKey, firstPosition: Int64, entryCount: Int
  ) throws -> Bool {
    let statement = try cachedStatement(
      sql: """
        INSERT INTO idempotency_keys (key, request_digest, first_position, entry_count)
        VALUES (?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      key.key, Data(key.requestDigest.bytes), firstPosition, entryCount,
    ])
    return changesCount == 1
  }
}
