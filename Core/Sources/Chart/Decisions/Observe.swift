public import Clinical

/// Charts a round at the bedside; a part that was not done is left out, never guessed.
public struct Observe: ChartCommand {
  /// What was found.
  public var observation: Observation
  /// When; nil is now.
  public var happenedAt: Instant?
  /// Rounds of two people both count.
  public let mergesWithOthers = true

  /// Makes a round.
  public init(observation: Observation, happenedAt: Instant? = nil) {
    self.observation = observation
    self.happenedAt = happenedAt
  }

  /// One observation entry; impossible values are refused, unlikely ones need a confirmation each.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    var observation = try observation.withPulsePoints()
    guard !observation.round.isEmpty || observation.remark != nil else {
      throw .invalid(field: "round", message: "Nothing was charted. Fill at least one field.")
    }
    observation.remark = try context.optionalText(
      observation.remark, field: "remark", name: "The remark")
    try observation.requirePlausible()
    return Decision(.observation(observation), at: try context.happened(happenedAt))
  }
}

extension Observation {
  /// Takes the COWS pulse points from the measured pulse, so that the pulse is taken once and used for both.
  func withPulsePoints() throws(Refusal) -> Observation {
    guard let pulse = round.vitalSigns.pulse, let withdrawal = round.withdrawal else { return self }
    var answers = withdrawal.answers
    answers["pulse"] = .points(COWS.pulsePoints(beatsPerMinute: pulse))
    var observation = self
    do {
      observation.round.withdrawal = try Assessment(of: COWS.instrument, answers: answers)
    } catch {
      throw .invalid(field: error.item, message: error.message)
    }
    return observation
  }

  func requirePlausible() throws(Refusal) {
    let remarks = Plausibility.remarks(on: round)
    if let impossible = remarks.first(where: { $0.kind == .impossible }) {
      throw .invalid(field: impossible.measurement.rawValue, message: impossible.message)
    }
    let open = remarks.filter { !confirmed.contains($0.measurement.rawValue) }
    guard open.isEmpty else {
      throw .unconfirmed(
        open.map { Refusal.Unlikely(field: $0.measurement.rawValue, message: $0.message) })
    }
  }
}
