/// What happened to one dose, as a shape and a word.
enum DoseState: String, Sendable, CaseIterable {
  case due
  case late
  case missed
  case given
  case refused
  case held
  case partlyTaken = "partly"
  case vomited
  /// Nobody knows whether it was given; it blocks the next one.
  case unknown
  case notYet = "not-yet"

  var word: String {
    switch self {
    case .due: "Due"
    case .late: "Late"
    case .missed: "Missed"
    case .given: "Given"
    case .refused: "Refused"
    case .held: "Held"
    case .partlyTaken: "Partly taken"
    case .vomited: "Vomited"
    case .unknown: "Given or not?"
    case .notYet: "Not yet"
    }
  }

  var symbol: Symbol {
    switch self {
    case .due: .due
    case .late: .late
    case .missed: .missed
    case .given: .given
    case .refused: .refused
    case .held: .held
    case .partlyTaken: .partlyTaken
    case .vomited: .vomited
    case .unknown: .unknown
    case .notYet: .notYet
    }
  }
}
