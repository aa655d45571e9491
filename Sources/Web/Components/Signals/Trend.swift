/// Where a score is going since the one before.
enum Trend: String, Sendable {
  case rising
  case falling
  case steady
  /// There is nothing to compare with.
  case unknown

  /// The word beside the arrow.
  var word: String {
    switch self {
    case .rising: "rising"
    case .falling: "falling"
    case .steady: "steady"
    case .unknown: "first"
    }
  }

  /// The arrow; nil when there is nothing to compare with.
  var symbol: Symbol? {
    switch self {
    case .rising: .rising
    case .falling: .falling
    case .steady: .steady
    case .unknown: nil
    }
  }
}
