public import Chart
import Clinical
import Record
import Synchronization

extension CareUnit {
  /// What came of a command.
  public struct Recorded: Sendable {
    /// The chart with the new entries.
    public let chart: PatientChart
    /// The numbers of the entries that the command made.
    public let numbers: [Int64]
    /// Whether the command had been carried out before and nothing was added now.
    public let wasRepeated: Bool
  }

  /// Carries out a command on a chart: decide on the newest state, append, acknowledge once durable.
  ///
  /// A repeat of a request with its key is answered with what the first did. When somebody else writes in between, a command that
  /// merges is decided again; another is refused with who changed what.
  func record(
    _ command: some ChartCommand, on id: String, _ envelope: Envelope, freshIdentifier: String
  ) async throws(CareError) -> Recorded {
    if let repeated = try await repeated(envelope, on: id) { return repeated }
    let facility = try foundedFacility()
    let stream = try ChartStream.stream(id)
    for _ in 0..<Self.attempts {
      let chart = state.withLock { $0.charts[id] } ?? PatientChart(id: id, entries: [])
      try requireUnchanged(chart, for: command, since: envelope.basedOn)
      let context = DecisionContext(
        chart: chart, at: envelope.at, author: envelope.actor.author, facility: facility.kind,
        settings: facility.settings,
        dosingDayStart: facility.calendar.dosingDayStart(at: envelope.at),
        freshIdentifier: freshIdentifier)
      let decision: Decision
      do { decision = try command.decide(in: context) } catch { throw CareError.refused(error) }
      let entries = decision.entries(after: chart, by: envelope.actor.author, at: envelope.at)
      let request = AppendRequest(
        stream: stream, expecting: .exactly(chart.version),
        entries: entries.map(ChartStream.newEntry), idempotency: envelope.key,
        claims: decision.claims)
      switch await appended(request) {
      case .success(let receipt): return try settle(receipt, on: id, entries)
      case .failure(.versionConflict): try await catchUp(id)
      case .failure(let failure): throw CareError(failure)
      }
    }
    throw .unavailable("Many people are writing in this chart at once.")
  }

  private static let attempts = 20

  private func appended(_ request: AppendRequest) async -> Result<AppendReceipt, AppendFailure> {
    do {
      return .success(try await log.append(request))
    } catch {
      return .failure(error)
    }
  }

  private func requireUnchanged(
    _ chart: PatientChart, for command: some ChartCommand, since version: Int64?
  ) throws(CareError) {
    guard !command.mergesWithOthers, let version, chart.version != version,
      let last = chart.entries.last
    else { return }
    throw .changed(
      CareError.Change(version: chart.version, author: last.author.text, at: last.recordedAt))
  }

  /// What the first request with this key did, or nil when there was none.
  private func repeated(_ envelope: Envelope, on id: String) async throws(CareError) -> Recorded? {
    guard let key = envelope.key else { return nil }
    let receipt: AppendReceipt?
    do {
      receipt = try await log.receipt(of: key)
    } catch {
      throw CareError(error)
    }
    return try receipt.map { receipt throws(CareError) in try settle(receipt, on: id, []) }
  }

  private func settle(
    _ receipt: AppendReceipt, on id: String, _ entries: [ChartEntry]
  ) throws(CareError) -> Recorded {
    let numbers = receipt.entries.map(\.version)
    if !receipt.wasRepeated, let first = entries.first {
      state.withLock { state in
        guard (state.charts[id]?.version ?? 0) == first.number - 1 else { return }
        state.charts[id, default: PatientChart(id: id, entries: [])].append(entries)
      }
      changes.announce(chart: id)
    }
    return Recorded(
      chart: try chart(id), numbers: numbers, wasRepeated: receipt.wasRepeated)
  }

  /// Reads what others appended since the chart in memory.
  private func catchUp(_ id: String) async throws(CareError) {
    let known = state.withLock { $0.charts[id]?.version } ?? 0
    let more: [ChartEntry]
    do {
      more = try await log.entries(of: try ChartStream.stream(id), after: known)
        .map(ChartStream.entry)
    } catch {
      throw .unavailable("The chart cannot be read anew.")
    }
    state.withLock { state in
      let version = state.charts[id]?.version ?? 0
      let fresh = more.filter { $0.number > version }
      guard !fresh.isEmpty else { return }
      state.charts[id, default: PatientChart(id: id, entries: [])].append(fresh)
    }
  }
}

extension Decision {
  func entries(after chart: PatientChart, by author: Author, at instant: Instant) -> [ChartEntry] {
    entries.enumerated().map { index, planned in
      ChartEntry(
        number: chart.version + 1 + Int64(index), at: planned.at, recordedAt: instant,
        author: author, body: planned.body)
    }
  }
}

extension CareError {
  init(_ failure: AppendFailure) {
    switch failure {
    case .keyReused: self = .keyReused
    case .claimTaken:
      self = .refused(
        .alreadyDone("This dose has been charted already. Look at the MAR before you act."))
    case .versionConflict, .storage, .invalid: self = .unavailable(failure.description)
    }
  }
}
