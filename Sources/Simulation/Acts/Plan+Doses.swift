import Care
import Chart
import Clinical

extension Bedside {
  /// The doses of the MAR that somebody has to see to, with what goes wrong on the way.
  var doses: [Act] {
    let cells = record.rows.filter(\.isActive).flatMap { row in
      row.cells.compactMap { cell in cell.slot.map { (row.order.order, cell, $0) } }
    }
    return cells.compactMap { order, cell, slot in
      switch cell.state {
      case .notYet, .due, .late: dose(order, cell, slot)
      case .held: heldDose(order, cell, slot)
      default: nil
      }
    } + asNeeded + aftermath
  }

  private func dose(_ order: MedicineOrder, _ cell: MedicationRecord.Cell, _ slot: Int) -> Act? {
    guard cell.at < now + .hours(2), !isInDoubt(order) else { return nil }
    let isNow = isOnce(order)
    let delay = delay("dose", cell.at, isNow ? 4...14 : -12...22)
    let at = cell.at + delay
    if isTooDrowsy, order.product.medicine.isSedating, at <= now {
      return Act(.hold(order: order.id, slot: slot), at: at, due: cell.at, isUrgent: true)
    }
    return Act(
      .dose(order: order.id, slot: slot), at: at, due: cell.at, lateFrom: cell.at + DoseWindow.late,
      isUrgent: isNow)
  }

  /// A held dose is offered again once the person breathes well, is wide awake and somebody has looked.
  private func heldDose(
    _ order: MedicineOrder, _ cell: MedicationRecord.Cell, _ slot: Int
  ) -> Act? {
    guard !isTooDrowsy, !isStillDrowsy, let held = cell.charted?.recorded,
      now < cell.at + DoseWindow.missed,
      state.reviews.contains(where: { $0.at >= held.at })
    else { return nil }
    return Act(.dose(order: order.id, slot: slot), at: held.at + .hours(3), due: cell.at)
  }

  /// Nobody gives a dose while it is not known whether one of its kind was taken.
  private func isInDoubt(_ order: MedicineOrder) -> Bool {
    record.unknown.contains { cell in
      cell.charted?.administration.product.medicine.id == order.product.medicine.id
    }
  }

  func isOnce(_ order: MedicineOrder) -> Bool {
    guard case .slots(let slots) = order.schedule else { return false }
    return slots.count == 1
  }

  /// As-needed medicines for what the last round found.
  private var asNeeded: [Act] {
    guard let round = state.rounds.last, now - round.at < .minutes(40) else { return [] }
    return record.rows.filter { $0.isActive && $0.nextAsNeeded == nil }.compactMap { row in
      let order = row.order.order
      guard case .asNeeded(_, let largest) = order.schedule, isWanted(order, in: round.value),
        isWithin(largest, order, row)
      else { return nil }
      return Act(
        .asNeeded(order: order.id), at: round.at + delay(order.product.id, round.at, 6...20))
    }
  }

  private func isWanted(_ order: MedicineOrder, in round: ObservationRound) -> Bool {
    switch order.indication {
    case .pain: (round.pain ?? 0) >= 4
    case .nausea: (round.withdrawal?.points("stomach") ?? 0) >= 2
    case .diarrhoea: (round.withdrawal?.points("stomach") ?? 0) >= 3
    case .opioidWithdrawal:
      (round.withdrawalTotal ?? 0) >= 15 && (round.vitalSigns.systolic ?? 0) >= 110
    default: false
    }
  }

  private func isWithin(
    _ largest: Dose, _ order: MedicineOrder, _ row: MedicationRecord.Row
  ) -> Bool {
    let taken = row.cells.reduce(order.dose) { sum, cell in
      cell.at > now - .hours(30) ? sum + (cell.charted?.administration.countedDose ?? .zero) : sum
    }
    return taken <= largest
  }

  /// What comes of doses afterwards: one is vomited, one in doubt is cleared up.
  private var aftermath: [Act] {
    var acts: [Act] = []
    if let incident = incident(where: { $0 == .vomits }),
      let dose = state.doses.last(where: { $0.recorded.at >= persona.arrival + incident.after }),
      dose.resolution == nil, dose.administration.outcome == .given,
      !state.doses.contains(where: \.administration.outcome.isVomited)
    {
      acts.append(
        Act(.vomit(dose: dose.number), at: dose.recorded.at + .minutes(12), isUrgent: true))
    }
    for dose in state.doses where dose.administration.outcome == .unknownWhetherGiven {
      acts.append(
        Act(.resolve(dose: dose.number), at: dose.recorded.at + timeInDoubt))
    }
    return acts
  }

  private var timeInDoubt: TimeSpan {
    for incident in persona.course.incidents {
      if case .losesSight(let span) = incident.kind { return span }
    }
    return .hours(8)
  }
}

extension Administration.Outcome {
  var isVomited: Bool { if case .vomited = self { true } else { false } }
}

extension Medicine {
  var isSedating: Bool { classes.contains(where: \.isSedating) }
}
