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
    message: "Weigh the person.", isInstruction: true, rationale: "Dose error.",
    citation: .localDefault
  ) { situation in
    guard let order = situation.order, order.isWeightBased else { return .clear }
    guard let weight = situation.picture.evaluation.weight else {
      return .cannotEvaluate(missing: ["weight"])
    }
    guard situation.at - weight.at > .days(7) else { return .clear }
    return .fires([Evidence("Weight", weight.value.text, from: weight)])
  }

  private static let tenfold = Rule(
    "DAT-03", version: 2, .hardStop, override: .none,
    trigger:
      "One dose is ten times the usual largest one or more; a first one, ten times the usual "
      + "starting one.",
    message: "Check unit and decimal.", rationale: "Tenfold error.",
    citation: Citation("Institute for Safe Medication Practices", .guideline, verified: false)
  ) { situation in
    situation.unusualDose { $0.dose.micrograms >= $0.usual.micrograms * tenfoldFactor }
  }

  private static let aboveUsual = Rule(
    "DAT-05", version: 2, .softStop, override: .reason,
    trigger: "One dose is more than the usual largest one and less than ten times that; a first "
      + "one, the same of the usual starting one.",
    message: "Dose is above the usual single dose: check unit and decimal.",
    rationale: "A tenfold slip of a small dose stays below ten times the largest.",
    citation: .localDefault
  ) { situation in
    situation.unusualDose {
      $0.dose > $0.usual && $0.dose.micrograms < $0.usual.micrograms * tenfoldFactor
    }
  }

  private static let tenfoldFactor: Int64 = 10

  private static let lastUse = Rule(
    "DAT-04", version: 2, .softStop, override: .reason,
    trigger:
      "An opioid's last use lies in the future or more than 14 days ago: on the chart, and at "
      + "a first buprenorphine dose. Without a time: see BUP-07.",
    message: "Check the last-use time.", rationale: "Wrong gate.", citation: .localDefault
  ) { situation in
    guard situation.proposal == .watch || situation.start != nil else { return .clear }
    let at = situation.at
    let doubtful = situation.exposures.all.filter { exposure in
      exposure.age(at: at).map { $0 < .zero || $0 > .days(14) } ?? false
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

  /// A single dose against what is usual, both comparable between products.
  fileprivate struct AgainstUsual {
    let dose: Dose
    let usual: Dose
    let name: String

    var evidence: [Evidence] { [Evidence("Dose", dose.text), Evidence(name, usual.text)] }
  }

  /// Fires on the first of the proposal's doses for which something holds: the one that comes first, and the largest.
  fileprivate func unusualDose(_ holds: (AgainstUsual) -> Bool) -> Rule.Judgement {
    guard let product = proposal.product else { return .clear }
    let medicine = product.medicine
    let first = product.comparable(dosing?.dose ?? signing?.firstDose ?? .zero)
    let largest = product.comparable(dosing?.dose ?? signing?.largestDose ?? .zero)
    let starting = AgainstUsual(
      dose: first, usual: medicine.usualStartingDose, name: "Usual starting dose")
    if medicine.usualStartingDose < medicine.usualLargestDose, holds(starting), !isOn(medicine) {
      return .fires(starting.evidence)
    }
    let ever = AgainstUsual(
      dose: largest, usual: medicine.usualLargestDose, name: "Usual largest dose")
    return holds(ever) ? .fires(ever.evidence) : .clear
  }

  /// Whether the person takes a medicine already: counted in the last five days, or methadone of a known daily dose as told.
  /// Status: local default, as for a restart of methadone.
  private func isOn(_ medicine: Medicine) -> Bool {
    let span: TimeSpan = .days(5)
    let isTold =
      medicine.isMethadone
      && exposures.lasting(.methadone).contains { exposure in
        exposure.dailyDose != nil && exposure.age(at: at).map { $0 <= span } ?? false
      }
    return isTold
      || history.later(than: at - span).contains {
        $0.value.product.medicine.id == medicine.id && $0.value.counts
      }
  }
}

extension MedicineOrder {
  fileprivate var largestDose: Dose {
    guard case .slots(let slots) = schedule else { return dose }
    return slots.map(\.dose).max().map { max($0, dose) } ?? dose
  }
}
