import Record

/// A log that shows given entries as they are: what a forger left behind.
struct FixedLog: EntryLog {
  let stored: [StoredEntry]

  func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendReceipt {
    throw .storage(reason: "a fixed log takes nothing")
  }

  func receipt(
    of key: IdempotencyKey
  ) async throws(AppendFailure) -> AppendReceipt? {
    nil
  }

  func entries(
    of stream: StreamID, after version: Int64
  ) async throws(ReadFailure) -> [StoredEntry] {
    stored.filter { $0.stream == stream && $0.version > version }
  }

  func entries(
    after position: Int64, limit: Int
  ) async throws(ReadFailure) -> [StoredEntry] {
    Array(stored.filter { $0.position > position }.prefix(limit))
  }

  func entries(ofKind kind: String) async throws(ReadFailure) -> [StoredEntry] {
    stored.filter { $0.kind == kind }
  }

  func head() async throws(ReadFailure) -> LogHead { stored.last?.head ?? .empty }
}
