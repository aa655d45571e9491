/// How a finding behaves, worst first in order.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Shown and logged, never blocks.
  case advisory = 0
  /// The act pauses until the person gives a reason.
  case softStop = 1
  /// The act cannot be done as written, or only where an override is named.
  case hardStop = 2

  /// Orders from advisory to hard stop.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word shown beside the sign.
  public var text: String {
    switch self {
    case .advisory: "Advisory"
    case .softStop: "Soft stop"
    case .hardStop: "Hard stop"
    }
  }
}

/// What it takes to go on although a rule fired.
public enum Override: Sendable, Hashable {
  /// Nothing: it only informs.
  case notNeeded
  /// A reason in words.
  case reason
  /// A prescriber's reason and a second clinician who confirms.
  case reasonAndSecondClinician
  /// There is none: the act has to change.
  case none
}
