/// The acknowledgement of an append: what is written here is durable.
public struct AppendReceipt: Sendable, Equatable {
  /// The request's entries in their places; for a repeat, those of the first time.
  public let entries: [StoredEntry]
  /// Whether the request's key was stored before, so that nothing was appended now.
  public let wasRepeated: Bool

  /// An acknowledgement, made by a log.
  public init(entries: [StoredEntry], wasRepeated: Bool) {
    self.entries = entries
    self.wasRepeated = wasRepeated
  }
}
