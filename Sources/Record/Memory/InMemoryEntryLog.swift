import Synchronization

/// A log that lives as long as the process: for tests, simulation and training.
public final class InMemoryEntryLog: EntryLog {
  private let contents = Mutex(LogContents())

  /// An empty log.
  public init() {}

  /// Appends all entries of one request, or none; see ``EntryLog``.
  public func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendReceipt {
    try request.checkLimits()
    let result = contents.withLock { contents in
      Result { () throws(AppendFailure) in try contents.append(request) }
    }
    return try result.get()
  }

  /// What the request with this key did, or nil; see ``EntryLog``.
  public func receipt(of key: IdempotencyKey) async throws(AppendFailure) -> AppendReceipt? {
    let result = contents.withLock { contents in
      Result { () throws(AppendFailure) in try contents.receipt(of: key) }
    }
    return try result.get()
  }

  /// The entries of one stream with a version above `version`, oldest first.
  public func entries(
    of stream: StreamID, after version: Int64
  ) async throws(ReadFailure) -> [StoredEntry] {
    contents.withLock { $0.entries(of: stream, after: version) }
  }

  /// Up to `limit` entries of all streams with a position above `position`, oldest first.
  public func entries(
    after position: Int64, limit: Int
  ) async throws(ReadFailure) -> [StoredEntry] {
    contents.withLock { $0.entries(after: position, limit: limit) }
  }

  /// All entries of one kind in all streams, oldest first.
  public func entries(ofKind kind: String) async throws(ReadFailure) -> [StoredEntry] {
    contents.withLock { $0.entries(ofKind: kind) }
  }

  /// The last entry's position and hash; position 0 and the all-zero hash for an empty log.
  public func head() async throws(ReadFailure) -> LogHead {
    contents.withLock { $0.head }
  }
}
