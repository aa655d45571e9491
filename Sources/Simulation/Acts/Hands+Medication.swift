import Care
import Chart
import Clinical

extension Hands {
  /// Doses of the MAR and what becomes of them.
  func medicate(_ task: Act.Task) async throws(CareError) {
    switch task {
    case .dose(let order, let slot):
      try await give(order: order, slot: slot)
    case .hold(let order, let slot):
      try await record(
        RecordDose(order: order, slot: slot, outcome: .held, reason: Words.held), by: nurse)
    case .asNeeded(let order):
      try await record(by: nurse) { acknowledgement in
        RecordDose(order: order, outcome: .given, acknowledgement: acknowledgement)
      }
    case .vomit(let dose):
      try await record(
        ResolveDose(dose: dose, outcome: .vomited(afterMinutes: 12), reason: Words.vomited),
        by: nurse)
    case .resolve(let dose):
      try await record(
        ResolveDose(dose: dose, outcome: .given, reason: Words.foundOut), by: nurse)
    default: return
    }
  }

  /// A scheduled dose, after a look at the person when it can sedate.
  private func give(order id: String, slot: Int) async throws(CareError) {
    guard let order = bedside.state.order(id)?.order else { return }
    let isLooked = bedside.lastFullRound.map { bedside.now - $0.at < .minutes(30) } ?? false
    if order.product.medicine.isSedating, !isLooked {
      // The dose follows on the next look at the plan, with the round just charted.
      return try await observe(.round(Set(DueCheck.Kind.allCases)))
    }
    let outcome = outcome(of: order)
    let reason: String? =
      switch outcome {
      case .refused: Words.refusal(bedside)
      case .unknownWhetherGiven: Words.lostSight
      default: nil
      }
    let isUnderTheTongue = order.product.route == .sublingual && outcome == .given
    try await record(by: nurse) { acknowledgement in
      RecordDose(
        order: id, slot: slot, outcome: outcome, dissolved: isUnderTheTongue ? .yes : .unknown,
        reason: reason, acknowledgement: acknowledgement)
    }
  }

  /// Given, unless this is the dose that the person's story is about.
  private func outcome(of order: MedicineOrder) -> Administration.Outcome {
    let isBuprenorphine = order.product.medicine.id == Medicine.buprenorphine.id
    let outcomes = bedside.state.doses.map(\.recorded.value.administration.outcome)
    if bedside.incident(where: { $0 == .refuses }) != nil, !outcomes.contains(.refused) {
      return .refused
    }
    let losesSight = bedside.incident { kind in
      if case .losesSight = kind { true } else { false }
    }
    if isBuprenorphine, losesSight != nil, !outcomes.contains(.unknownWhetherGiven) {
      return .unknownWhetherGiven
    }
    return .given
  }
}
