/// A value with the moment it was true, who recorded it and the entry it stands in: evidence that can be shown and replayed.
public struct Charted<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What was recorded.
  public let value: Value
  /// When it was observed or happened (not when it was typed).
  public let at: Instant
  /// The person who recorded it, as shown on screen.
  public let author: String
  /// The chart entry that holds it; empty in a picture that did not come from a chart.
  public let entry: String

  /// Makes a charted value.
  public init(_ value: Value, at: Instant, author: String, entry: String = "") {
    self.value = value
    self.at = at
    self.author = author
    self.entry = entry
  }

  /// The same evidence for something derived from the value.
  public func map<Other>(_ transform: (Value) -> Other) -> Charted<Other> {
    Charted<Other>(transform(value), at: at, author: author, entry: entry)
  }
}
