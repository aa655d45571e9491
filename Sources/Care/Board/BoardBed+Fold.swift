public import Chart
public import Clinical

extension CareUnit {
  /// The board at an instant: every bed, the most urgent person first, free beds last.
  public func board(at now: Instant) -> [BoardBed] {
    guard let facility else { return [] }
    let charts = presentCharts
    let byBed = Dictionary(charts.map { ($0.state.bed ?? "", $0) }, uniquingKeysWith: { $1 })
    let beds = facility.beds.map { bed in
      BoardBed(bed: bed, occupant: byBed[bed].map { occupant(of: $0, at: now, facility) })
    }
    let urgency: (BoardBed) -> Int = { $0.occupant.map(\.urgency.rawValue) ?? -1 }
    return beds.enumerated().sorted { left, right in
      let (first, second) = (urgency(left.element), urgency(right.element))
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  /// One person as the board shows them.
  public func occupant(of chart: PatientChart, at now: Instant) -> BoardBed.Occupant? {
    guard let facility, chart.state.isPresent else { return nil }
    return occupant(of: chart, at: now, facility)
  }

  private func occupant(
    of chart: PatientChart, at now: Instant, _ facility: Facility
  ) -> BoardBed.Occupant {
    let state = chart.state
    let record = MedicationRecord(of: chart, at: now)
    let flags = BoardFlags.flags(
      findings: watch(chart, at: now), earlyWarning: state.lastEarlyWarning, record: record, at: now
    )
    return BoardBed.Occupant(
      chart: chart.id, version: chart.version, name: state.identity?.name ?? "",
      initials: state.identity?.initials ?? "", day: facility.day(of: state, at: now),
      withdrawal: state.lastWithdrawal, earlyWarning: state.lastEarlyWarning,
      sedation: state.lastSedation,
      next: dueItems(of: chart, record: record, at: now).first, flags: flags,
      urgency: flags.map(\.urgency).max() ?? .none)
  }

  /// Everything due for a person, soonest first.
  public func dueItems(of chart: PatientChart, at now: Instant) -> [DueItem] {
    dueItems(of: chart, record: MedicationRecord(of: chart, at: now), at: now)
  }

  private func dueItems(
    of chart: PatientChart, record: MedicationRecord, at now: Instant
  ) -> [DueItem] {
    let checks = picture(of: chart, at: now).dueChecks.map {
      DueItem(text: $0.kind.text, at: $0.due, kind: .round)
    }
    let doses = record.rows.filter(\.isActive).flatMap { row in
      row.cells.filter { [.notYet, .due, .late].contains($0.state) }.prefix(1).map { cell in
        DueItem(
          text: "\(row.order.order.product.medicine.name) \(cell.dose.text)", at: cell.at,
          kind: .dose)
      }
    }
    return (checks + doses).sorted { ($0.at, $0.text) < ($1.at, $1.text) }
  }
}

extension ChartState {
  /// The last complete COWS total and the one before.
  public var lastWithdrawal: BoardBed.Scored? {
    let totals = rounds.reversed().lazy.compactMap { round in
      round.value.withdrawalTotal.map { ($0, round.at) }
    }.prefix(2)
    guard let last = totals.first else { return nil }
    return BoardBed.Scored(total: last.0, before: totals.dropFirst().first?.0, at: last.1)
  }

  /// The early-warning score of the last vital signs.
  public var lastEarlyWarning: Charted<NEWS2Score>? {
    let scale = NEWS2.scale(for: evaluation)
    return rounds.last { !$0.value.vitalSigns.isEmpty }?.map {
      NEWS2.score($0.vitalSigns, scale: scale)
    }
  }

  /// The last sedation level.
  public var lastSedation: Charted<SedationLevel>? {
    guard let round = rounds.last(where: { $0.value.sedation != nil }),
      let level = round.value.sedation
    else { return nil }
    return round.map { _ in level }
  }
}

extension Facility {
  /// The day of a stay, 1 on the dosing day of admission.
  public func day(of state: ChartState, at now: Instant) -> Int {
    guard let admittedAt = state.admittedAt else { return 1 }
    let first = calendar.dosingDayStart(at: admittedAt)
    let today = calendar.dosingDayStart(at: now)
    // Rounded, since a day of the clock change has 23 or 25 hours.
    return 1 + ((today - first) + .hours(12)).wholeHours / 24
  }
}
