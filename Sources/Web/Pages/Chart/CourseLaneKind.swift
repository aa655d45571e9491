import Clinical

/// The vital signs that stand under the score.
enum CourseLaneKind: CaseIterable, Sendable {
  case pulse
  case bloodPressure
  case respiratoryRate
  case oxygenSaturation
  case temperature

  var name: String {
    switch self {
    case .bloodPressure: "Blood pressure"
    case .pulse: Measurement.pulse.text
    case .respiratoryRate: Measurement.respiratoryRate.text
    case .oxygenSaturation: Measurement.oxygenSaturation.text
    case .temperature: Measurement.temperature.text
    }
  }

  var unit: String {
    switch self {
    case .bloodPressure: "mmHg"
    case .pulse, .respiratoryRate: "per minute"
    case .oxygenSaturation: "%"
    case .temperature: "°C"
    }
  }

  /// What the lane shows at least.
  var scale: ClosedRange<Double> {
    switch self {
    case .pulse: 50...120
    case .bloodPressure: 60...160
    case .respiratoryRate: 8...24
    case .oxygenSaturation: 90...100
    case .temperature: 35.5...38.5
    }
  }

  /// The range that scores nothing on NEWS2. Source: Royal College of Physicians, NEWS2, 2017.
  var usual: ClosedRange<Double>? {
    switch self {
    case .pulse: 51...90
    case .bloodPressure: nil
    case .respiratoryRate: 12...20
    case .oxygenSaturation: 96...100
    case .temperature: 36.1...38
    }
  }

  private var parameter: NEWS2.Parameter {
    switch self {
    case .pulse: .pulse
    case .bloodPressure: .systolic
    case .respiratoryRate: .respiratoryRate
    case .oxygenSaturation: .oxygenSaturation
    case .temperature: .temperature
    }
  }

  /// The value of one round; nil when it was not measured. Its level is that of its NEWS2 points.
  func point(of signs: VitalSigns, at instant: Instant, scale: NEWS2.OxygenScale) -> CoursePoint? {
    let points = NEWS2.points(for: parameter, in: signs, scale: scale) ?? 0
    let level = Level(points: points)
    let milliseconds = instant.milliseconds
    switch self {
    case .pulse:
      return signs.pulse.map {
        CoursePoint(milliseconds, Double($0), label: String($0), level: level)
      }
    case .bloodPressure:
      guard let systolic = signs.systolic else { return nil }
      let diastolic = signs.diastolic
      return CoursePoint(
        milliseconds, Double(systolic), low: diastolic.map(Double.init),
        label: "\(systolic)/\(diastolic.map(String.init) ?? "?")", level: level)
    case .respiratoryRate:
      return signs.respiratoryRate.map {
        CoursePoint(milliseconds, Double($0), label: String($0), level: level)
      }
    case .oxygenSaturation:
      return signs.oxygenSaturation.map {
        CoursePoint(milliseconds, Double($0), label: String($0), level: level)
      }
    case .temperature:
      return signs.temperature.map {
        CoursePoint(
          milliseconds, Double($0.tenths) / 10, label: HumanNumber.text($0.tenths, places: 1),
          level: level)
      }
    }
  }
}
