import Chart

/// The kinds of entries by which the timeline can be narrowed.
enum TimelineKind: String, CaseIterable, Sendable {
  case rounds
  case doses
  case orders
  case notes
  case evaluation
  case stay

  /// The words on the filter.
  var text: String {
    switch self {
    case .rounds: "Rounds"
    case .doses: "Doses"
    case .orders: "Orders and pathways"
    case .notes: "Notes and reviews"
    case .evaluation: "Evaluation"
    case .stay: "Stay"
    }
  }

  /// The kind of an entry.
  init(_ body: EntryBody) {
    switch body {
    case .observation: self = .rounds
    case .dose, .doseResolved: self = .doses
    case .orderSigned, .orderStopped, .pathway, .maintenanceOffer: self = .orders
    case .note, .review: self = .notes
    case .evaluation: self = .evaluation
    case .admission, .preparation, .bedMove, .discharge, .amendment, .strike: self = .stay
    }
  }

  /// The mark on the line.
  var mark: TimelineEntry.Kind {
    switch self {
    case .rounds: .observation
    case .doses: .dose
    case .orders: .order
    case .notes: .note
    case .evaluation, .stay: .stay
    }
  }
}
