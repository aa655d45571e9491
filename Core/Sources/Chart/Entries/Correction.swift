/// An entry was wrong: this says how it should read. The old entry stays and stays visible.
public struct Amendment: Sendable, Hashable {
  /// The entry that was wrong.
  public var entry: Int64
  /// What it should read.
  public var replacement: EntryBody
  /// When it happened, if that was wrong too; nil leaves the time.
  public var happenedAt: Int64?
  /// Why.
  public var reason: String

  /// Makes an amendment.
  public init(entry: Int64, replacement: EntryBody, happenedAt: Int64?, reason: String) {
    self.entry = entry
    self.replacement = replacement
    self.happenedAt = happenedAt
    self.reason = reason
  }
}

/// An entry should not be there: it counts no more, and stays visible, struck through.
public struct Strike: Sendable, Hashable {
  /// The entry that should not be there.
  public var entry: Int64
  /// Why.
  public var reason: String

  /// Makes a strike.
  public init(entry: Int64, reason: String) {
    self.entry = entry
    self.reason = reason
  }
}
