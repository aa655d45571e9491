import GRDB

/// The tables of the log, and the rules that the database itself enforces on them.
///
/// Nothing is ever updated or deleted. `INSERT OR REPLACE` deletes without a delete trigger, so
/// rows that would take another's place are refused, or for keys ignored, on insertion.
enum Schema {
  /// Marks the file as an Evenkeel log: "EVKL".
  static let applicationID: Int64 = 0x4556_4b4c

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries, tallies, idempotency keys, claims") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: tallies)
      try db.execute(sql: entries)
      try db.execute(sql: idempotencyKeys)
      try db.execute(sql: claims)
      for table in ["entries", "idempotency_keys", "claims"] {
        try db.execute(sql: forbiddingChange(of: table))
      }
    }
    return migrator
  }

  /// How many entries the log, each stream and each kind has. A damaged index can leave rows out
  /// without an error: a read that does not find this many is refused, see ``Tally``.
  private static let tallies = """
    CREATE TABLE tallies (
      name TEXT PRIMARY KEY NOT NULL,
      entries INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let entries = """
    CREATE TABLE entries (
      position INTEGER PRIMARY KEY NOT NULL,
      stream TEXT NOT NULL,
      version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      author TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      payload BLOB NOT NULL,
      previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (stream, version)
    ) STRICT;
    CREATE INDEX entries_by_kind ON entries (kind);
    CREATE TRIGGER entries_stay_in_order BEFORE INSERT ON entries
    WHEN NEW.position IS NOT
        ifnull((SELECT entries FROM tallies WHERE name = 'log'), 0) + 1
      OR NEW.version IS NOT
        ifnull((SELECT entries FROM tallies WHERE name = 'stream ' || NEW.stream), 0) + 1
      OR NEW.previous_hash IS NOT ifnull(
        (SELECT hash FROM entries WHERE position = NEW.position - 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'an entry must continue the log'); END;
    CREATE TRIGGER entries_are_tallied AFTER INSERT ON entries
    BEGIN
      INSERT INTO tallies (name, entries)
      VALUES ('log', 1), ('stream ' || NEW.stream, 1), ('kind ' || NEW.kind, 1)
      ON CONFLICT (name) DO UPDATE SET entries = entries + 1;
    END;
    """

  private static let idempotencyKeys = """
    CREATE TABLE idempotency_keys (
      key TEXT PRIMARY KEY NOT NULL,
      request_digest BLOB NOT NULL CHECK (length(request_digest) = 32),
      first_position INTEGER NOT NULL,
      entry_count INTEGER NOT NULL CHECK (entry_count > 0)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER idempotency_keys_once BEFORE INSERT ON idempotency_keys
    WHEN EXISTS (SELECT 1 FROM idempotency_keys WHERE key = NEW.key)
    BEGIN SELECT RAISE(IGNORE); END;
    """

  private static let claims = """
    CREATE TABLE claims (
      name TEXT PRIMARY KEY NOT NULL,
      position INTEGER NOT NULL REFERENCES entries (position)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER claims_once BEFORE INSERT ON claims
    WHEN EXISTS (SELECT 1 FROM claims WHERE name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'a claim is taken once'); END;
    """

  private static func forbiddingChange(of table: String) -> String {
    """
    CREATE TRIGGER \(table)_never_updated BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER \(table)_never_deleted BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    """
  }
}
