public import Clinical

/// One opening of a chart, granted or refused.
public struct ChartAccess: Sendable, Hashable {
  /// When.
  public let at: Instant
  /// The staff account.
  public let account: String
  /// The person's name at that moment.
  public let name: String
  /// The role in which they came.
  public let role: String
  /// The chart asked for.
  public let chart: String
  /// Whether it was shown.
  public let isGranted: Bool
}
