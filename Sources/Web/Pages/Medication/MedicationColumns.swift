import Care
import Chart
import Clinical

/// The time axis of the MAR: blocks of four hours around now.
struct MedicationColumns {
  private static let block = TimeSpan.hours(4)
  private static let before = 4
  private static let after = 3

  private let starts: [Instant]
  private let time: UnitTime

  init(around time: UnitTime) {
    self.time = time
    let first = time.now - MedicationColumns.block * MedicationColumns.before
    let hour = Int64(TimeSpan.hours(1).milliseconds)
    let floored = Instant(milliseconds: first.milliseconds / hour * hour)
    starts = (0..<(MedicationColumns.before + MedicationColumns.after + 1)).map {
      floored + MedicationColumns.block * $0
    }
  }

  var headings: [MedicationGrid.Column] {
    starts.map { start in
      MedicationGrid.Column(
        label: time.calendar.local(start).clock,
        isCurrent: start <= time.now && time.now < start + MedicationColumns.block)
    }
  }

  /// The doses of an order, each in its block; doses before or after the axis are on the order's own page.
  func cells(
    _ row: MedicationRecord.Row, chart: ChartID, time: UnitTime
  ) -> [[DoseCell]] {
    starts.map { start in
      row.cells.filter { $0.at >= start && $0.at < start + MedicationColumns.block }
        .compactMap { cell in
          DoseState(cell.state).map { state in
            DoseCell(
              state: state, time: time.calendar.local(cell.at).clock, note: note(cell, row),
              path: path(cell, row, chart))
          }
        }
    }
  }

  private func note(_ cell: MedicationRecord.Cell, _ row: MedicationRecord.Row) -> String? {
    if let reason = cell.charted?.recorded.value.reason { return Self.shortened(reason) }
    return cell.dose == row.order.order.dose ? nil : cell.dose.text
  }

  /// A cell has room for a few words; the whole reason stands on the dose's own page.
  private static func shortened(_ reason: String) -> String {
    reason.count <= 32 ? reason : reason.prefix(30) + "…"
  }

  private func path(
    _ cell: MedicationRecord.Cell, _ row: MedicationRecord.Row, _ chart: ChartID
  ) -> String? {
    switch cell.state {
    case .due, .late, .missed: DoseEndpoints.scheduled(chart, row, cell)
    case .unknownWhetherGiven:
      cell.charted.map { ResolveEndpoints.form.link(chart, $0.number).text }
    case .given, .partlyTaken:
      cell.charted.map { ResolveEndpoints.form.link(chart, $0.number).text }
    case .held: DoseEndpoints.scheduled(chart, row, cell)
    case .notYet, .refused, .vomited, .stopped: nil
    }
  }
}

extension DoseState {
  /// The sign of a dose on the MAR; a stopped dose has none.
  init?(_ state: MedicationRecord.DoseState) {
    switch state {
    case .notYet: self = .notYet
    case .due: self = .due
    case .late: self = .late
    case .missed: self = .missed
    case .given: self = .given
    case .refused: self = .refused
    case .held: self = .held
    case .partlyTaken: self = .partlyTaken
    case .vomited: self = .vomited
    case .unknownWhetherGiven: self = .unknown
    case .stopped: return nil
    }
  }
}
