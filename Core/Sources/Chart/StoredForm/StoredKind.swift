/// The names of the entry kinds in the record. A name is never changed or used again for something else.
enum StoredKind: String, CaseIterable {
  case admission, evaluation, observation, note
  case orderSigned = "order-signed"
  case orderStopped = "order-stopped"
  case dose
  case doseResolved = "dose-resolved"
  case pathway
  case maintenanceOffer = "maintenance-offer"
  case review, preparation
  case bedMove = "bed-move"
  case discharge, amendment, strike
}

extension EntryBody {
  /// The kind's name and the content to store.
  var stored: (kind: StoredKind, content: any StoredPiece) {
    switch self {
    case .admission(let admission): (.admission, admission)
    case .evaluation(let update): (.evaluation, update)
    case .observation(let observation): (.observation, observation)
    case .note(let note): (.note, note)
    case .orderSigned(let signed): (.orderSigned, signed)
    case .orderStopped(let stopped): (.orderStopped, stopped)
    case .dose(let dose): (.dose, dose)
    case .doseResolved(let resolved): (.doseResolved, resolved)
    case .pathway(let decided): (.pathway, decided)
    case .maintenanceOffer(let offer): (.maintenanceOffer, offer)
    case .review(let review): (.review, review)
    case .preparation(let preparation): (.preparation, preparation)
    case .bedMove(let move): (.bedMove, move)
    case .discharge(let discharge): (.discharge, discharge)
    case .amendment(let amendment): (.amendment, amendment)
    case .strike(let strike): (.strike, strike)
    }
  }
}
