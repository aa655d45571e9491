/// The last value of each observation, however old.
struct LatestObservations: Sendable {
  private(set) var respiratoryRate: Charted<Int>?
  private(set) var saturation: Charted<Int>?
  private(set) var pulse: Charted<Int>?
  private(set) var systolic: Charted<Int>?
  private(set) var diastolic: Charted<Int>?
  private(set) var consciousness: Charted<VitalSigns.Consciousness>?
  private(set) var sedation: Charted<SedationLevel>?
  /// The last complete COWS; an incomplete one has no total and does not hide it.
  private(set) var withdrawal: Charted<Withdrawal>?

  /// A complete COWS with what was measured in the same round.
  struct Withdrawal: Sendable, Hashable {
    let total: Int
    let assessment: Assessment
    let vitalSigns: VitalSigns
  }

  /// Reads from the newest round back until nothing is left to find.
  init(_ rounds: [Charted<ObservationRound>]) {
    for round in rounds.reversed() {
      let signs = round.value.vitalSigns
      Self.keep(&respiratoryRate, signs.respiratoryRate, of: round)
      Self.keep(&saturation, signs.oxygenSaturation, of: round)
      Self.keep(&pulse, signs.pulse, of: round)
      Self.keep(&systolic, signs.systolic, of: round)
      Self.keep(&diastolic, signs.diastolic, of: round)
      Self.keep(&consciousness, signs.consciousness, of: round)
      Self.keep(&sedation, round.value.sedation, of: round)
      if withdrawal == nil { withdrawal = Self.withdrawal(round) }
      if isComplete { return }
    }
  }

  private var isComplete: Bool {
    respiratoryRate != nil && saturation != nil && pulse != nil && systolic != nil
      && diastolic != nil && consciousness != nil && sedation != nil && withdrawal != nil
  }

  private static func keep<Value>(
    _ latest: inout Charted<Value>?, _ value: Value?, of round: Charted<ObservationRound>
  ) {
    guard latest == nil, let value else { return }
    latest = round.map { _ in value }
  }

  private static func withdrawal(_ round: Charted<ObservationRound>) -> Charted<Withdrawal>? {
    guard let assessment = round.value.withdrawal, let total = COWS.total(assessment) else {
      return nil
    }
    let signs = round.value.vitalSigns
    return round.map { _ in
      Withdrawal(total: total, assessment: assessment, vitalSigns: signs)
    }
  }
}

extension Charted<LatestObservations.Withdrawal> {
  var evidence: Evidence { Evidence("COWS", "\(value.total)", from: self) }
}
