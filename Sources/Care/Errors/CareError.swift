public import Chart
public import Clinical

/// Why a use case was not carried out, with a sentence that tells the person what to do next. Nothing was recorded.
public enum CareError: Error, Sendable {
  /// The person's role does not allow it.
  case notPermitted(String)
  /// The chart's decision was no.
  case refused(Refusal)
  /// There is no such chart.
  case unknownChart
  /// The chart changed since the person looked at it.
  case changed(Change)
  /// The same key came with other content.
  case keyReused
  /// The bed is taken or does not exist.
  case bed(String)
  /// Two names and a second clinician who is not allowed or not identified.
  case secondClinician(String)
  /// An account cannot be made or changed like this.
  case account(String)
  /// The record cannot be reached; trying again with the same key is safe.
  case unavailable(String)

  /// What changed under the person's hands.
  public struct Change: Sendable, Hashable {
    /// The chart's version now.
    public let version: Int64
    /// Who wrote last.
    public let author: String
    /// When.
    public let at: Instant
  }

  /// One sentence for the person.
  public var message: String {
    switch self {
    case .notPermitted(let message), .bed(let message), .secondClinician(let message),
      .account(let message):
      message
    case .refused(let refusal): refusal.message
    case .unknownChart: "There is no such chart. Go back to the board."
    case .changed(let change):
      "\(change.author) changed this chart after you opened it. Look at the change, then send again."
    case .keyReused: "This form was sent before with other content. Open it anew."
    case .unavailable:
      "Nothing was saved: the record cannot be reached. Try again; trying again is safe."
    }
  }
}
