/// Entries that are stored together or not at all, with the conditions under which they may be.
public struct AppendRequest: Sendable {
  /// The stream that all entries go to.
  public let stream: StreamID
  /// What the stream must look like for the entries to be true.
  public let expecting: ExpectedVersion
  /// 1 to 64 entries in their order.
  public let entries: [NewEntry]
  /// Makes a repeat of this request harmless; nil stores again at each repeat.
  public let idempotency: IdempotencyKey?
  /// Up to 16 names that can be taken once for ever, such as `administration/<order>/<slot>`.
  public let claims: [String]

  /// A request; its limits are checked when it is appended.
  public init(
    stream: StreamID, expecting: ExpectedVersion, entries: [NewEntry],
    idempotency: IdempotencyKey? = nil, claims: [String] = []
  ) {
    self.stream = stream
    self.expecting = expecting
    self.entries = entries
    self.idempotency = idempotency
    self.claims = claims
  }
}
