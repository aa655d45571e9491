import Chart
import Clinical

/// Says what an entry read before each correction.
struct EntryStanding: Sendable {
  let words: EntryWords
  let time: UnitTime

  /// Whether the entry stands, was corrected or struck. A struck entry that had been corrected before says both.
  func standing(_ entry: CorrectedEntry) -> TimelineEntry.Standing {
    if let strike = entry.strike {
      return .struck(
        author: strike.author.text, time: time.text(strike.recordedAt), reason: strike.reason)
    }
    guard !entry.amendments.isEmpty else { return .current }
    return .amended(earlier(entry))
  }

  /// What it read before, the oldest first.
  func earlier(_ entry: CorrectedEntry) -> [TimelineEntry.Earlier] {
    let bodies = entry.amendments.dropFirst().map(\.before) + [entry.body]
    let times = entry.amendments.dropFirst().map(\.timeBefore) + [entry.at]
    return zip(entry.amendments, zip(bodies, times)).map { correction, after in
      TimelineEntry.Earlier(
        value: changed(correction, to: after.0, after.1), author: correction.author.text,
        time: time.text(correction.recordedAt), reason: correction.reason)
    }
  }

  /// Only what the correction changed, as it read before.
  private func changed(
    _ correction: CorrectedEntry.Correction, to body: EntryBody, _ at: Instant
  ) -> String {
    let after = Set(words.lines(body))
    var before = words.lines(correction.before).filter { !after.contains($0) }
    if correction.timeBefore != at { before.append("Time \(time.text(correction.timeBefore))") }
    return before.isEmpty ? words.title(correction.before) : before.joined(separator: "; ")
  }
}
