/// Everything known about one person at one instant, as the pathways and rules see it.
///
/// A value: the chart folds into it and the command line reads it from JSON. Lists are oldest first.
public struct ClinicalPicture: Sendable, Hashable {
  /// Age in whole years; nil when unknown.
  public var age: Int?
  /// What kind of facility cares for the person.
  public var facility: FacilityKind
  /// When the stay began; nil before admission.
  public var admittedAt: Instant?
  /// The admission evaluation as it stands.
  public var evaluation: Evaluation
  /// Observation rounds, oldest first.
  public var rounds: [Charted<ObservationRound>]
  /// Medicine orders that are active.
  public var orders: [Charted<MedicineOrder>]
  /// What became of every dose, oldest first.
  public var administrations: [Charted<Administration>]
  /// The pathway in force and since when; nil when none was chosen.
  public var pathway: Charted<Pathway>?
  /// Records that staying on medication was offered, oldest first.
  public var maintenanceOffers: [Charted<MaintenanceOffer>]
  /// Naltrexone taken before or during the stay; nil when not asked.
  public var naltrexone: Charted<NaltrexoneUse>?
  /// Whether the person appears intoxicated now (breath alcohol above 0.05 % or as seen); nil when not assessed.
  public var intoxication: Charted<Truth>?
  /// When a clinician last answered an early-warning escalation.
  public var clinicianReviews: [Charted<String>]
  /// What has been prepared for leaving.
  public var preparations: DischargePreparations
  /// When the person is planned to leave; nil when no time is planned.
  public var plannedDischarge: Charted<Instant>?
  /// When the facility's present dosing day began; nil when the facility's time zone is not known.
  public var dosingDayStart: Instant?
  /// Checks that are due and when, as scheduled for this person.
  public var dueChecks: [DueCheck]

  /// The kind of facility, which decides what the law allows. Source: 21 CFR 1306.07; 42 CFR part 8.
  public enum FacilityKind: String, Sendable, Hashable, CaseIterable {
    case withdrawalUnit = "withdrawal-unit"
    case hospital
    case opioidTreatmentProgram = "opioid-treatment-program"

    /// The kind as people read it.
    public var text: String {
      switch self {
      case .withdrawalUnit: "Withdrawal management unit"
      case .hospital: "Hospital"
      case .opioidTreatmentProgram: "Opioid treatment program"
      }
    }
  }

  /// A record that staying on medication was offered and what the person decided.
  public struct MaintenanceOffer: Sendable, Hashable {
    /// What the person decided.
    public let decision: Decision

    /// The person's decision.
    public enum Decision: String, Sendable, Hashable, CaseIterable {
      case accepted, declined, undecided
    }

    /// Makes an offer.
    public init(decision: Decision) {
      self.decision = decision
    }
  }

  /// The last naltrexone taken.
  public enum NaltrexoneUse: Sendable, Hashable {
    /// None.
    case none
    /// Tablets, last taken then.
    case oral(lastTaken: Instant)
    /// Extended-release injection, last given then.
    case extendedRelease(lastGiven: Instant)
    /// An implant, placed then. How long it blocks differs from product to product and is months, sometimes more than a year: no rule
    /// takes it for over.
    case implant(placed: Instant)
  }

  /// A picture of somebody about whom nothing is known.
  public init(facility: FacilityKind) {
    self.facility = facility
    evaluation = Evaluation()
    rounds = []
    orders = []
    administrations = []
    maintenanceOffers = []
    clinicianReviews = []
    preparations = DischargePreparations()
    dueChecks = []
  }
}
