import Chart
import Clinical

/// What was found before, to stand beside each field.
struct RoundPrevious: Sendable {
  private let rounds: [Charted<ObservationRound>]
  private let now: Instant

  init(_ state: ChartState, at now: Instant) {
    rounds = state.rounds
    self.now = now
  }

  /// The last measured value, in the measurement's smallest unit.
  func value(_ measurement: Measurement) -> Charted<Int>? {
    last { round in
      let signs = round.vitalSigns
      return switch measurement {
      case .respiratoryRate: signs.respiratoryRate
      case .oxygenSaturation: signs.oxygenSaturation
      case .systolic: signs.systolic
      case .diastolic: signs.diastolic
      case .pulse: signs.pulse
      case .temperature: signs.temperature?.tenths
      case .pain: round.pain
      case .weight: nil
      }
    }
  }

  /// The pulse that was just taken, if one was.
  var recentPulse: Charted<Int>? {
    guard let pulse = value(.pulse), pulse.at <= now, now - pulse.at <= COWS.pulseLasts else {
      return nil
    }
    return pulse
  }

  /// The COWS answer that the pulse just taken gives.
  var pulseAnswer: [String: Assessment.Answer] {
    guard let pulse = recentPulse else { return [:] }
    return [RoundFields.pulseItem: .points(COWS.pulsePoints(beatsPerMinute: pulse.value))]
  }

  var oxygen: Charted<Bool>? { last { $0.vitalSigns.onOxygen } }
  var consciousness: Charted<VitalSigns.Consciousness>? { last { $0.vitalSigns.consciousness } }
  var sedation: Charted<SedationLevel>? { last { $0.sedation } }

  /// The last COWS, complete or not.
  var withdrawal: Charted<Assessment>? { last { $0.withdrawal } }

  private func last<Value>(_ part: (ObservationRound) -> Value?) -> Charted<Value>? {
    for round in rounds.reversed() {
      if let value = part(round.value) { return round.map { _ in value } }
    }
    return nil
  }
}
