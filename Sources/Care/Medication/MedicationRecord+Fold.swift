public import Chart
public import Clinical

extension MedicationRecord {
  /// The MAR of a chart at an instant.
  public init(of chart: PatientChart, at now: Instant) {
    let byOrder = Dictionary(grouping: chart.state.doses) { $0.administration.order ?? "" }
    let all = chart.state.orders.map { order in
      Row(order: order, doses: byOrder[order.order.id] ?? [], at: now)
    }
    rows = all.filter(\.isActive) + all.filter { !$0.isActive }
    outside = (byOrder[""] ?? []).reversed()
  }

  /// Every dose that is due or late now, the longest due first.
  public var dueNow: [(row: Row, cell: Cell)] {
    var due: [(row: Row, cell: Cell)] = []
    for row in rows where row.isActive {
      for cell in row.cells where cell.state == .due || cell.state == .late {
        due.append((row, cell))
      }
    }
    return due.sorted { $0.cell.at < $1.cell.at }
  }

  /// Doses of which nobody knows whether they were given.
  public var unknown: [Cell] {
    rows.flatMap(\.cells).filter { $0.state == .unknownWhetherGiven }
  }
}

extension MedicationRecord.Row {
  init(order: ChartState.OrderState, doses: [ChartState.DoseState], at now: Instant) {
    self.order = order
    isActive = order.isActive(at: now)
    switch order.order.schedule {
    case .slots(let slots):
      let bySlot = Dictionary(grouping: doses) { $0.administration.slot ?? -1 }
      cells = slots.indices.map { index in
        MedicationRecord.Cell(
          slot: index, due: slots[index], charted: bySlot[index]?.last, stop: order.stop?.at,
          at: now)
      }
      nextAsNeeded = nil
    case .asNeeded(let interval, _):
      cells = doses.map(MedicationRecord.Cell.init(asNeeded:))
      let last = doses.last { $0.administration.countedDose > .zero }
      let next = last.map { $0.recorded.at + interval }
      nextAsNeeded = next.flatMap { $0 > now ? $0 : nil }
    }
  }
}

extension MedicationRecord.Cell {
  init(
    slot: Int, due: MedicineOrder.Slot, charted: ChartState.DoseState?, stop: Instant?,
    at now: Instant
  ) {
    self.slot = slot
    at = due.at
    dose = due.dose
    self.charted = charted
    if let charted {
      state = MedicationRecord.DoseState(charted.administration.outcome)
    } else if let stop, stop <= due.at + DoseWindow.late {
      state = .stopped
    } else {
      state = DoseWindow.state(of: due.at, at: now)
    }
  }

  init(asNeeded charted: ChartState.DoseState) {
    slot = nil
    at = charted.recorded.at
    dose = charted.administration.ordered
    state = MedicationRecord.DoseState(charted.administration.outcome)
    self.charted = charted
  }
}

extension MedicationRecord.DoseState {
  init(_ outcome: Administration.Outcome) {
    switch outcome {
    case .given: self = .given
    case .refused: self = .refused
    case .held: self = .held
    case .partlyTaken: self = .partlyTaken
    case .vomited: self = .vomited
    case .unknownWhetherGiven: self = .unknownWhetherGiven
    }
  }
}
