public import Clinical

/// One person's stay: the entries as written, and what they say now.
public struct PatientChart: Sendable {
  /// The chart's identifier.
  public let id: String
  /// Everything written, oldest first, corrections included.
  public let entries: [ChartEntry]
  /// Every entry but the corrections, each with its corrections.
  public let corrected: [CorrectedEntry]
  /// What the chart says now.
  public let state: ChartState

  /// The number of the last entry; 0 for an empty chart.
  public var version: Int64 { entries.last?.number ?? 0 }

  /// Folds a chart.
  public init(id: String, entries: [ChartEntry]) {
    self.id = id
    self.entries = entries
    corrected = CorrectedEntry.all(of: entries)
    state = ChartState(corrected)
  }

  /// The chart with further entries.
  public func appending(_ more: [ChartEntry]) -> PatientChart {
    PatientChart(id: id, entries: entries + more)
  }

  /// The chart as it could be read at a past moment: only what had been written down by then.
  public func asWritten(by instant: Instant) -> PatientChart {
    PatientChart(id: id, entries: entries.filter { $0.recordedAt <= instant })
  }
}
