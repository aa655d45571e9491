/// A medicine order as the rules see it: what, how much, when, and why.
public struct MedicineOrder: Sendable, Hashable {
  /// The order's identifier; empty for one under review.
  public var id: String
  /// The product.
  public var product: Product
  /// The amount for one dose; for a course the first day's.
  public var dose: Dose
  /// When doses are due.
  public var schedule: Schedule
  /// Why it is given.
  public var indication: Indication
  /// The pathway step it came from, or nil.
  public var pathway: Pathway?
  /// Whether the dose was worked out from the body weight.
  public var isWeightBased: Bool

  /// When doses are due.
  public enum Schedule: Sendable, Hashable {
    /// Doses at fixed instants, oldest first; a taper has falling doses.
    case slots([Slot])
    /// As needed: not sooner than the interval, not more than the 24-hour amount.
    case asNeeded(minimumInterval: TimeSpan, largestIn24Hours: Dose)
  }

  /// One due dose.
  public struct Slot: Sendable, Hashable {
    /// When it is due.
    public let at: Instant
    /// How much.
    public let dose: Dose

    /// Makes a slot.
    public init(at: Instant, dose: Dose) {
      self.at = at
      self.dose = dose
    }
  }

  /// Why a medicine is given, as far as rules tell reasons apart.
  public enum Indication: String, Sendable, Hashable, CaseIterable {
    case opioidWithdrawal = "opioid-withdrawal"
    case precipitatedWithdrawal = "precipitated-withdrawal"
    case lowDoseStart = "low-dose-start"
    case alcoholOrSedativeWithdrawal = "alcohol-or-sedative-withdrawal"
    case seizure
    case pain
    case nausea
    case diarrhoea
    case anxiety
    case sleep
    case overdose
    case other

    /// The reason as people read it.
    public var text: String {
      switch self {
      case .opioidWithdrawal: "Opioid withdrawal"
      case .precipitatedWithdrawal: "Precipitated withdrawal"
      case .lowDoseStart: "Low-dose buprenorphine start beside a full agonist"
      case .alcoholOrSedativeWithdrawal: "Alcohol or sedative withdrawal"
      case .seizure: "Seizure"
      case .pain: "Pain"
      case .nausea: "Nausea or vomiting"
      case .diarrhoea: "Diarrhoea"
      case .anxiety: "Anxiety"
      case .sleep: "Sleep"
      case .overdose: "Overdose"
      case .other: "Other"
      }
    }
  }

  /// Makes an order.
  public init(
    id: String = "", product: Product, dose: Dose, schedule: Schedule, indication: Indication,
    pathway: Pathway? = nil, isWeightBased: Bool = false
  ) {
    self.id = id
    self.product = product
    self.dose = dose
    self.schedule = schedule
    self.indication = indication
    self.pathway = pathway
    self.isWeightBased = isWeightBased
  }
}
