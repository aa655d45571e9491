public import Care
public import Clinical

/// What the virtual staff did, for tests and for whoever starts a demonstration.
public struct DemoReport: Sendable {
  /// Acts that were carried out.
  public internal(set) var acts = 0
  /// Acts that the unit refused, which is nothing unusual.
  public internal(set) var refusals: [Refused] = []

  /// How many refusals are kept: the newest.
  static let kept = 200

  /// A refused act.
  public struct Refused: Sendable {
    /// When.
    public let at: Instant
    /// The chart.
    public let chart: String
    /// What was tried.
    public let act: String
    /// Why it was refused.
    public let error: CareError
  }

  mutating func note(_ refused: Refused) {
    refusals.append(refused)
    if refusals.count > Self.kept { refusals.removeFirst(refusals.count - Self.kept) }
  }
}
