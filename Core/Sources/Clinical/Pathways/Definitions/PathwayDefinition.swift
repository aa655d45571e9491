/// A pathway as it can be read, printed and signed off: when it begins, its steps, its watching, when it stops and where it comes from.
public struct PathwayDefinition: Sendable, Hashable {
  /// The pathway.
  public let pathway: Pathway
  /// Raised whenever its meaning changes; stored with every decision.
  public let version: Int
  /// What has to be true to begin.
  public let entry: [String]
  /// Its steps, each with its rule. The steps of stop rules come last.
  public let steps: [Advice.Step]
  /// What is watched, and how often.
  public let monitoring: [String]
  /// What stops it.
  public let stopRules: [String]
  /// What to do while data are missing.
  public let whenMissing: [String]
  /// Where sources disagree, with the value in force.
  public let disagreements: [Advice.Disagreement]
  /// Its sources.
  public let sources: [Citation]

  static let commonStops = [
    "Respiratory rate, oxygen or sedation outside the limits: hold, and look every 15 minutes.",
    "Breathing or consciousness an emergency: the overdose response comes first.",
    "NEWS2 with a single 3, or 5 or more: a clinician first; from 7 until it is better.",
    "Intoxication: delay.", "A dose nobody can vouch for: resolve it first.",
  ]

  static let commonMissing = [
    "Respiratory rate, oxygen or sedation more than an hour old: take them, then look again.",
    "COWS incomplete or too old: no total, no dose; take it again.",
    "Opioid or time of last use not known: ask; until then the strictest gate holds.",
  ]
}

extension Pathway {
  /// The definition under a site's settings.
  public func definition(_ settings: ClinicalSettings) -> PathwayDefinition {
    switch self {
    case .standardStart: .standardStart(settings)
    case .highDoseStart: .highDoseStart(settings)
    case .precipitatedWithdrawal: .precipitatedWithdrawal(settings)
    case .maintenance: .maintenance(settings)
    case .taper: .taper(settings)
    }
  }
}
