import Record

/// The requests that wait for the next commit. Holds no lock and does no I/O.
struct AppendQueue {
  /// A request and the caller who waits for its answer.
  struct Waiting {
    let request: AppendRequest
    let answer: CheckedContinuation<Result<AppendReceipt, AppendFailure>, Never>
  }

  /// What the caller who enqueued has to do.
  enum Admission: Equatable {
    case startWriting
    case writerIsRunning
    case refused(reason: String)
  }

  /// Requests in one commit: enough that the disk's sync is shared by all who wait.
  static let batchLimit = 128
  /// Payload bytes in one commit, so that large requests do not pile up in memory.
  static let batchBytes = 4 * 1024 * 1024

  /// Whether requests are taken. A failed sync is final, whatever comes after it.
  enum Standing: String {
    case open
    case closed = "the log is closed"
    case syncFailed = "a sync to the disk failed, the log must be opened again"
  }

  private(set) var standing = Standing.open
  private var waiting: [Waiting] = []
  private var isWriting = false

  /// Why newcomers are refused; nil while they are taken.
  var refusal: String? { standing == .open ? nil : standing.rawValue }

  mutating func enqueue(_ newcomer: Waiting) -> Admission {
    if let refusal { return .refused(reason: refusal) }
    waiting.append(newcomer)
    if isWriting { return .writerIsRunning }
    isWriting = true
    return .startWriting
  }

  /// The requests of the next commit in their order of arrival; nil ends the writer's round.
  mutating func nextBatch() -> [Waiting]? {
    guard !waiting.isEmpty else {
      isWriting = false
      return nil
    }
    var bytes = 0
    let count = waiting.prefix(Self.batchLimit).prefix { next in
      defer { bytes += next.request.payloadBytes }
      return bytes < Self.batchBytes
    }.count
    let batch = Array(waiting.prefix(count))
    waiting.removeFirst(count)
    return batch
  }

  mutating func close() {
    if standing == .open { standing = .closed }
  }

  mutating func stopAfterFailedSync() {
    standing = .syncFailed
  }
}

extension AppendRequest {
  fileprivate var payloadBytes: Int { entries.reduce(0) { $0 + $1.payload.count } }
}
