/// A way through withdrawal management that a prescriber chooses.
public enum Pathway: String, Sendable, Hashable, CaseIterable {
  /// Buprenorphine started in withdrawal, 4 mg first.
  case standardStart = "buprenorphine-standard"
  /// Buprenorphine started in withdrawal with 8 mg or more.
  case highDoseStart = "buprenorphine-high-dose"
  /// More buprenorphine and comfort for withdrawal that the first dose brought on.
  case precipitatedWithdrawal = "precipitated-withdrawal"
  /// Staying on buprenorphine.
  case maintenance = "buprenorphine-maintenance"
  /// Falling doses of buprenorphine to none.
  case taper = "buprenorphine-taper"

  /// The name as people read it.
  public var text: String {
    switch self {
    case .standardStart: "Buprenorphine, standard start"
    case .highDoseStart: "Buprenorphine, high-dose start"
    case .precipitatedWithdrawal: "Precipitated withdrawal"
    case .maintenance: "Buprenorphine maintenance"
    case .taper: "Buprenorphine taper"
    }
  }
}
