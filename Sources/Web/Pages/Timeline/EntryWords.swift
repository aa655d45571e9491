import Chart
import Clinical

/// Says in plain words what an entry says. Nothing is left out that a person could have charted.
struct EntryWords: Sendable {
  let state: ChartState
  let time: UnitTime

  /// What it is, in one line.
  func title(_ body: EntryBody) -> String {
    switch body {
    case .admission(let admission): "Admitted to bed \(admission.bed)"
    case .evaluation: "Evaluation"
    case .observation(let observation): title(observation.round)
    case .note(let note): note.kind.label
    case .orderSigned(let signed): "Order: \(signed.order.product.name), \(signed.order.dose.text)"
    case .orderStopped(let stop): "Order stopped: \(orderName(stop.order))"
    case .dose(let dose): title(dose.administration)
    case .doseResolved(let resolved): "Dose settled: \(resolved.outcome.words)"
    case .pathway(let decided): title(decided)
    case .maintenanceOffer(let offer): "Staying on medication offered: \(offer.decision.rawValue)"
    case .review: "Clinician's review"
    case .preparation: "Prepared for leaving"
    case .bedMove(let move): "Moved to bed \(move.bed)"
    case .discharge(let discharge): discharge.departure.text
    case .amendment(let amendment): "Entry \(amendment.entry) corrected"
    case .strike(let strike): "Entry \(strike.entry) struck"
    }
  }

  /// Everything it says, line by line.
  func lines(_ body: EntryBody) -> [String] {
    switch body {
    case .admission(let admission): lines(admission)
    case .evaluation(let update): EvaluationWords(time: time).lines(update)
    case .observation(let round): observation.lines(round)
    case .note(let note): [note.text]
    case .orderSigned(let signed): lines(signed)
    case .orderStopped(let stop): ["Reason: \(stop.reason)"]
    case .dose(let dose): lines(dose)
    case .doseResolved(let resolved): ["How it is known: \(resolved.reason)"]
    case .pathway(let decided): lines(decided)
    case .maintenanceOffer, .bedMove: []
    case .review(let review): [review.text]
    case .preparation(let preparation): lines(preparation)
    case .discharge(let discharge): lines(discharge)
    case .amendment(let amendment): ["Reason: \(amendment.reason)"]
    case .strike(let strike): ["Reason: \(strike.reason)"]
    }
  }

  private var observation: ObservationWords {
    ObservationWords(scale: NEWS2.scale(for: state.evaluation))
  }

  private func title(_ round: ObservationRound) -> String {
    guard let withdrawal = round.withdrawal else {
      return round.vitalSigns.isEmpty ? "Round" : "Vital signs"
    }
    return "Round, \(observation.score(withdrawal))"
  }

  private func title(_ administration: Administration) -> String {
    "\(administration.product.name), \(administration.ordered.text): "
      + administration.outcome.words
  }

  private func title(_ decided: PathwayDecided) -> String {
    let pathway = decided.pathway?.text ?? "no pathway"
    return "Pathway: \(pathway). \(decided.answer.text)"
  }

  private func orderName(_ id: String) -> String {
    state.order(id)?.order.product.name ?? "unknown order"
  }
}
