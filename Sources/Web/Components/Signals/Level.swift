/// How much attention something asks for. The caller decides it; the page only draws it.
enum Level: String, Sendable, CaseIterable, Comparable {
  case none
  case watch
  case urgent
  case emergency

  static func < (left: Level, right: Level) -> Bool {
    left.rank < right.rank
  }

  /// The usual word, for places that have no better one.
  var word: String {
    switch self {
    case .none: "Steady"
    case .watch: "Watch"
    case .urgent: "Urgent"
    case .emergency: "Emergency"
    }
  }

  /// The outline that says the level without colour.
  var symbol: Symbol {
    switch self {
    case .none: .level
    case .watch: .watch
    case .urgent: .urgent
    case .emergency: .emergency
    }
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .watch: 1
    case .urgent: 2
    case .emergency: 3
    }
  }
}
