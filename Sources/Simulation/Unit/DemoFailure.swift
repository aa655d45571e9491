public import Access
public import Care

/// Why a demonstration cannot be prepared.
public enum DemoFailure: Error, Sendable {
  /// The record holds a real facility. A demonstration never writes there.
  case notADemonstration
  /// A part was refused while the unit was being set up.
  case refused(CareError)
  /// One of the demonstration's own accounts is not acceptable.
  case account(AccountRefusal)

  /// One sentence for the person who starts it.
  public var message: String {
    switch self {
    case .notADemonstration:
      "This record holds a real facility. Give the demonstration a record of its own."
    case .refused(let error): "The demonstration could not be prepared: \(error.message)"
    case .account(let refusal): "The demonstration could not be prepared: \(refusal.message)"
    }
  }
}
