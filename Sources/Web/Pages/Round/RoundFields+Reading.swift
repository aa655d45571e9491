import Chart
import Clinical

extension RoundFields {
  /// The round that was sent.
  /// - Parameter known: COWS answers that no field of the form asks for, such as points of a pulse charted before.
  /// - Throws: ``FieldErrors``.
  static func observation(
    _ values: FieldValues, known: [String: Assessment.Answer]
  ) throws -> Observation {
    var round = ObservationRound()
    round.vitalSigns = try vitalSigns(values)
    round.sedation = try values[sedation]
    round.pain = try values[pain]
    round.withdrawal = try withdrawal(values, known: known)
    let confirmed = try confirmations.filter { try values[$0.field] }.map(\.measurement.rawValue)
    return Observation(round: round, confirmed: confirmed, remark: try values[remark])
  }

  private static func vitalSigns(_ values: FieldValues) throws -> VitalSigns {
    var signs = VitalSigns()
    signs.respiratoryRate = try values[respiratoryRate]
    signs.oxygenSaturation = try values[oxygenSaturation]
    signs.onOxygen = try values[oxygen].map { $0 == .oxygen }
    signs.systolic = try values[systolic]
    signs.diastolic = try values[diastolic]
    signs.pulse = try values[pulse]
    signs.consciousness = try values[consciousness]
    signs.temperature = try values[temperature].map { Temperature(tenths: $0) }
    return signs
  }

  private static func withdrawal(
    _ values: FieldValues, known: [String: Assessment.Answer]
  ) throws -> Assessment? {
    var rated: [String: Assessment.Answer] = [:]
    for item in items {
      if let points = try values[item.field] { rated[item.item.id] = .points(points) }
    }
    guard !rated.isEmpty else { return nil }
    let answers = known.merging(rated) { _, now in now }
    do {
      return try Assessment(of: COWS.instrument, answers: answers)
    } catch {
      throw FieldErrors([
        FieldError(name: itemName(error.item), label: "COWS", message: error.message)
      ])
    }
  }

  /// A charted round as its form would have sent it.
  static func typed(_ observation: Observation) -> [String: String] {
    var typed: [String: String] = [:]
    let signs = observation.round.vitalSigns
    typed[respiratoryRate.rule.name] = signs.respiratoryRate.map(String.init)
    typed[oxygenSaturation.rule.name] = signs.oxygenSaturation.map(String.init)
    typed[oxygen.rule.name] = signs.onOxygen.map { ($0 ? Oxygen.oxygen : .air).rawValue }
    typed[systolic.rule.name] = signs.systolic.map(String.init)
    typed[diastolic.rule.name] = signs.diastolic.map(String.init)
    typed[pulse.rule.name] = signs.pulse.map(String.init)
    typed[temperature.rule.name] = signs.temperature.map {
      HumanNumber.text($0.tenths, places: 1)
    }
    typed[consciousness.rule.name] = signs.consciousness?.rawValue
    typed[sedation.rule.name] = observation.round.sedation?.rawValue
    typed[pain.rule.name] = observation.round.pain.map(String.init)
    typed[remark.rule.name] = observation.remark
    for item in items {
      typed[item.field.rule.name] = observation.round.withdrawal?.points(item.item.id).map(
        String.init)
    }
    for (measurement, field) in confirmations
    where observation.confirmed.contains(measurement.rawValue) {
      typed[field.rule.name] = "yes"
    }
    return typed
  }
}
