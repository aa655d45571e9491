/// Tells a repeat of a request from a new one, for as long as the record lives.
public struct IdempotencyKey: Sendable, Hashable {
  /// Made where the person acted, when the form was opened: 1 to 200 printable ASCII characters.
  public let key: String
  /// The hash of the request's content: the same key with another content is a mistake, not a
  /// repeat.
  public let requestDigest: EntryHash

  /// A key for one request.
  public init(key: String, requestDigest: EntryHash) {
    self.key = key
    self.requestDigest = requestDigest
  }
}
