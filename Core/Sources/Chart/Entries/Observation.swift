public import Clinical

/// A nurse's round at one person's bed.
public struct Observation: Sendable, Hashable {
  /// What was found.
  public var round: ObservationRound
  /// Unlikely values that the nurse was asked about and confirmed, by field.
  public var confirmed: [String]
  /// A remark; nil when there is none.
  public var remark: String?

  /// Makes an observation.
  public init(round: ObservationRound, confirmed: [String] = [], remark: String? = nil) {
    self.round = round
    self.confirmed = confirmed
    self.remark = remark
  }
}
