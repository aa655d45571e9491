public import Chart
public import Clinical
import Record
import Synchronization

/// The running unit: every use case of the product goes through it.
///
/// It owns the record (one process writes it) and keeps folded charts by version. Reading never waits for the disk once a chart is
/// in memory; writing decides on the newest chart, appends, and only then shows the change.
public final class CareUnit: Sendable {
  let log: any EntryLog
  let state: Mutex<State>
  /// Tells screens that something changed.
  public let changes = Changes()

  struct State {
    var facility: Facility?
    var facilityVersion: Int64
    var charts: [String: PatientChart]
    var shifts: [String: Shift] = [:]
    var reservedBeds: Set<String> = []

    mutating func noteActivity(of account: String, at instant: Instant) {
      shifts[account, default: Shift(active: instant)].active(at: instant)
    }
  }

  static let facilityStream = StreamID("facility")
  static let accessStream = StreamID("access")

  init(log: any EntryLog, state: State) {
    self.log = log
    self.state = Mutex(state)
  }

  /// The facility; nil until it has been founded.
  public var facility: Facility? { state.withLock { $0.facility } }

  /// The facility.
  /// - Throws: ``CareError`` before it is founded.
  func foundedFacility() throws(CareError) -> Facility {
    guard let facility else {
      throw .notPermitted("The facility has not been set up. Open the first page to do it.")
    }
    return facility
  }

  /// A chart by its identifier, as it stands.
  public func chart(_ id: String) throws(CareError) -> PatientChart {
    guard let chart = state.withLock({ $0.charts[id] }) else { throw .unknownChart }
    return chart
  }

  /// Every chart with a stay going on.
  public var presentCharts: [PatientChart] {
    state.withLock { $0.charts.values.filter(\.state.isPresent) }
      .sorted { $0.id < $1.id }
  }

  /// Every chart, ended stays included.
  public var allCharts: [PatientChart] {
    state.withLock { Array($0.charts.values) }.sorted { $0.id < $1.id }
  }

  /// What the rules see of a chart at an instant, with what is due.
  public func picture(of chart: PatientChart, at instant: Instant) -> ClinicalPicture {
    let facility = facility
    return chart.picture(
      at: instant, facility: facility?.kind ?? .withdrawalUnit,
      settings: facility?.settings ?? .standard,
      dosingDayStart: facility?.calendar.dosingDayStart(at: instant))
  }

  /// The findings that watch over a person at an instant, worst first.
  public func watch(_ chart: PatientChart, at instant: Instant) -> [Finding] {
    findings(on: .watch, for: chart, at: instant)
  }

  /// What the safety review says of a proposal, worst first.
  public func findings(
    on proposal: Proposal, for chart: PatientChart, at instant: Instant
  ) -> [Finding] {
    SafetyReview.findings(
      in: Situation(
        picture: picture(of: chart, at: instant), proposal: proposal, at: instant,
        settings: facility?.settings ?? .standard))
  }
}
