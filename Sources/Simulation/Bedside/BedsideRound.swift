import Chart
import Clinical

/// What a nurse finds at one virtual bedside.
struct BedsideRound {
  let traits: BodyTraits
  let state: BodyState
  /// Stands for this person in chance.
  let person: UInt64
  /// Whether most people sleep now.
  let isNight: Bool

  /// A round of the asked kinds; pulse, breathing and the rest are always measured together.
  func observation(
    _ kinds: Set<DueCheck.Kind>, _ chance: inout SeededGenerator
  ) -> Observation {
    let signs = vitalSigns(&chance)
    var round = ObservationRound()
    // The pulse is taken once and used for both, so a score brings vital signs with it.
    if kinds.contains(.vitalSigns) || kinds.contains(.withdrawal) { round.vitalSigns = signs }
    let isScored = kinds.contains(.withdrawal)
    if kinds.contains(.sedation) || kinds.contains(.vitalSigns) {
      round.sedation = sedation(isScored: isScored)
    }
    if isScored {
      let total = max(0, Int((state.withdrawal + chance.deviation() * 1.3).rounded()))
      let pulsePoints = COWS.pulsePoints(beatsPerMinute: signs.pulse ?? 80)
      let answers = WithdrawalAnswers.answers(
        total: total, pulsePoints: pulsePoints, person: person, &chance)
      round.withdrawal = try? Assessment(
        of: COWS.instrument, answers: answers.merging(["pulse": .points(pulsePoints)]) { $1 })
      round.pain = pain(&chance)
    }
    let remarks = Plausibility.remarks(on: round).filter { $0.kind == .unlikely }
    return Observation(round: round, confirmed: remarks.map(\.measurement.rawValue))
  }

  private func vitalSigns(_ chance: inout SeededGenerator) -> VitalSigns {
    let withdrawal = state.withdrawal
    let depth = state.drowsiness
    func reading(_ value: Double, _ spread: Double) -> Int {
      Int((value + chance.deviation() * spread).rounded())
    }
    var signs = VitalSigns()
    let shift = state.fever * 44 - state.slowing * 7 - depth * 6
    signs.pulse = max(46, reading(traits.pulse + withdrawal * 1.5 + shift, 2.5))
    let systolic = max(92, reading(traits.systolic + withdrawal * 0.8 - state.slowing * 9, 4))
    signs.systolic = systolic
    signs.diastolic = max(52, min(systolic - 25, reading(Double(systolic) * 0.62, 3)))
    let breathing = traits.breathing + withdrawal * 0.17 + state.fever * 8 - depth * 9
    signs.respiratoryRate = max(9, reading(breathing, depth > 0.4 ? 0.3 : 0.8))
    signs.oxygenSaturation = min(100, max(91, reading(traits.saturation - depth * 6, 0.6)))
    signs.onOxygen = false
    signs.temperature = Temperature(tenths: reading(367 + withdrawal * 0.3 + state.fever * 20, 1.5))
    signs.consciousness = .alert
    return signs
  }

  /// A score wakes the person; without one, at night, they are found asleep.
  private func sedation(isScored: Bool) -> SedationLevel {
    switch state.drowsiness {
    case 0.62...: .hardToRouse
    case 0.40...: .driftsOff
    case 0.20...: .slightlyDrowsy
    default: isNight && !isScored && state.withdrawal < 14 ? .asleep : .alert
    }
  }

  private func pain(_ chance: inout SeededGenerator) -> Int {
    let ache = traits.pain + state.withdrawal * 0.17
    return max(0, min(10, Int((ache + chance.deviation() * 0.8).rounded())))
  }
}
