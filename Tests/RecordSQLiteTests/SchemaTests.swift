import GRDB
import Record
import RecordSQLite
import Testing

@Suite("The database itself refuses to change what is stored")
struct SchemaTests {
  @Test(arguments: [
    "UPDATE entries SET payload = x'00' WHERE position = 1",
    "UPDATE entries SET author = author",
    "DELETE FROM entries WHERE position = 3",
    "DELETE FROM entries",
    "UPDATE idempotency_keys SET first_position = 2",
    "DELETE FROM idempotency_keys",
    "UPDATE claims SET position = 2",
    "DELETE FROM claims",
    "INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE position = 2",
    "REPLACE INTO claims SELECT name, 2 FROM claims",
    "INSERT INTO entries SELECT 5, stream, 4, kind, author, 0, x'', hash, hash FROM entries "
      + "WHERE position = 3",
    "INSERT INTO entries SELECT 4, stream, 3, kind, author, 0, x'', hash, hash FROM entries "
      + "WHERE position = 3",
    "INSERT INTO entries SELECT 4, 'chart/9', 1, kind, author, 0, x'', zeroblob(32), hash "
      + "FROM entries WHERE position = 3",
    "INSERT INTO entries SELECT 4, 'chart/9', 1, kind, author, 0, x'', hash, x'00' FROM entries "
      + "WHERE position = 3",
    "INSERT INTO entries SELECT 4, 'chart/9', 1, kind, author, 'soon', x'', hash, hash "
      + "FROM entries WHERE position = 3",
    "INSERT INTO entries SELECT 4, 'chart/9', 1, NULL, author, 0, x'', hash, hash FROM entries "
      + "WHERE position = 3",
  ])
  func refuses(_ statement: String) async throws {
    let folder = try TemporaryFolder()
    let stored = try await SQLiteEntryLog.fill(folder.log, count: 3)
    let failure = await #expect(throws: DatabaseError.self) {
      try await DatabaseQueue(path: folder.log).write { try $0.execute(sql: statement) }
    }
    #expect(failure?.resultCode == .SQLITE_CONSTRAINT)
    let log = try SQLiteEntryLog.open(at: folder.log)
    #expect(try await log.entries(after: 0, limit: 9) == stored)
  }

  /// The writer takes a key that is not inserted for a repeat.
  @Test func aStoredKeyStaysAsItIs() async throws {
    let folder = try TemporaryFolder()
    _ = try await SQLiteEntryLog.fill(folder.log, count: 2)
    let changed = try await DatabaseQueue(path: folder.log).write { db in
      let before = try Row.fetchAll(db, sql: "SELECT * FROM idempotency_keys")
      for verb in ["INSERT", "REPLACE"] {
        try db.execute(
          sql: "\(verb) INTO idempotency_keys SELECT key, zeroblob(32), 2, 7 FROM idempotency_keys")
      }
      return try Row.fetchAll(db, sql: "SELECT * FROM idempotency_keys") != before
    }
    #expect(!changed)
  }

  /// Without this the refusals above could be those of a statement that is always wrong.
  @Test func takesTheNextEntry() async throws {
    let folder = try TemporaryFolder()
    _ = try await SQLiteEntryLog.fill(folder.log, count: 3)
    try await DatabaseQueue(path: folder.log).write { db in
      try db.execute(
        sql: """
          INSERT INTO entries SELECT 4, 'chart/9', 1, kind, author, 0, x'', hash, hash
          FROM entries WHERE position = 3
          """)
    }
  }

  @Test func theQueriesUseTheirIndex() async throws {
    let folder = try TemporaryFolder()
    _ = try await SQLiteEntryLog.fill(folder.log, count: 3)
    let plans = [
      ("SELECT * FROM entries WHERE stream = 's' AND version > 1 ORDER BY version", "(stream=?"),
      ("SELECT * FROM entries WHERE position > 1 ORDER BY position LIMIT 9", "PRIMARY KEY"),
      ("SELECT * FROM entries WHERE kind = 'note' ORDER BY position", "entries_by_kind"),
      ("SELECT max(version) FROM entries WHERE stream = 's'", "COVERING INDEX"),
      ("SELECT 1 FROM claims WHERE name = 'c'", "PRIMARY KEY"),
    ]
    for (query, index) in plans {
      let plan = try await DatabaseQueue(path: folder.log).read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(query)").map { "\($0["detail"] ?? "")" }
      }
      #expect(plan.count == 1 && plan[0].contains(index), "\(query): \(plan)")
    }
  }
}
