import Record
import RecordConformance
import RecordSQLite
import Synchronization
import Testing

/// Remembers where each log lies, so that it can be opened again.
final class SQLiteLogMaker: LogMaker {
  private let folder: TemporaryFolder
  private let paths = Mutex<[ObjectIdentifier: String]>([:])

  init() throws {
    folder = try TemporaryFolder()
  }

  func makeEmpty() async throws -> SQLiteEntryLog {
    let count = paths.withLock { $0.count }
    return try open(folder.file("log-\(count).sqlite"))
  }

  func restart(_ log: SQLiteEntryLog) async throws -> SQLiteEntryLog {
    let path = try #require(paths.withLock { $0[ObjectIdentifier(log)] })
    try await log.close()
    return try open(path)
  }

  private func open(_ path: String) throws -> SQLiteEntryLog {
    let log = try SQLiteEntryLog.open(at: path)
    paths.withLock { $0[ObjectIdentifier(log)] = path }
    return log
  }
}

@Suite("The log in SQLite keeps the promises of EntryLog")
struct SQLiteConformanceTests {
  @Test(arguments: ConformanceCase.all)
  func keeps(_ promise: ConformanceCase) async throws {
    try await promise.run(over: try SQLiteLogMaker())
  }
}
