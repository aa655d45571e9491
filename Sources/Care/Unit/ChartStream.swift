import Chart
import Clinical
import Record

/// How charts lie in the log: one stream a chart, one log entry a chart entry.
enum ChartStream {
  private static let prefix = "chart/"

  static func stream(_ chart: String) throws(CareError) -> StreamID {
    guard let stream = StreamID(validating: prefix + chart) else { throw .unknownChart }
    return stream
  }

  static func chart(of stream: StreamID) -> String? {
    guard stream.name.hasPrefix(prefix) else { return nil }
    return String(stream.name.dropFirst(prefix.count))
  }

  static func entry(_ stored: StoredEntry) throws(StoredFormError) -> ChartEntry {
    try StoredForm.decode(kind: stored.kind, payload: stored.payload, number: stored.version)
  }

  static func newEntry(_ entry: ChartEntry) -> NewEntry {
    let (kind, payload) = StoredForm.encode(entry)
    return NewEntry(
      kind: kind, author: entry.author.account, recordedAt: entry.recordedAt.milliseconds,
      payload: payload)
  }
}
