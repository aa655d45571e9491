import Care
import Chart
import Clinical

extension Bedside {
  /// The next round, from what the monitoring schedule asks for.
  var rounds: [Act] {
    guard state.intoxication != nil || !state.rounds.isEmpty || now - persona.arrival < .hours(2)
    else { return [] }
    guard let first = picture.dueChecks.first else { return [] }
    let kinds = picture.dueChecks.filter { $0.due <= first.due + .minutes(30) }.map(\.kind)
    let isUrgent = first.interval <= .hours(1)
    let delay = roundDelay(of: first, isUrgent: isUrgent)
    return [
      Act(
        .round(Set(kinds)), at: first.due + delay, due: first.due, lateFrom: first.overdueFrom,
        isUrgent: isUrgent)
    ]
  }

  /// Mostly within minutes; now and then a round comes late.
  private func roundDelay(of check: DueCheck, isUrgent: Bool) -> TimeSpan {
    var chance = persona.chance("round", check.due)
    if isUrgent { return .minutes(chance.whole(-2...4)) }
    if chance.happens(0.07) {
      return (check.overdueFrom - check.due) + .minutes(chance.whole(2...15))
    }
    return .minutes(chance.whole(-6...18))
  }

  /// A round that the pathway's advice or a coming dose needs.
  func rounds(demandedBy advice: Advice?) -> [Act] {
    guard let advice, advice.suggestion.id == "record", isTime(for: advice),
      advice.missing.allSatisfy(isFoundByRound)
    else { return [] }
    if let last = lastFullRound, now - last.at < .minutes(50) { return [] }
    let at = now + delay("demanded", today, 2...12)
    return [Act(.round(Set(DueCheck.Kind.allCases)), at: at, due: now, isUrgent: false)]
  }

  /// Whether a round finds out what is missing; other questions are not the nurse's to answer.
  private func isFoundByRound(_ missing: String) -> Bool {
    ["COWS", "Respiratory", "Oxygen", "Sedation", "a complete COWS"].contains {
      missing.hasPrefix($0)
    }
  }

  /// On the first day advice is followed at any hour; a daily dose waits for the morning.
  func isTime(for advice: Advice) -> Bool {
    if advice.pathway == .precipitatedWithdrawal { return true }
    let first = picture.administrations.first {
      $0.value.product.medicine.id == Medicine.buprenorphine.id && $0.value.countedDose > .zero
    }
    guard let first, first.at < today else { return true }
    return (8..<20).contains(calendar.local(now).hour)
  }
}
