import GRDB
public import Record

/// The log in one SQLite file: the embedded default, without a server.
///
/// An append is acknowledged after SQLite synced it to the disk (`synchronous=FULL`, read back at
/// opening). Appends that arrive together share one sync. One process writes a file at a time.
/// Not guaranteed: that a disk which lies about its sync, or a network file system, keeps anything.
public final class SQLiteEntryLog: EntryLog {
  private let pool: DatabasePool
  private let writer: GroupCommitWriter?

  private init(pool: DatabasePool, writer: GroupCommitWriter?) {
    self.pool = pool
    self.writer = writer
  }

  /// Opens the log for writing, and makes the file if there is none; its folder must exist.
  ///
  /// Blocks the calling thread for the file's opening: meant for start-up.
  public static func open(at path: String) throws(OpenFailure) -> SQLiteEntryLog {
    try open(at: path, durability: .full)
  }

  package static func open(
    at path: String, durability: Durability
  ) throws(OpenFailure) -> SQLiteEntryLog {
    let lock = try WriterLock(logAt: path)
    let file = LogFile(path: path)
    let pool = try file.openForWriting(durability)
    let head = try readHead(of: file, pool)
    let writer = GroupCommitWriter(pool: pool, lock: lock, head: head)
    return SQLiteEntryLog(pool: pool, writer: writer)
  }

  /// Opens the log for reading only, beside the process that writes it; every append fails.
  public static func openReadOnly(at path: String) throws(OpenFailure) -> SQLiteEntryLog {
    let pool = try LogFile(path: path).openForReading()
    return SQLiteEntryLog(pool: pool, writer: nil)
  }

  /// Why this log takes no appends now; nil while it does.
  ///
  /// After a failed sync nothing more is written until the log is opened again.
  public var refusal: String? {
    writer == nil ? "the log was opened for reading only" : writer?.refusal
  }

  /// Commits since the log was opened: how many appends shared one sync can be told from it.
  public var commits: Int { writer?.commits ?? 0 }

  /// Answers all appends that were taken, then closes the file; later calls fail.
  public func close() async throws(ReadFailure) {
    await writer?.finish()
    do {
      try pool.close()
    } catch {
      throw .storage(reason: storageReason(error))
    }
    writer?.releaseLock()
  }

  /// Appends all entries of one request, or none; see ``EntryLog``.
  ///
  /// Cancelling the task does not withdraw the request: the answer is waited for.
  public func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendReceipt {
    try request.checkLimits()
    guard let writer else {
      throw .storage(reason: "the log was opened for reading only")
    }
    return try await writer.append(request)
  }

  /// What the request with this key did, or nil; see ``EntryLog``.
  public func receipt(of key: IdempotencyKey) async throws(AppendFailure) -> AppendReceipt? {
    let answer: Result<AppendReceipt, AppendFailure>?
    do {
      answer = try await read { try $0.receipt(of: key) }
    } catch {
      throw .storage(reason: error.description)
    }
    return try answer?.get()
  }

  /// The entries of one stream with a version above `version`, oldest first.
  public func entries(
    of stream: StreamID, after version: Int64
  ) async throws(ReadFailure) -> [StoredEntry] {
    try await read { try $0.entries(of: stream, after: version) }
  }

  /// Up to `limit` entries of all streams with a position above `position`, oldest first.
  public func entries(
    after position: Int64, limit: Int
  ) async throws(ReadFailure) -> [StoredEntry] {
    try await read { try $0.entries(after: position, limit: limit) }
  }

  /// All entries of one kind in all streams, oldest first.
  public func entries(ofKind kind: String) async throws(ReadFailure) -> [StoredEntry] {
    try await read { try $0.entries(ofKind: kind) }
  }

  /// The last entry's position and hash; position 0 and the all-zero hash for an empty log.
  public func head() async throws(ReadFailure) -> LogHead {
    try await read { try $0.head() }
  }

  /// Lets SQLite check its own pages and indexes, which takes seconds on a large file.
  ///
  /// Belongs to a nightly verification, beside ``LogVerification``: a damaged index can hide an
  /// idempotency key or a claim from an append.
  /// - Throws: ``ReadFailure/damaged(position:reason:)`` with what SQLite found first.
  public func checkFile() async throws(ReadFailure) {
    let finding = try await read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }
    guard finding == "ok" else {
      throw .damaged(position: 0, reason: finding ?? "SQLite gave no answer")
    }
  }

  private func read<Value: Sendable>(
    _ query: @escaping @Sendable (Database) throws -> Value
  ) async throws(ReadFailure) -> Value {
    do {
      return try await pool.read(query)
    } catch let failure as ReadFailure {
      throw failure
    } catch let error as DatabaseError where error.saysDamaged {
      throw .damaged(position: 0, reason: error.safeReason)
    } catch {
      throw .storage(reason: storageReason(error))
    }
  }

  /// The chain goes on from here, so the last entry must be sound before anything is written.
  private static func readHead(
    of file: LogFile, _ pool: DatabasePool
  ) throws(OpenFailure) -> LogHead {
    try file.mappingErrors {
      do {
        return try pool.read { try $0.head() }
      } catch ReadFailure.damaged(let position, let reason) {
        throw OpenFailure.damaged(path: file.path, position: position, reason: reason)
      }
    }
  }
}
