/// One set of vital signs; nil is "not measured".
public struct VitalSigns: Sendable, Hashable {
  /// Breaths a minute.
  public var respiratoryRate: Int?
  /// Peripheral oxygen saturation in whole percent.
  public var oxygenSaturation: Int?
  /// Whether the person was breathing added oxygen.
  public var onOxygen: Bool?
  /// Systolic blood pressure in mmHg.
  public var systolic: Int?
  /// Diastolic blood pressure in mmHg.
  public var diastolic: Int?
  /// Heart beats a minute.
  public var pulse: Int?
  /// Level of consciousness.
  public var consciousness: Consciousness?
  /// Body temperature.
  public var temperature: Temperature?

  /// The ACVPU levels of NEWS2. Source: Royal College of Physicians 2017.
  public enum Consciousness: String, Sendable, Hashable, CaseIterable {
    case alert
    case newConfusion = "new-confusion"
    case voice
    case pain
    case unresponsive

    /// The level as people read it.
    public var text: String {
      switch self {
      case .alert: "Alert"
      case .newConfusion: "New confusion"
      case .voice: "Responds to voice"
      case .pain: "Responds to pain"
      case .unresponsive: "Unresponsive"
      }
    }
  }

  /// Nothing measured.
  public init() {}

  /// Whether nothing at all was measured.
  public var isEmpty: Bool { self == VitalSigns() }
}
