import Chart
import Clinical

/// Says a round in plain words.
struct ObservationWords: Sendable {
  /// The oxygen scale of the person.
  let scale: NEWS2.OxygenScale

  /// One line for each part that was done.
  func lines(_ observation: Observation) -> [String] {
    var lines: [String] = []
    let signs = self.signs(observation.round.vitalSigns)
    if let first = signs.first {
      let others = signs.dropFirst().map { ", \($0)" }.joined()
      lines.append(first.prefix(1).uppercased() + first.dropFirst() + others)
      lines.append("NEWS2 \(earlyWarning(observation.round.vitalSigns))")
    }
    if let sedation = observation.round.sedation {
      lines.append("Sedation (POSS) \(sedation.mark): \(sedation.text)")
    }
    if let withdrawal = observation.round.withdrawal {
      lines.append("\(score(withdrawal)): \(items(withdrawal).joined(separator: ", "))")
    }
    if let pain = observation.round.pain { lines.append("Pain \(pain) of 10") }
    if let remark = observation.remark { lines.append(remark) }
    let confirmed = observation.confirmed.compactMap {
      Measurement(rawValue: $0)?.text.lowercased()
    }
    if !confirmed.isEmpty {
      lines.append("Confirmed although unusual: \(confirmed.joined(separator: ", "))")
    }
    return lines
  }

  /// The vital signs, each with its unit.
  func signs(_ signs: VitalSigns) -> [String] {
    var words: [String] = []
    func say(_ measurement: Measurement, _ value: Int?) {
      if let value { words.append("\(measurement.text.lowercased()) \(measurement.text(value))") }
    }
    say(.respiratoryRate, signs.respiratoryRate)
    say(.oxygenSaturation, signs.oxygenSaturation)
    if let onOxygen = signs.onOxygen { words.append(onOxygen ? "on oxygen" : "on air") }
    if let systolic = signs.systolic, let diastolic = signs.diastolic {
      words.append("blood pressure \(systolic)/\(diastolic) mmHg")
    } else {
      say(.systolic, signs.systolic)
      say(.diastolic, signs.diastolic)
    }
    say(.pulse, signs.pulse)
    if let consciousness = signs.consciousness { words.append(consciousness.text.lowercased()) }
    say(.temperature, signs.temperature?.tenths)
    return words
  }

  /// A NEWS2 total with its risk, or what is known of it.
  func earlyWarning(_ signs: VitalSigns) -> String {
    let score = NEWS2.score(signs, scale: scale)
    switch score {
    case .complete(_, _, let response): return "\(score.text), \(response.band) risk"
    case .incomplete(let atLeast, _, _, _): return atLeast > 0 ? score.text : "incomplete"
    }
  }

  /// A COWS total with its band, or how far it got.
  func score(_ assessment: Assessment) -> String {
    switch assessment.score(with: COWS.instrument) {
    case .complete(let total, let band): "COWS \(total), \(band)"
    case .incomplete(let answered, let count): "COWS incomplete, \(answered) of \(count) items"
    }
  }

  private func items(_ assessment: Assessment) -> [String] {
    COWS.instrument.items.compactMap { item in
      switch assessment.answers[item.id] {
      case .points(let points): "\(item.label.lowercased()) \(points)"
      case .refused: "\(item.label.lowercased()) declined"
      case .unable: "\(item.label.lowercased()) could not be assessed"
      case nil: nil
      }
    }
  }
}
