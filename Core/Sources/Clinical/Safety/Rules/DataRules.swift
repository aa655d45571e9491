/// Data that contradicts itself or looks like a slip.
enum DataRules {
  static let all = [pulseDisagrees, weight, tenfold, aboveUsual, lastUse]

  /// A total cannot disagree with its items here: it is always added up from permitted answers. The pulse is the one item that
  /// stands on the chart twice.
  private static let pulseDisagrees = Rule(
    "DAT-01", .hardStop, override: .reasonAndSecondClinician,
    trigger: "The pulse points of the last complete COWS disagree with the pulse measured in its "
      + "round or in the 15 minutes before: on the chart, and at a first buprenorphine dose that rests on it.",
    message: "Score is inconsistent: the pulse points do not match the measured pulse.",
    rationale: "A gate must not rest on a wrong score.",
    citation: Citation("Wesson & Ling 2003, item 1", .study, verified: false)
  ) { situation in
    guard situation.proposal == .watch || situation.start != nil,
      let score = situation.latest.withdrawal,
      let given = score.value.assessment.points("pulse")
    else { return .clear }
    guard let pulse = score.value.vitalSigns.pulse ?? situation.pulse(justBefore: score.at) else {
      return .cannotEvaluate(missing: ["the pulse measured with COWS"], [score.evidence])
    }
    let expected = COWS.pulsePoints(beatsPerMinute: pulse)
    guard given != expected else { return .clear }
    return .fires([
      Evidence("Pulse", "\(pulse) a minute, \(expected) points", from: score),
      Evidence("Pulse points in COWS", "\(given)", from: score),
    ])
  }

  private static let weight = Rule(
    "DAT-02", .softStop, override: .reason,
    trigger: "A dose worked out from the weight and no weight, or one more than 7 days old.",
    message: "Weigh the person.", rationale: "Dose error.", citation: .localDefault
  ) { situation in
    guard let order = situation.order, order.isWeightBased else { return .clear }
    guard let weight = situation.picture.evaluation.weight else {
      return .cannotEvaluate(missing: ["weight"])
    }
    guard situation.at - weight.at > .days(7) else { return .clear }
    return .fires([Evidence("Weight", weight.value.text, from: weight)])
  }

  private static let tenfold = Rule(
    "DAT-03", .hardStop, override: .none,
    trigger: "One dose is more than ten times the usual largest one.",
    message: "Check unit and decimal.", rationale: "Tenfold error.",
    citation: Citation("Institute for Safe Medication Practices", .guideline, verified: false)
  ) { situation in
    guard let (dose, usual) = situation.doseAgainstUsual,
      dose.micrograms > usual.micrograms * 10
    else { return .clear }
    return .fires([Evidence("Dose", dose.text), Evidence("Usual largest dose", usual.text)])
  }

  private static let aboveUsual = Rule(
    "DAT-05", .softStop, override: .reason,
    trigger: "One dose is more than the usual largest one, up to ten times.",
    message: "Dose is above the usual largest single dose: check unit and decimal.",
    rationale: "A tenfold slip of a small dose stays below ten times the largest.",
    citation: .localDefault
  ) { situation in
    guard let (dose, usual) = situation.doseAgainstUsual, dose > usual,
      dose.micrograms <= usual.micrograms * 10
    else { return .clear }
    return .fires([Evidence("Dose", dose.text), Evidence("Usual largest dose", usual.text)])
  }

  private static let lastUse = Rule(
    "DAT-04", .softStop, override: .reason,
    trigger: "An opioid's last use lies in the future, or more than 14 days ago in a person who "
      + "is not abstinent: on the chart, and at a first buprenorphine dose. Without a time: see "
      + "BUP-07.",
    message: "Check the last-use time.", rationale: "Wrong gate.", citation: .localDefault
  ) { situation in
    guard situation.proposal == .watch || situation.start != nil else { return .clear }
    let at = situation.at
    let isAbstinent = BuprenorphineStart.isAbstinent(
      situation.exposures, situation.latest, at: at)
    let doubtful = situation.exposures.all.filter { exposure in
      guard let age = exposure.age(at: at) else { return false }
      return age < .zero || (age > .days(14) && !isAbstinent)
    }
    return doubtful.isEmpty ? .clear : .fires(doubtful.map { $0.evidence(at: at) })
  }
}

extension Situation {
  /// The pulse charted last before an instant, if that was just before.
  fileprivate func pulse(justBefore instant: Instant) -> Int? {
    let round = picture.rounds.last { $0.at <= instant && $0.value.vitalSigns.pulse != nil }
    guard let round, instant - round.at <= COWS.pulseLasts else { return nil }
    return round.value.vitalSigns.pulse
  }

  /// The largest single dose of the proposal and what is usual, both comparable between products.
  fileprivate var doseAgainstUsual: (dose: Dose, usual: Dose)? {
    guard let product = proposal.product else { return nil }
    let dose = dosing?.dose ?? signing?.largestDose ?? .zero
    return (product.comparable(dose), product.medicine.usualLargestDose)
  }
}

extension MedicineOrder {
  fileprivate var largestDose: Dose {
    guard case .slots(let slots) = schedule else { return dose }
    return slots.map(\.dose).max().map { max($0, dose) } ?? dose
  }
}
