import Care
import Chart
import Clinical

extension Bedside {
  /// What the prescriber comes to: a pathway to choose, its advice to follow, an escalation to answer.
  func prescribing(after advice: Advice?) -> [Act] {
    var acts = escalations
    guard state.intoxication != nil, let round = lastFullRound else { return acts }
    guard let pathway = state.pathway else {
      acts.append(
        Act(.choose(persona.course.start), at: round.at + delay("choose", round.at, 15...40)))
      return acts
    }
    if !hasComfortOrders {
      acts.append(Act(.orderComfort, at: pathway.at + delay("comfort", pathway.at, 1...3)))
    }
    if let advice, isTime(for: advice), !isStillDrowsy, let task = task(for: advice) {
      let from = max(round.at, state.doses.last?.recorded.at ?? round.at)
      let isUrgent = advice.pathway == .precipitatedWithdrawal
      let delay = delay("advice", from, isUrgent ? 2...6 : 6...22)
      acts.append(Act(task, at: max(from + delay, pathway.at + .minutes(2)), isUrgent: isUrgent))
    }
    return acts
  }

  private var hasComfortOrders: Bool {
    state.orders.contains { $0.order.product.medicine.id == Medicine.acetaminophen.id }
  }

  /// Vital signs or sedation that call for a clinician, not answered yet.
  private var escalations: [Act] {
    guard let round = state.rounds.last(where: { !$0.value.vitalSigns.isEmpty }) else { return [] }
    let score = NEWS2.score(round.value.vitalSigns, scale: NEWS2.scale(for: state.evaluation))
    let isCalled = score.response?.callsForReview == true || isTooDrowsy
    guard isCalled, !state.reviews.contains(where: { $0.at >= round.at }) else { return [] }
    return [
      Act(.answerEscalation, at: round.at + delay("review", round.at, 8...24), isUrgent: true)
    ]
  }

  /// What the suggested option asks a prescriber to do; nil when it asks to wait.
  func task(for advice: Advice) -> Act.Task? {
    guard let pathway = state.pathway?.value, !isChangingTooOften else { return nil }
    if advice.pathway != pathway { return .choose(advice.pathway) }
    if let next = advice.suggestion.nextPathway { return .choose(next) }
    if advice.step.id == "complete" { return decisionAfterStart }
    guard let draft = advice.suggestion.draft, isWanted(draft) else { return nil }
    return pathway == .taper && !isOfferedToday ? .offerMaintenance(.declined) : .followAdvice
  }

  /// A prescriber who decided eight times within two hours waits for a colleague's view.
  private var isChangingTooOften: Bool {
    state.decisions.suffix(8).count { $0.at > now - .hours(2) } == 8
  }

  /// Whether the draft adds to what is ordered already.
  private func isWanted(_ draft: OrderDraft) -> Bool {
    switch draft.schedule {
    case .once: !hasDoseComing
    case .daily: !hasCourse { _ in true }
    case .course: !hasCourse { $0.pathway == .taper && $0.signedAt >= today }
    }
  }

  /// Whether an order for several days stands that is like this.
  private func hasCourse(like isMeant: ((pathway: Pathway?, signedAt: Instant)) -> Bool) -> Bool {
    record.rows.contains { row in
      let order = row.order.order
      guard case .slots(let slots) = order.schedule, slots.count > 1, row.isActive,
        order.product.medicine.id == Medicine.buprenorphine.id
      else { return false }
      return isMeant((order.pathway, row.order.signed.at))
    }
  }

  /// Steady on a daily dose: stay on it, or taper when the person has declined that today.
  private var decisionAfterStart: Act.Task? {
    switch persona.course.wish {
    case .maintenance:
      return isOfferedToday ? .followAdvice : .offerMaintenance(.accepted)
    case .taper:
      return isOfferedToday ? .choose(.taper) : .offerMaintenance(.declined)
    }
  }

  var isOfferedToday: Bool {
    state.maintenanceOffers.contains { $0.at >= today }
  }

  /// Whether a buprenorphine dose is ordered for the rest of the dosing day and not yet charted.
  var hasDoseComing: Bool {
    record.rows.contains { row in
      row.isActive && row.order.order.product.medicine.id == Medicine.buprenorphine.id
        && row.cells.contains {
          [.notYet, .due, .late].contains($0.state) && $0.at < today + .days(1)
        }
    }
  }
}

extension Advice.Option {
  /// The pathway that an option changes to.
  var nextPathway: Pathway? {
    Pathway.allCases.first { id == "change-to-\($0.rawValue)" }
  }
}
