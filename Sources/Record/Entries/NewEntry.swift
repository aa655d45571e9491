/// One entry as its author hands it in, before it has a place in the log.
public struct NewEntry: Sendable, Equatable {
  /// What the entry is, for example `medication-administered`: 1 to 100 printable ASCII characters.
  public let kind: String
  /// The identifier of the person or device that is responsible: 1 to 200 bytes, no control
  /// characters.
  public let author: String
  /// When the entry was recorded, in milliseconds since 1970-01-01 UTC; zero or later.
  public let recordedAt: Int64
  /// The content in its stored form; the log neither reads nor changes it.
  public let payload: [UInt8]

  /// An entry that can be appended.
  public init(kind: String, author: String, recordedAt: Int64, payload: [UInt8]) {
    self.kind = kind
    self.author = author
    self.recordedAt = recordedAt
    self.payload = payload
  }
}
