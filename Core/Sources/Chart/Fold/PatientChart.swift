public import Clinical

/// One person's stay: the entries as written, and what they say now.
public struct PatientChart: Sendable {
  /// The chart's identifier.
  public let id: String
  /// Everything written, oldest first, corrections included.
  public private(set) var entries: [ChartEntry]
  /// Every entry but the corrections, each with its corrections.
  public private(set) var corrected: [CorrectedEntry]
  /// What the chart says now.
  public private(set) var state: ChartState
  /// When the latest thing happened, of all that was written.
  private var latest: Instant?

  /// The number of the last entry; 0 for an empty chart.
  public var version: Int64 { entries.last?.number ?? 0 }

  /// Folds a chart.
  public init(id: String, entries: [ChartEntry]) {
    self.id = id
    self.entries = entries
    corrected = CorrectedEntry.all(of: entries)
    state = ChartState(corrected)
    latest = corrected.lazy.map(\.at).max()
  }

  /// Adds entries: the same as folding all of them, but without folding the old ones again when the new ones happened last and
  /// correct nothing. A late entry or a correction folds everything anew.
  public mutating func append(_ more: [ChartEntry]) {
    let fresh = CorrectedEntry.all(of: more)
    guard fresh.count == more.count, continues(with: fresh) else {
      self = PatientChart(id: id, entries: entries + more)
      return
    }
    entries += more
    corrected += fresh
    for entry in fresh { state.apply(entry) }
    latest = fresh.last?.at ?? latest
  }

  /// Whether the fold would take these entries last and in this order.
  private func continues(with fresh: [CorrectedEntry]) -> Bool {
    var last = latest
    for entry in fresh {
      if let last, entry.at < last { return false }
      last = entry.at
    }
    return true
  }

  /// The chart as it could be read at a past moment: only what had been written down by then.
  public func asWritten(by instant: Instant) -> PatientChart {
    PatientChart(id: id, entries: entries.filter { $0.recordedAt <= instant })
  }
}
