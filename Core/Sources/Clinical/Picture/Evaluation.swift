/// What is known of a person from the admission evaluation; every part may be unknown.
public struct Evaluation: Sendable, Hashable {
  /// The opioids used; nil when not asked, empty when none.
  public var opioids: Charted<[OpioidUse]>?
  /// Other substances and whether they were used regularly in the last month.
  public var otherSubstances: [Substance: Charted<Truth>]
  /// Allergies; nil when not asked.
  public var allergies: Charted<[Allergy]>?
  /// Whether the person could be pregnant, and the test; nil when not asked.
  public var pregnancy: Charted<Pregnancy>?
  /// Body weight; nil when not weighed.
  public var weight: Charted<Weight>?
  /// Health conditions that change what is safe.
  public var conditions: [Condition: Charted<Truth>]
  /// Medicines taken before admission, as told; nil when not asked.
  public var homeMedicines: Charted<[String]>?

  /// Nothing known.
  public init() {
    otherSubstances = [:]
    conditions = [:]
  }

  /// A substance beside opioids.
  public enum Substance: String, Sendable, Hashable, CaseIterable {
    case alcohol, benzodiazepines, gabapentinoids, stimulants, cannabis, tobacco, xylazine

    /// The name as people read it.
    public var text: String {
      switch self {
      case .alcohol: "Alcohol"
      case .benzodiazepines: "Benzodiazepines or other sedatives"
      case .gabapentinoids: "Gabapentin or pregabalin"
      case .stimulants: "Cocaine or other stimulants"
      case .cannabis: "Cannabis"
      case .tobacco: "Tobacco or nicotine"
      case .xylazine: "Xylazine or medetomidine in the supply"
      }
    }
  }

  /// A recorded allergy.
  public struct Allergy: Sendable, Hashable {
    /// What it is to, as recorded.
    public let substance: String
    /// What happened; nil when not known.
    public let reaction: String?
    /// How bad it was; unknown counts as severe in rules.
    public let severity: Severity

    /// How bad a reaction was.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
      case mild, moderate, severe, unknown
    }

    /// Makes an allergy.
    public init(substance: String, reaction: String?, severity: Severity) {
      self.substance = substance
      self.reaction = reaction
      self.severity = severity
    }
  }

  /// Pregnancy as far as known.
  public struct Pregnancy: Sendable, Hashable {
    /// Whether pregnancy is possible at all.
    public let isPossible: Truth
    /// The result of a test this stay: yes is pregnant; unknown is not tested.
    public let test: Truth
    /// Completed weeks; nil when not known.
    public let weeks: Int?

    /// Makes a pregnancy status.
    public init(isPossible: Truth, test: Truth, weeks: Int? = nil) {
      self.isPossible = isPossible
      self.test = test
      self.weeks = weeks
    }
  }

  /// A condition that rules ask for.
  public enum Condition: String, Sendable, Hashable, CaseIterable {
    case severeLiverDisease = "severe-liver-disease"
    case moderateLiverDisease = "moderate-liver-disease"
    case kidneyDisease = "kidney-disease"
    case lungDisease = "lung-disease"
    case sleepApnoea = "sleep-apnoea"
    case heartDisease = "heart-disease"
    case longQT = "long-qt"
    case seizures
    case headInjury = "head-injury"
    case chronicPain = "chronic-pain"
    case hypercapnicTarget = "oxygen-target-88-92"
    case severeAcuteIllness = "severe-acute-illness"

    /// The condition as people read it.
    public var text: String {
      switch self {
      case .severeLiverDisease: "Severe liver disease (Child-Pugh C)"
      case .moderateLiverDisease: "Moderate liver disease (Child-Pugh B)"
      case .kidneyDisease: "Kidney disease"
      case .lungDisease: "Chronic lung disease"
      case .sleepApnoea: "Sleep apnoea"
      case .heartDisease: "Heart disease"
      case .longQT: "Long QT"
      case .seizures: "Seizures"
      case .headInjury: "Recent head injury"
      case .chronicPain: "Chronic pain"
      case .hypercapnicTarget: "Oxygen target 88 to 92 % prescribed"
      case .severeAcuteIllness: "Severe acute illness, pain or surgery"
      }
    }
  }

  /// Whether a condition is known to be there.
  public func has(_ condition: Condition) -> Truth {
    conditions[condition]?.value ?? .unknown
  }

  /// Whether a substance is used.
  public func uses(_ substance: Substance) -> Truth {
    otherSubstances[substance]?.value ?? .unknown
  }
}
