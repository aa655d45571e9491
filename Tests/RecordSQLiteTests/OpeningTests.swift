import Foundation
import GRDB
import Record
import RecordSQLite
import Testing

@Suite("Opening and closing")
struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aSecondOpenerIsToldWhoHoldsTheLog() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    let holder = ProcessInfo.processInfo.processIdentifier
    #expect(throws: OpenFailure.heldByAnotherProcess(path: folder.log, process: holder)) {
      try SQLiteEntryLog.open(at: folder.log)
    }
    try await log.close()
    _ = try SQLiteEntryLog.open(at: folder.log)
  }

  @Test func aReaderReadsBesideTheWriterAndAppendsNothing() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    _ = try await log.append(.note(1))
    let reader = try SQLiteEntryLog.openReadOnly(at: folder.log)
    _ = try await log.append(.note(2))
    #expect(try await reader.head() == log.head())
    await #expect(throws: AppendFailure.storage(reason: "the log was opened for reading only")) {
      try await reader.append(.note(3))
    }
    #expect(log.refusal == nil)
    #expect(reader.refusal != nil)
  }

  @Test func aReaderMakesNoFile() throws {
    #expect(throws: OpenFailure.missing(path: folder.log)) {
      try SQLiteEntryLog.openReadOnly(at: folder.log)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.log))
  }

  @Test func aNewerSchemaIsRefused() async throws {
    _ = try await SQLiteEntryLog.fill(folder.log, count: 1)
    try await DatabaseQueue(path: folder.log).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
    }
    let failure = OpenFailure.newerSchema(path: folder.log)
    #expect(throws: failure) { try SQLiteEntryLog.open(at: folder.log) }
    #expect(throws: failure) { try SQLiteEntryLog.openReadOnly(at: folder.log) }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() async throws {
    try await DatabaseQueue(path: folder.log).write { db in
      try db.execute(sql: "CREATE TABLE recipes (name TEXT)")
    }
    #expect(throws: OpenFailure.notALog(path: folder.log)) {
      try SQLiteEntryLog.open(at: folder.log)
    }
    let tables = try await DatabaseQueue(path: folder.log).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
    }
    #expect(tables == ["recipes"])
  }

  @Test func aTextFileIsCalledDamaged() throws {
    try Data(repeating: 0x41, count: 9_000).write(to: URL(fileURLWithPath: folder.log))
    let failure = #expect(throws: OpenFailure.self) { try SQLiteEntryLog.open(at: folder.log) }
    guard case .damaged = failure else {
      Issue.record("refused by \(String(describing: failure))")
      return
    }
  }

  @Test func aMissingFolderIsAStorageFailure() throws {
    let path = folder.file("nowhere/log.sqlite")
    let failure = #expect(throws: OpenFailure.self) { try SQLiteEntryLog.open(at: path) }
    #expect(failure?.description.contains("check the disk and the rights") == true)
  }

  @Test func othersCannotReadTheFiles() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    _ = try await log.append(.note(1))
    for suffix in ["", "-wal", "-shm", ".lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.log + suffix)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "log.sqlite\(suffix)")
    }
  }

  @Test func closingAnswersWhoWaitsAndRefusesWhoComesLater() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    let waiting = (1...50).map { number in Task { try await log.append(.note(number)) } }
    _ = try await log.append(.note(0))
    try await log.close()
    var stored: Int64 = 1
    for task in waiting {
      switch await task.result {
      case .success: stored += 1
      case .failure(let failure):
        #expect(failure as? AppendFailure == .storage(reason: "the log is closed"))
      }
    }
    let again = try SQLiteEntryLog.open(at: folder.log)
    #expect(try await again.head().position == stored)
  }

  @Test func closingTwiceIsHarmless() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    try await log.close()
    try await log.close()
    await #expect(throws: ReadFailure.self) { try await log.head() }
  }

  @Test func everyRefusalSaysWhatToDo() {
    let sentences = [
      OpenFailure.heldByAnotherProcess(path: "f", process: 7),
      .heldByAnotherProcess(path: "f", process: nil), .newerSchema(path: "f"),
      .olderSchema(path: "f"), .notALog(path: "f"), .missing(path: "f"),
      .notDurable(path: "f", setting: "synchronous=FULL"),
      .damaged(path: "f", position: 3, reason: "r"),
    ].map(\.description)
    #expect(
      sentences == [
        "f is being written by process 7: stop that one first, or open the record for "
          + "reading only.",
        "f is being written by another process: stop that one first, or open the record for "
          + "reading only.",
        "f was written by a newer Evenkeel: install that version or a later one.",
        "f was written by an older Evenkeel: start the server once to bring it up to date.",
        "f belongs to another program: check the path.",
        "There is no record at f: check the path.",
        "f cannot be written safely, SQLite refused synchronous=FULL: move it to a local disk.",
        "f is damaged at position 3 (r): keep the file, verify it and restore from a backup.",
      ])
  }
}
