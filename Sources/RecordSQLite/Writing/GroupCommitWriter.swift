import GRDB
import Record
import Synchronization

/// Writes what is waiting in one transaction and one sync, then answers all.
///
/// Runs on GRDB's writer queue, off the cooperative threads, and belongs to no task: a cancelled
/// caller neither stops a commit nor loses its answer.
final class GroupCommitWriter: Sendable {
  private let pool: DatabasePool
  private let lock: WriterLock
  private let queue = Mutex(AppendQueue())
  private let progress: Mutex<(commits: Int, ends: LogEnds)>

  init(pool: DatabasePool, lock: WriterLock, head: LogHead) {
    self.pool = pool
    self.lock = lock
    self.progress = Mutex((commits: 0, ends: LogEnds(head: head)))
  }

  func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendReceipt {
    let result = await withCheckedContinuation { answer in
      let newcomer = AppendQueue.Waiting(request: request, answer: answer)
      // Scheduled under the lock: whoever was taken in is written before the log closes.
      queue.withLock { queue in
        switch queue.enqueue(newcomer) {
        case .startWriting: pool.asyncWriteWithoutTransaction { self.writeAllWaiting($0) }
        case .writerIsRunning: break
        case .refused(let reason): answer.resume(returning: .failure(.storage(reason: reason)))
        }
      }
    }
    return try result.get()
  }

  /// Why appends are refused; nil while they are taken.
  var refusal: String? { queue.withLock { $0.refusal } }

  /// Transactions with at least one request: how many appends share a sync is appends by commits.
  var commits: Int { progress.withLock { $0.commits } }

  /// Refuses newcomers, answers all who wait, and moves everything into the main file.
  func finish() async {
    queue.withLock { $0.close() }
    await withCheckedContinuation { continuation in
      pool.asyncWriteWithoutTransaction { db in
        // A failed checkpoint loses nothing: the next opening reads the write-ahead log. SQLite
        // does not survive a checkpoint of a connection that was closed before.
        if db.sqliteConnection != nil { _ = try? db.checkpoint(.truncate) }
        continuation.resume()
      }
    }
  }

  /// Lets another process write; to be called once the file is closed.
  func releaseLock() {
    lock.release()
  }

  private func writeAllWaiting(_ db: Database) {
    while let batch = queue.withLock({ $0.nextBatch() }) {
      let results = commit(batch.map(\.request), db)
      for (waiting, result) in zip(batch, results) {
        waiting.answer.resume(returning: result)
      }
    }
  }

  private func commit(
    _ requests: [AppendRequest], _ db: Database
  ) -> [Result<AppendReceipt, AppendFailure>] {
    let standing = queue.withLock { $0.standing }
    guard standing != .syncFailed else {
      return requests.map { _ in .failure(.storage(reason: standing.rawValue)) }
    }
    var batch = BatchAppend(db: db, ends: progress.withLock { $0.ends })
    do {
      var results: [Result<AppendReceipt, AppendFailure>] = []
      try db.inTransaction(.immediate) {
        results = try requests.map { try batch.append($0) }
        return .commit
      }
      progress.withLock { $0 = ($0.commits + 1, batch.ends) }
      return results
    } catch {
      let reason = storageReason(error)
      if let error = error as? DatabaseError, error.saysSyncFailed {
        queue.withLock { $0.stopAfterFailedSync() }
      }
      return requests.map { _ in .failure(.storage(reason: reason)) }
    }
  }
}
