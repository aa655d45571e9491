public import Clinical
public import Record

/// What travels with every request that changes something.
public struct Envelope: Sendable {
  /// Who asks.
  public let actor: StaffActor
  /// Now, by the server's clock.
  public let at: Instant
  /// Tells a repeat from a new request; nil only for the program's own acts.
  public let key: IdempotencyKey?
  /// The version of the chart that the person was looking at; nil when it does not matter.
  public let basedOn: Int64?

  /// Makes an envelope.
  public init(actor: StaffActor, at: Instant, key: IdempotencyKey?, basedOn: Int64? = nil) {
    self.actor = actor
    self.at = at
    self.key = key
    self.basedOn = basedOn
  }
}

extension Envelope {
  /// An envelope for a request from outside: its key, and the content that a repeat has to bring again.
  public init(
    actor: StaffActor, at: Instant, key: String, content: [UInt8], basedOn: Int64?
  ) {
    self.init(
      actor: actor, at: at,
      key: IdempotencyKey(key: key, requestDigest: EntryHash(of: content)), basedOn: basedOn)
  }
}
