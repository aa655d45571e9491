/// One entry in its place in the log. It never changes again.
public struct StoredEntry: Sendable, Equatable {
  /// The place in the whole log, from 1, without gaps.
  public let position: Int64
  /// The stream that the entry belongs to.
  public let stream: StreamID
  /// The place in its stream, from 1, without gaps.
  public let version: Int64
  /// What the entry is.
  public let kind: String
  /// The identifier of the person or device that is responsible.
  public let author: String
  /// When the entry was recorded, in milliseconds since 1970-01-01 UTC.
  public let recordedAt: Int64
  /// The content in its stored form.
  public let payload: [UInt8]
  /// The hash of the entry one position before; ``EntryHash/zero`` for the first.
  public let previousHash: EntryHash
  /// The hash over everything above, see ``computedHash``.
  public let hash: EntryHash

  /// An entry as a storage read it back; whether `hash` fits is for ``isIntact`` to say.
  public init(
    position: Int64, stream: StreamID, version: Int64, kind: String, author: String,
    recordedAt: Int64, payload: [UInt8], previousHash: EntryHash, hash: EntryHash
  ) {
    self.position = position
    self.stream = stream
    self.version = version
    self.kind = kind
    self.author = author
    self.recordedAt = recordedAt
    self.payload = payload
    self.previousHash = previousHash
    self.hash = hash
  }
}
