import Chart
import Clinical

extension DemoUnit {
  /// A bed is left alone this long after a visitor charted there.
  private static let visit: TimeSpan = .minutes(30)

  /// Whether somebody who is not virtual has just been charting.
  func isVisited(_ chart: PatientChart) -> Bool {
    for entry in chart.entries.reversed() {
      guard entry.recordedAt > reached - Self.visit else { return false }
      if !DemoStaff.isVirtual(entry.author.account) { return true }
    }
    return false
  }

  /// Whether a visitor at the bed does this: not what is twice as late as late, and not what has no due time and is no order.
  func isForVisitor(_ act: Act) -> Bool {
    if let due = act.due {
      let lateFrom = act.lateFrom ?? due + .minutes(30)
      return reached <= lateFrom + (lateFrom - due)
    }
    switch act.task {
    case .choose, .followAdvice, .orderComfort, .answerEscalation, .asNeeded, .leave: return true
    default: return false
    }
  }

  /// Whether this is the last round or dose that a visitor could take over now: then it waits until it is late.
  func isLeftForVisitors(_ act: Act) -> Bool {
    guard reached >= visitorsFrom, !act.isUrgent, let due = act.due, act.isRound || act.isDose
    else {
      return false
    }
    let lateFrom = act.lateFrom ?? due + .minutes(30)
    guard reached <= lateFrom + .minutes(10) else { return false }
    let isSame: (Act) -> Bool = { act.isRound ? $0.isRound : $0.isDose }
    let others = people.count { person in
      person.leavable(isSame)?.due.map { $0 <= reached + .minutes(20) } ?? false
    }
    return others <= 1
  }
}
