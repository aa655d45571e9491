/// The National Early Warning Score 2: seven measurements, 0 to 20 points, for adults of 16 and over who are not pregnant.
///
/// Withdrawal raises pulse and temperature by some points, and NEWS2 scores neither pupils nor depth of sedation, so it stands beside
/// the opioid-specific limits and never instead of them.
/// Source: Royal College of Physicians, NEWS2, 2017.
public enum NEWS2 {
  /// Version of this definition; stored with every score.
  public static let version = 1

  /// The publication.
  public static let citation = Citation(
    "Royal College of Physicians, NEWS2, 2017", .guideline, verified: true)

  /// The acknowledgement the publisher asks for.
  public static let acknowledgement =
    "Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017."

  /// Which oxygen saturations count as normal.
  public enum OxygenScale: Int, Sendable, Hashable, CaseIterable {
    /// Scale 1: everyone without a prescribed target.
    case standard = 1
    /// Scale 2: only with a prescribed target of 88 to 92 %; chosen wrongly it hides too little oxygen.
    case hypercapnic = 2
  }

  /// What is measured.
  public enum Parameter: String, Sendable, Hashable, CaseIterable {
    case respiratoryRate = "respiratory-rate"
    case oxygenSaturation = "oxygen-saturation"
    case oxygen
    case systolic
    case pulse
    case consciousness
    case temperature

    /// The measurement as people read it.
    public var text: String {
      switch self {
      case .respiratoryRate: "Respiratory rate"
      case .oxygenSaturation: "Oxygen saturation"
      case .oxygen: "Air or oxygen"
      case .systolic: "Systolic blood pressure"
      case .pulse: "Pulse"
      case .consciousness: "Consciousness"
      case .temperature: "Temperature"
      }
    }
  }

  /// The scale for a person: 2 only where the target is recorded, 1 when it is not known.
  public static func scale(for evaluation: Evaluation) -> OxygenScale {
    evaluation.has(.hypercapnicTarget) == .yes ? .hypercapnic : .standard
  }

  /// Scores one set of vital signs.
  ///
  /// Unknown: without all seven there is no total; what is known gives a sum of at least so much, which calls for help as soon as
  /// it crosses a trigger.
  public static func score(_ vitalSigns: VitalSigns, scale: OxygenScale = .standard) -> NEWS2Score {
    var points: [Parameter: Int] = [:]
    for parameter in Parameter.allCases {
      points[parameter] = NEWS2.points(for: parameter, in: vitalSigns, scale: scale)
    }
    return NEWS2Score(points: points, scale: scale)
  }
}
