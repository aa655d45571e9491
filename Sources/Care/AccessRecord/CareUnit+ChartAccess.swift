import Access
public import Chart
public import Clinical
import Record
import StrictJSON
import Synchronization

extension CareUnit {
  /// Opens a chart for a person to read, and records it, granted or refused.
  /// - Throws: ``CareError`` when the role does not allow it, there is no such chart, or the access cannot be recorded.
  public func open(
    _ id: String, by actor: StaffActor, at instant: Instant
  ) async throws(CareError) -> PatientChart {
    let isGranted = actor.may(.openChart)
    let chart = state.withLock { $0.charts[id] }
    if chart != nil {
      try await record(
        ChartAccess(
          at: instant, account: actor.account.id.text, name: actor.author.name,
          role: actor.author.role, chart: id, isGranted: isGranted))
    }
    try actor.require(.openChart, to: "open charts")
    guard let chart else { throw .unknownChart }
    state.withLock { $0.noteActivity(of: actor.account.id.text, at: instant) }
    return chart
  }

  /// Openings of charts, newest first, at most `limit`.
  /// - Throws: ``CareError`` when the role does not allow it or the record cannot be read.
  public func accesses(
    by actor: StaffActor, limit: Int
  ) async throws(CareError) -> [ChartAccess] {
    try actor.require(.seeAccessRecord, to: "see who opened charts")
    do {
      let stored = try await log.entries(of: Self.accessStream, after: 0)
      let openings = stored.filter { $0.kind == "chart-access" }
      return try openings.suffix(limit).reversed().map(ChartAccess.init)
    } catch {
      throw .unavailable("\(error)")
    }
  }

  private func record(_ access: ChartAccess) async throws(CareError) {
    let payload = JSONWriter().bytes([
      "form": 1, "chart": .string(access.chart), "name": .string(access.name),
      "role": .string(access.role), "granted": .bool(access.isGranted),
    ])
    let entry = NewEntry(
      kind: "chart-access", author: access.account, recordedAt: access.at.milliseconds,
      payload: payload)
    do {
      _ = try await log.append(
        AppendRequest(
          stream: Self.accessStream, expecting: .any, entries: [entry], idempotency: nil,
          claims: []))
    } catch {
      throw CareError(error)
    }
  }
}

extension ChartAccess {
  init(_ stored: StoredEntry) throws {
    var document = try JSONObject(document: try JSONReader().read(stored.payload))
    _ = try document.integer("form", in: 1...1)
    self.init(
      at: Instant(milliseconds: stored.recordedAt), account: stored.author,
      name: try document.string("name"), role: try document.string("role"),
      chart: try document.string("chart"), isGranted: try document.boolean("granted"))
    try document.finish()
  }
}
