/// An append-only log of entries in named streams: the one place where anything is kept.
///
/// Every implementation passes the same conformance suite. Entries have one global order
/// (`position`) and an order inside their stream (`version`, from 1); neither has gaps. An append
/// is acknowledged only once it is durable.
public protocol EntryLog: Sendable {
  /// Appends all entries of one request, or none.
  ///
  /// A request whose idempotency key is already stored is answered with what it did the first time.
  /// - Throws: ``AppendFailure``; after any failure nothing of the request is stored.
  func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendReceipt

  /// What the request with this key did, or nil when none was stored; so a repeat can be answered
  /// before it is decided anew.
  /// - Throws: ``AppendFailure/keyReused(key:)`` when the key came with other content.
  func receipt(of key: IdempotencyKey) async throws(AppendFailure) -> AppendReceipt?

  /// The entries of one stream with a version above `version`, oldest first.
  func entries(
    of stream: StreamID, after version: Int64
  ) async throws(ReadFailure) -> [StoredEntry]

  /// Up to `limit` entries of all streams with a position above `position`, oldest first.
  func entries(after position: Int64, limit: Int) async throws(ReadFailure) -> [StoredEntry]

  /// All entries of one kind in all streams, oldest first.
  func entries(ofKind kind: String) async throws(ReadFailure) -> [StoredEntry]

  /// The last entry's position and hash; position 0 and the all-zero hash for an empty log.
  func head() async throws(ReadFailure) -> LogHead
}
