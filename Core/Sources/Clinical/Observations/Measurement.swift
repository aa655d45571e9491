/// A quantity read off a person or a device, with the values that can be and the ones that usually are.
public enum Measurement: String, Sendable, Hashable, CaseIterable {
  case respiratoryRate = "respiratory-rate"
  case oxygenSaturation = "oxygen-saturation"
  case systolic
  case diastolic
  case pulse
  /// In tenths of a degree Celsius.
  case temperature
  case pain
  /// In grams.
  case weight

  /// What can be, what usually is, and why.
  public struct Limits: Sendable, Hashable {
    /// Outside, the value is refused: no living adult or no device gives it.
    public let possible: ClosedRange<Int>
    /// Outside, the person confirms once that it is what was read.
    public let usual: ClosedRange<Int>
    /// Why the possible range ends where it does.
    public let reason: String

    init(possible: ClosedRange<Int>, usual: ClosedRange<Int>, _ reason: String) {
      self.possible = possible
      self.usual = usual
      self.reason = reason
    }
  }

  /// Where the limits come from: they only catch slips and are no clinical thresholds.
  public static let citation = Citation(
    "limits against slips of entry", .localDefault, verified: false)

  /// The measurement's limits. Status: local default.
  public var limits: Limits {
    switch self {
    case .respiratoryRate:
      Limits(possible: 0...80, usual: 8...40, "0 is apnoea and can be recorded.")
    case .oxygenSaturation:
      Limits(possible: 40...100, usual: 85...100, "Oximeters read nothing reliable below 40 %.")
    case .systolic:
      Limits(possible: 40...300, usual: 80...220, "Cuffs do not measure beyond these pressures.")
    case .diastolic:
      Limits(possible: 20...200, usual: 40...130, "Cuffs do not measure beyond these pressures.")
    case .pulse:
      Limits(
        possible: 20...250, usual: 40...150,
        "If there is no pulse, call for help and resuscitate; record it in a note.")
    case .temperature:
      Limits(
        possible: 250...440, usual: 350...405, "Outside, the thermometer or the unit is in doubt.")
    case .pain:
      Limits(possible: 0...10, usual: 0...10, "The scale ends at 10.")
    case .weight:
      Limits(
        possible: 20_000...350_000, usual: 35_000...200_000, "Outside, the unit is in doubt.")
    }
  }

  /// The name as people read it.
  public var text: String {
    switch self {
    case .respiratoryRate: "Respiratory rate"
    case .oxygenSaturation: "Oxygen saturation"
    case .systolic: "Systolic pressure"
    case .diastolic: "Diastolic pressure"
    case .pulse: "Pulse"
    case .temperature: "Temperature"
    case .pain: "Pain"
    case .weight: "Weight"
    }
  }

  /// A value with its unit, "36.8 °C".
  public func text(_ value: Int) -> String {
    switch self {
    case .respiratoryRate, .pulse: "\(value)/min"
    case .oxygenSaturation: "\(value) %"
    case .systolic, .diastolic: "\(value) mmHg"
    case .temperature: Temperature(tenths: value).text
    case .pain: "\(value)"
    case .weight: "\(value / 1_000).\(abs(value % 1_000) / 100) kg"
    }
  }
}
