/// Where a person stands in the stay, as far as the monitoring schedule tells phases apart.
public enum CarePhase: String, Sendable, Hashable, CaseIterable {
  /// Admitted, no pathway chosen yet.
  case admission
  /// A buprenorphine start is chosen and withdrawal is not yet enough for the first dose.
  case waitingForStart = "waiting-for-start"
  /// The first 24 hours after the first buprenorphine dose.
  case firstDay = "first-day"
  /// The second and third day of buprenorphine.
  case earlyDays = "early-days"
  /// Withdrawal that the buprenorphine brought on.
  case precipitatedWithdrawal = "precipitated-withdrawal"
  /// Steady on buprenorphine.
  case maintenance
  /// Falling doses.
  case taper
  /// The 24 hours before leaving.
  case lastDay = "last-day"

  /// The phase as people read it.
  public var text: String {
    switch self {
    case .admission: "Admission"
    case .waitingForStart: "Waiting for the first dose"
    case .firstDay: "First day of buprenorphine"
    case .earlyDays: "Second and third day of buprenorphine"
    case .precipitatedWithdrawal: "Precipitated withdrawal"
    case .maintenance: "Maintenance"
    case .taper: "Taper"
    case .lastDay: "Last 24 hours"
    }
  }

  /// How often a check repeats in this phase; nil when the phase does not ask for it. Status: local default.
  public func interval(of check: DueCheck.Kind) -> TimeSpan? {
    switch (self, check) {
    case (.admission, _): .hours(4)
    case (.waitingForStart, .withdrawal): .hours(2)
    case (.waitingForStart, _): .hours(4)
    case (.firstDay, _): .hours(4)
    case (.earlyDays, _): .hours(6)
    case (.precipitatedWithdrawal, _): .minutes(30)
    case (.maintenance, .withdrawal): .hours(12)
    case (.maintenance, _), (.taper, _): .hours(8)
    case (.lastDay, .sedation): nil
    case (.lastDay, _): .hours(8)
    }
  }
}
