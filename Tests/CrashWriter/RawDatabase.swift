import Foundation
import GRDB
import Record

/// The same rows by plain insertion: no chain, no checks, no triggers, no queue.
final class RawDatabase {
  private let pool: DatabasePool
  private(set) var rows = 0

  init(path: String) throws {
    pool = try DatabasePool(path: path)
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: Self.schema)
    }
  }

  func commit(rows count: Int) throws {
    let start = rows
    try pool.write { db in
      let insertEntry = try db.cachedStatement(
        sql: "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      let insertKey = try db.cachedStatement(sql: "INSERT INTO keys VALUES (?, ?, ?, ?)")
      for row in start + 1...start + count {
        let writer = row % 64
        try insertEntry.execute(arguments: [
          row, "benchmark/\(writer)", row, "benchmark", "staff/\(writer)", 1_800_000_000_000,
          Data(BenchmarkEntry.payload), Self.hash, Self.hash,
        ])
        try insertKey.execute(arguments: ["benchmark-\(writer)-\(row)", Self.hash, row, 1])
      }
    }
    rows += count
  }

  private static let hash = Data(repeating: 0, count: 32)

  private static let schema = """
    CREATE TABLE entries (
      position INTEGER PRIMARY KEY, stream TEXT, version INTEGER, kind TEXT, author TEXT,
      recorded_at INTEGER, payload BLOB, previous_hash BLOB, hash BLOB, UNIQUE (stream, version)
    ) STRICT;
    CREATE INDEX by_kind ON entries (kind);
    CREATE TABLE keys (key TEXT PRIMARY KEY, digest BLOB, position INTEGER, count INTEGER)
    STRICT, WITHOUT ROWID;
    """
}
