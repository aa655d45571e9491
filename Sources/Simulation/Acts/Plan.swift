import Chart
import Clinical

extension Bedside {
  /// Everything the staff mean to do for this person, soonest first.
  var plan: [Act] {
    guard state.isPresent else { return [] }
    let advice = advice
    var acts = daily + rounds + rounds(demandedBy: advice) + doses
    acts += prescribing(after: advice)
    acts += slips
    acts += leavingActs
    return acts.sorted { ($0.at, $0.task.order) < ($1.at, $1.task.order) }
  }
}

extension Act.Task {
  /// What comes first of two things at one minute: looking before giving.
  var order: Int {
    switch self {
    case .ask: 0
    case .round: 1
    case .answerEscalation, .hold: 2
    case .choose, .followAdvice, .orderComfort, .offerMaintenance: 3
    case .dose, .asNeeded, .vomit, .resolve: 4
    default: 5
    }
  }
}
