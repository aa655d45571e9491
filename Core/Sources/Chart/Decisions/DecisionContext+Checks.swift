import Clinical

extension DecisionContext {
  /// How far ahead of this server's clock a time may lie, for clocks that differ. Status: local default.
  static let clockTolerance = TimeSpan.minutes(2)
  /// How far back an entry may be charted. Status: local default.
  static let longestDelay = TimeSpan.days(7)

  /// Refuses when the person is not on the unit.
  func requirePresent() throws(Refusal) {
    guard chart.state.admittedAt != nil else {
      throw .notPossible("This person has not been admitted. Admit them first.")
    }
    guard chart.state.discharge == nil else {
      throw .notPossible(
        "This stay has ended. Strike the discharge with a reason if it was charted by mistake.")
    }
    guard chart.version < Limits.entries else {
      throw .notPossible("This chart is full. Discharge and re-admit to start a new one.")
    }
  }

  /// The time something happened: now unless said otherwise; not in the future, not before admission, not long ago.
  func happened(_ said: Instant?) throws(Refusal) -> Instant {
    guard let said else { return at }
    guard said <= at + DecisionContext.clockTolerance else {
      throw .invalid(field: "at", message: "The time lies in the future. Enter when it happened.")
    }
    guard said >= at - DecisionContext.longestDelay else {
      throw .invalid(
        field: "at", message: "The time is more than 7 days ago. Write a note about it instead.")
    }
    if let admittedAt = chart.state.admittedAt, said < admittedAt {
      throw .invalid(field: "at", message: "The time lies before admission. Check the date.")
    }
    return min(said, at)
  }

  /// A text that has to be there, trimmed, inside its limit.
  func text(
    _ value: String?, field: String, name: String, limit: Int = Limits.line
  ) throws(Refusal) -> String {
    guard let text = try optionalText(value, field: field, name: name, limit: limit) else {
      throw .invalid(field: field, message: "\(name) is missing. Write it in a few words.")
    }
    return text
  }

  /// A text that may be missing, trimmed, inside its limit; nil when empty.
  func optionalText(
    _ value: String?, field: String, name: String, limit: Int = Limits.line
  ) throws(Refusal) -> String? {
    guard let value else { return nil }
    let trimmed = value.trimmed
    guard !trimmed.isEmpty else { return nil }
    guard trimmed.count <= limit else {
      throw .invalid(
        field: field, message: "\(name) has \(trimmed.count) characters; \(limit) fit. Shorten it.")
    }
    return trimmed
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let tail = drop { $0.isWhitespace }
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }
}
