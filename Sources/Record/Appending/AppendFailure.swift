/// Why nothing of a request was stored. The descriptions hold no content of any entry.
public enum AppendFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Someone else wrote to the stream first: load it again and decide again.
  case versionConflict(stream: StreamID, expected: Int64, actual: Int64)
  /// The idempotency key was used for a request with another content.
  case keyReused(key: String)
  /// The name was taken by an earlier request.
  case claimTaken(claim: String)
  /// The request breaks a limit of the log and will never be stored.
  case invalid(reason: String)
  /// The storage could not keep the entries; the same request with the same key may be tried again.
  case storage(reason: String)

  /// A sentence for the person or engineer who has to act.
  public var description: String {
    switch self {
    case .versionConflict(let stream, let expected, let actual):
      "\(stream) is at version \(actual), not \(expected): load it again and decide again."
    case .keyReused(let key):
      "The key \(key) was used for another request: send this one with a new key."
    case .claimTaken(let claim):
      "\(claim) was recorded before and can be recorded only once."
    case .invalid(let reason):
      "The request cannot be stored: \(reason)."
    case .storage(let reason):
      "Nothing was stored (\(reason)): try again with the same key."
    }
  }
}
