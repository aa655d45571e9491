import Chart
import Clinical

extension EntryWords {
  func lines(_ admission: Admission) -> [String] {
    let identity = admission.identity
    return [
      identity.name, "Born \(identity.born?.text ?? "unknown")",
      "Reads \(identity.language.text) best", "Contact: \(identity.contact ?? "not told")",
    ]
  }

  func lines(_ signed: OrderSigned) -> [String] {
    let order = signed.order
    var lines = [
      "\(scheduleText(order)), \(order.product.route.text)", "For \(order.indication.text)",
    ]
    if let pathway = order.pathway { lines.append("From the pathway \(pathway.text)") }
    if let instructions = signed.instructions { lines.append("Instructions: \(instructions)") }
    return lines + answered(signed.findings, signed.secondClinician)
  }

  func lines(_ dose: DoseRecorded) -> [String] {
    var lines: [String] = []
    let source = dose.administration.source
    if source != .scheduled { lines.append("Source: \(source.text)") }
    if dose.administration.product.route == .sublingual {
      switch dose.administration.dissolved {
      case .yes: lines.append("Dissolved fully under observation")
      case .no: lines.append("Did not dissolve fully")
      case .unknown: lines.append("Whether it dissolved is unknown")
      }
    }
    if let reason = dose.reason { lines.append("Reason: \(reason)") }
    return lines + answered(dose.findings, dose.secondClinician)
  }

  func lines(_ decided: PathwayDecided) -> [String] {
    var lines = ["Step: \(decided.step)"]
    if let option = decided.option { lines.append("Option: \(option)") }
    if let reason = decided.reason { lines.append("Reason: \(reason)") }
    return lines + decided.criteria.map { "\($0.statement): \($0.truth.words)" }
  }

  func lines(_ preparation: Preparation) -> [String] {
    var lines: [String] = []
    func say(_ what: String, _ done: Bool?) {
      if let done { lines.append("\(what): \(done ? "yes" : "no")") }
    }
    say("Naloxone in hand, with training", preparation.naloxoneInHand)
    if let plan = preparation.medicationPlan { lines.append("Medication: \(plan.text)") }
    if let at = preparation.followUp { lines.append("Follow-up: \(time.full(at))") }
    if let person = preparation.followUpWith { lines.append("Follow-up with \(person)") }
    if let until = preparation.supplyLastsUntil {
      lines.append("Supply lasts until \(time.full(until))")
    }
    say("Loss of tolerance and overdose talked through", preparation.overdoseCounselling)
    say("Mouth care talked through", preparation.mouthCareAdvice)
    say("Next methadone dose confirmed", preparation.methadoneIntakeConfirmed)
    if let screen = preparation.suicideScreen {
      lines.append("Suicide-risk screen, highest positive item: \(screen)")
    }
    say("Plan for the suicide risk", preparation.suicidePlan)
    if let prescriber = preparation.benzodiazepinePrescriber {
      lines.append("Benzodiazepine taper with \(prescriber)")
    }
    return lines
  }

  func lines(_ discharge: Discharge) -> [String] {
    var lines = ["To: \(discharge.destination ?? "not told")"]
    if let summary = discharge.summary { lines.append(summary) }
    return lines + answered(discharge.findings, nil)
  }

  private func scheduleText(_ order: MedicineOrder) -> String {
    switch order.schedule {
    case .slots(let slots):
      guard let first = slots.first, let last = slots.last, slots.count > 1 else {
        return "Once, \(order.schedule.firstSlot.map { time.text($0.at) } ?? "no time")"
      }
      return "\(slots.count) doses, \(time.text(first.at)) to \(time.text(last.at))"
    case .asNeeded(let interval, let largest):
      return "As needed, at least \(interval.text) apart, at most \(largest.text) in 24 h"
    }
  }

  /// What the safety review said and how it was answered.
  private func answered(_ findings: [AcknowledgedFinding], _ second: Author?) -> [String] {
    var lines = findings.map { passed in
      let reason = passed.reason.map { " Reason: \($0)" } ?? ""
      return "\(passed.finding.rule): \(passed.finding.message)\(reason)"
    }
    if let second { lines.append("Second clinician: \(second.text)") }
    return lines
  }
}

extension MedicineOrder.Schedule {
  fileprivate var firstSlot: MedicineOrder.Slot? {
    guard case .slots(let slots) = self else { return nil }
    return slots.first
  }
}

extension Administration.Outcome {
  /// The outcome with its amount or time.
  var words: String {
    switch self {
    case .given: "given"
    case .refused: "refused"
    case .held: "held"
    case .partlyTaken(let taken): "partly taken, \(taken.text)"
    case .vomited(let minutes): minutes.map { "vomited after \($0) min" } ?? "vomited, time unknown"
    case .unknownWhetherGiven: "unknown whether given"
    }
  }
}

extension Truth {
  /// The answer as people read it.
  var words: String { rawValue }
}
