/// What is known about a statement: it holds, it does not, or nobody has recorded it (Kleene's three values).
///
/// Missing data is `unknown`, never `no`.
public enum Truth: String, Hashable, Sendable, CaseIterable {
  case yes
  case no
  case unknown

  /// A recorded answer.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// A recorded answer, or unknown when there is none.
  public init(_ holds: Bool?) {
    self = holds.map { $0 ? .yes : .no } ?? .unknown
  }

  /// Holds when both hold; does not when either does not; else unknown.
  public static func && (left: Truth, right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  /// Holds when either holds; does not when neither does; else unknown.
  public static func || (left: Truth, right: Truth) -> Truth {
    if left == .yes || right == .yes { return .yes }
    return left == .no && right == .no ? .no : .unknown
  }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}
