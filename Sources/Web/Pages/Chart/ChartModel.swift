import Access
import Care
import Chart
import Clinical

/// What the overview shows, made from the chart at one instant.
struct ChartModel: Sendable {
  /// What the viewer's role may do from here.
  struct Reach: Hashable, Sendable {
    let rounds: Bool
    let doses: Bool
    let notes: Bool

    init(_ viewer: Viewer) {
      rounds = viewer.may(.chartObservations)
      doses = viewer.may(.giveMedication)
      notes = viewer.may(.writeNotes)
    }
  }

  let id: ChartID
  let chart: PatientChart
  let time: UnitTime
  let reach: Reach
  let findings: [Finding]
  let due: [BoardBed.Due]
  let account: [AccountMeter]
  let record: MedicationRecord

  init(
    _ chart: PatientChart, care: CareUnit, facility: Facility, time: UnitTime, reach: Reach
  ) {
    id = ChartID(chart.id)
    self.chart = chart
    self.time = time
    self.reach = reach
    let isPresent = chart.state.isPresent
    findings = isPresent ? care.watch(chart, at: time.now) : []
    let items = isPresent ? care.dueItems(of: chart, at: time.now) : []
    due = items.prefix(5).map { BoardBed.Due($0, time: time) }
    let picture = care.picture(of: chart, at: time.now)
    account = AccountMeter.meters(
      OpioidAccount.last24Hours(in: picture, at: time.now), settings: facility.settings)
    record = MedicationRecord(of: chart, at: time.now)
  }

  /// Whether breathing or wakefulness is an emergency now.
  static func isEmergency(_ findings: [Finding]) -> Bool {
    findings.contains { Level($0) == .emergency && $0.isAlert }
  }

  /// Findings that somebody has to act on, each shown whole.
  var pressing: [Finding] { findings.filter { $0.severity != .advisory } }

  /// Findings for information.
  var informing: [Finding] { findings.filter { $0.severity == .advisory } }
}
