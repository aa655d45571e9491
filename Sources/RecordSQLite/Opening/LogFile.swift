import GRDB
import Glibc

/// One log's file, opened with the settings that its promises rest on.
struct LogFile {
  let path: String

  /// Opens the file for the one writer, makes or updates its tables, and proves its settings.
  func openForWriting(_ durability: Durability) throws(OpenFailure) -> DatabasePool {
    try createWithoutOthersReading()
    return try mappingErrors {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "log"
      let pool = try DatabasePool(path: path, configuration: configuration)
      try require(durability, of: pool)
      try pool.writeWithoutTransaction { db in
        try refuseForeign(db)
        if try Schema.migrator.hasBeenSuperseded(db) { throw OpenFailure.newerSchema(path: path) }
      }
      try Schema.migrator.migrate(pool)
      return pool
    }
  }

  /// Opens the file beside whoever writes it, without changing anything.
  func openForReading() throws(OpenFailure) -> DatabasePool {
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    return try mappingErrors {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.read { db in
        try refuseForeign(db)
        if try Schema.migrator.hasBeenSuperseded(db) { throw OpenFailure.newerSchema(path: path) }
        guard try Schema.migrator.hasCompletedMigrations(db) else {
          throw OpenFailure.olderSchema(path: path)
        }
      }
      return pool
    }
  }

  /// SQLite gives the files beside the database the same rights.
  private func createWithoutOthersReading() throws(OpenFailure) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .storage(path: path, reason: "the file cannot be opened, error \(errno)")
    }
    close(file)
  }

  /// GRDB sets `synchronous` to NORMAL while it opens a pool, so FULL is set afterwards and read
  /// back: with NORMAL a power cut loses the last acknowledged entries.
  private func require(_ durability: Durability, of pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == durability.rawValue else {
        throw OpenFailure.notDurable(path: path, setting: "synchronous=FULL")
      }
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
        throw OpenFailure.notDurable(path: path, setting: "journal_mode=WAL")
      }
    }
  }

  /// GRDB's own table comes first and alone: a first start may have been killed right after it.
  private func refuseForeign(_ db: Database) throws {
    let tables = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'")
    let application = try Int64.fetchOne(db, sql: "PRAGMA application_id")
    guard tables == 0 || application == Schema.applicationID else {
      throw OpenFailure.notALog(path: path)
    }
  }

  func mappingErrors<Value>(_ body: () throws -> Value) throws(OpenFailure) -> Value {
    do {
      return try body()
    } catch let failure as OpenFailure {
      throw failure
    } catch let error as DatabaseError where error.saysDamaged {
      throw .damaged(path: path, position: 0, reason: error.safeReason)
    } catch {
      throw .storage(path: path, reason: storageReason(error))
    }
  }
}
