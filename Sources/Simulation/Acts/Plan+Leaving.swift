import Care
import Chart
import Clinical

extension Bedside {
  /// The steps towards leaving, and leaving.
  var leavingActs: [Act] {
    let leave = persona.leaving(calendar)
    guard now > leave - .days(2) || state.preparations.suicideScreen == nil else { return [] }
    if persona.course.departure == .againstAdvice { return leavingByChoice(at: leave) }
    var acts = steps(before: leave)
    if acts.isEmpty {
      acts.append(Act(.leave, at: leave + delay("leave", leave, 0...25)))
    }
    return acts
  }

  private func leavingByChoice(at leave: Instant) -> [Act] {
    guard state.preparations.naloxoneInHand?.value == true else {
      var preparation = Preparation()
      preparation.naloxoneInHand = true
      preparation.overdoseCounselling = true
      return [Act(.prepare(preparation), at: leave - .minutes(25))]
    }
    let isNoted = state.notes.contains { $0.value.text == Words.askedToLeave }
    return isNoted ? [Act(.leave, at: leave)] : [Act(.sayWhyLeaving, at: leave - .minutes(12))]
  }

  private func steps(before leave: Instant) -> [Act] {
    let done = state.preparations
    var acts: [Act] = []
    func step(_ isOpen: Bool, hours: Int, _ fill: (inout Preparation) -> Void) {
      guard isOpen else { return }
      var preparation = Preparation()
      fill(&preparation)
      let time = leave - .hours(hours) + delay("step-\(hours)", leave, 0...50)
      acts.append(Act(.prepare(preparation), at: time))
    }
    step(done.overdoseCounselling == nil, hours: 22) { $0.overdoseCounselling = true }
    step(done.naloxoneInHand == nil, hours: 20) { $0.naloxoneInHand = true }
    step(done.mouthCareAdvice == nil, hours: 19) { $0.mouthCareAdvice = true }
    step(done.followUp == nil, hours: 18) {
      $0.followUp = followUp(after: leave)
      $0.followUpWith = "Riverside Recovery Clinic"
    }
    step(done.suicideScreen.map { $0.at < leave - .hours(20) } ?? true, hours: 4) {
      $0.suicideScreen = 0
    }
    step(done.medicationPlan.map { $0.at < today } ?? true, hours: 3) {
      $0.medicationPlan = state.pathway?.value == .taper ? .declinedToday : .continued
    }
    step(done.supplyLastsUntil == nil && state.pathway?.value != .taper, hours: 2) {
      $0.supplyLastsUntil = followUp(after: leave) + .days(2)
    }
    let takesBenzodiazepines = state.evaluation.uses(.benzodiazepines) == .yes
    step(takesBenzodiazepines && done.benzodiazepinePrescriber == nil, hours: 17) {
      $0.benzodiazepinePrescriber = "Dr. Amelia Grant"
    }
    return acts
  }

  private func followUp(after leave: Instant) -> Instant {
    calendar.daily(hour: 10, minute: 30, after: leave + .hours(24), count: 1).first
      ?? leave + .days(2)
  }
}
