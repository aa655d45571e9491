public import Clinical

/// Why a command was not carried out, with what the person can do. Nothing was recorded.
public enum Refusal: Error, Sendable, Hashable {
  /// A value cannot be taken as it is.
  case invalid(field: String, message: String)
  /// Values are unlikely: each needs one confirmation.
  case unconfirmed([Unlikely])
  /// The safety review wants a reason, a second clinician, or another act.
  case stopped([Finding])
  /// The chart is not in a state for it.
  case notPossible(String)
  /// It has been done already.
  case alreadyDone(String)

  /// A value that is possible but rare.
  public struct Unlikely: Sendable, Hashable {
    /// The field.
    public let field: String
    /// What was entered and what is usual.
    public let message: String

    /// Makes an unlikely value.
    public init(field: String, message: String) {
      self.field = field
      self.message = message
    }
  }

  /// One sentence for the person.
  public var message: String {
    switch self {
    case .invalid(_, let message), .notPossible(let message), .alreadyDone(let message): message
    case .unconfirmed(let unlikely): unlikely.map(\.message).joined(separator: " ")
    case .stopped(let findings): findings.map(\.message).joined(separator: " ")
    }
  }
}
