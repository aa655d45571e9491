/// What goes with buprenorphine: precipitated withdrawal, other opioids, tapering, mouth care, brands.
enum BuprenorphineCareRules {
  static let all = [
    precipitated, antagonist, fullAgonist, unlawfulOverlap, taperWithoutOffer, taperTooFast,
    mouthCare, notEquivalent,
  ]

  private static let precipitated = Rule(
    "BUP-16", .hardStop, override: .none, isAlert: true,
    trigger: "COWS rose by P12 or more within 4 hours of buprenorphine and has not settled.",
    message: "Possible precipitated withdrawal: call the prescriber and open the "
      + "precipitated-withdrawal pathway.",
    rationale: "Early treatment with more buprenorphine ends it.",
    citation: Citation("Thakrar 2024; ASAM 2023", .study, verified: true)
  ) { situation in
    situation.aboutTheState {
      switch situation.precipitated {
      case .notSeen: .clear
      case .cannotTell(let dose, let missing): .cannotEvaluate(missing: missing, [dose.evidence])
      case .flagged(let flag): .fires(flag.evidence)
      }
    }
  }

  private static let antagonist = Rule(
    "BUP-17", .hardStop, override: .none,
    trigger: "Precipitated withdrawal is flagged and naltrexone, or naloxone without an overdose, "
      + "is ordered or given. Naloxone is never stopped; this only informs.",
    message: "Do not give an opioid antagonist for precipitated withdrawal.",
    rationale: "An antagonist makes it worse.",
    citation: Citation("Local default; antagonist labels", .localDefault, verified: false)
  ) { situation in
    guard let product = situation.proposal.product,
      product.medicine.isNaltrexone || product.isRescue
    else { return .clear }
    if product.isRescue && situation.breathing.isEmergency != .no { return .clear }
    switch situation.precipitated {
    case .notSeen: return .clear
    case .cannotTell(let dose, let missing):
      return .cannotEvaluate(missing: missing, [dose.evidence])
    case .flagged(let flag): return .fires(flag.evidence)
    }
  }

  private static let fullAgonist = Rule(
    "BUP-18", .softStop, override: .reason,
    trigger: "A full agonist is ordered with 8 mg of buprenorphine or more in 24 hours, neither "
      + "for pain nor for a low-dose start.",
    message: "Full agonist with buprenorphine needs a documented plan.",
    rationale: "Buprenorphine blocks it, and the doses meant to overcome that sedate.",
    citation: .localDefault
  ) { situation in
    guard let order = situation.signing, order.product.medicine.isFullAgonist,
      order.indication != .pain, order.indication != .lowDoseStart
    else { return .clear }
    let doses = situation.buprenorphine.doses.filter { $0.at > situation.at - .days(1) }
    guard doses.comparableSum >= .milligrams(8) else { return .clear }
    return .fires(doses.map(\.evidence))
  }

  private static let unlawfulOverlap = Rule(
    "BUP-19", version: 2, .hardStop, override: .none,
    trigger:
      "Buprenorphine or a full agonist is ordered for a low-dose start in a facility that is "
      + "neither a hospital nor an opioid treatment program.",
    message: "This facility type cannot lawfully supply a full agonist for low-dose initiation.",
    rationale: "Federal law as understood: only for pain, in hospital, or in an opioid treatment "
      + "program.",
    citation: .overlapLaw
  ) { situation in
    guard let order = situation.signing, order.product.medicine.isAgonist,
      order.indication == .lowDoseStart, situation.picture.facility == .withdrawalUnit
    else { return .clear }
    return .fires([Evidence("Facility", situation.picture.facility.text)])
  }

  private static let taperWithoutOffer = Rule(
    "BUP-20", .softStop, override: .reason,
    trigger: "A buprenorphine taper is ordered and no record of today says that maintenance was "
      + "offered and declined.",
    message: "Record the maintenance offer and the person's decision before tapering.",
    isInstruction: true,
    rationale: "Withdrawal management alone raises the risk of relapse and death.",
    citation: .asamBuprenorphine
  ) { situation in
    guard let order = situation.signing, order.isTaper else { return .clear }
    guard let offer = situation.picture.maintenanceOffers.last else {
      return .cannotEvaluate(missing: ["a maintenance offer of today"])
    }
    guard offer.at < situation.today || offer.value.decision != .declined else { return .clear }
    return .fires([Evidence("Last maintenance offer", offer.value.decision.rawValue, from: offer)])
  }

  private static let taperTooFast = Rule(
    "BUP-21", .softStop, override: .reason,
    trigger: "A taper step of more than 33 % of the day before while COWS is 8 or more.",
    message: "Withdrawal is uncontrolled; hold or extend this taper step.",
    rationale: "Comfort, and staying to the end.", citation: .localDefault
  ) { situation in
    guard let order = situation.order, order.isTaper,
      let step = order.step(slot: situation.dosing?.slot, at: situation.at)
    else { return .clear }
    let before = step.dayBefore ?? situation.lastDay
    guard let before else { return .cannotEvaluate(missing: ["the dose of the day before"]) }
    let fall = before.micrograms - step.dose.micrograms
    guard fall * 100 > before.micrograms * 33 else { return .clear }
    guard let score = situation.latest.withdrawal else {
      return .cannotEvaluate(missing: ["a complete COWS"])
    }
    guard score.value.total >= 8 else { return .clear }
    return .fires([score.evidence, Evidence("Step", "\(before.text) to \(step.dose.text)")])
  }

  private static let mouthCare = Rule(
    "BUP-22", .advisory, override: .notNeeded,
    trigger: "First sublingual buprenorphine dose, or discharge while on it, and mouth-care "
      + "advice is not charted.",
    message: "Give mouth-care advice: rinse, swallow, wait one hour to brush.", isInstruction: true,
    rationale: "Dissolving tablets and films harms teeth.",
    citation: Citation("FDA Drug Safety Communication, January 2022", .label, verified: false)
  ) { situation in
    let isFirst = situation.dosing?.product.route == .sublingual && situation.start != nil
    let isLeaving = situation.isGoingHome && situation.isOnSublingualBuprenorphine
    guard isFirst || isLeaving else { return .clear }
    guard let advice = situation.picture.preparations.mouthCareAdvice else {
      return .cannotEvaluate(missing: ["mouth-care advice"])
    }
    return advice.value
      ? .clear : .fires([Evidence("Mouth-care advice", "not given", from: advice)])
  }

  private static let notEquivalent = Rule(
    "BUP-23", .hardStop, override: .none,
    trigger: "Buprenorphine changes to a brand that is absorbed differently at the same "
      + "milligrams.",
    message: "These products are not milligram-equivalent.",
    rationale: "Zubsolv and Espranor are absorbed better than tablets and films.",
    citation: Citation("Devon formulary (Espranor); Zubsolv label", .label, verified: false)
  ) { situation in
    guard let product = situation.proposal.product, product.medicine.isBuprenorphine else {
      return .clear
    }
    let dose = situation.dosing?.dose ?? situation.signing?.firstDose
    let others = situation.otherBuprenorphine.filter {
      $0.product.equivalence != product.equivalence && $0.dose == dose
    }
    return others.isEmpty ? .clear : .fires(others.map(\.evidence))
  }
}

extension PrecipitatedWithdrawal.Flag {
  var evidence: [Evidence] {
    [
      dose.evidence, Evidence("COWS before", "\(before.value)", from: before),
      Evidence("COWS after", "\(after.value)", from: after),
      Evidence("Rise", isStrict ? "\(rise), strict flag" : "\(rise)"),
    ]
  }
}

extension Situation {
  /// What was counted in the last 36 hours: the day before, allowing for a dose given late.
  fileprivate var lastDay: Dose? {
    let sum = buprenorphine.doses.filter { $0.at > at - .hours(36) }.comparableSum
    return sum > .zero ? sum : nil
  }

  /// A product and dose the person is on, with where that stands.
  fileprivate struct Current {
    let product: Product
    let dose: Dose
    let evidence: Evidence
  }

  /// The order of the dose in hand, other active buprenorphine orders, and the last dose taken.
  fileprivate var otherBuprenorphine: [Current] {
    var current: [Current] = []
    if let ordered = dosing?.order {
      current.append(
        Current(
          product: ordered.product, dose: dosing?.dose ?? ordered.dose,
          evidence: Evidence("Ordered", ordered.product.name)))
    }
    let ownOrder = order?.id ?? ""
    for active in picture.orders
    where active.value.product.medicine.isBuprenorphine && active.value.id != ownOrder {
      current.append(
        Current(
          product: active.value.product, dose: active.value.firstDose,
          evidence: Evidence("Active order", active.value.product.name, from: active)))
    }
    if let last = buprenorphine.last {
      current.append(
        Current(
          product: last.value.product, dose: last.value.ordered,
          evidence: Evidence("Last dose", last.value.product.name, from: last)))
    }
    return current
  }
}

extension MedicineOrder {
  /// Whether it brings buprenorphine down.
  var isTaper: Bool {
    guard product.medicine.isBuprenorphine else { return false }
    guard pathway != .taper else { return true }
    guard case .slots(let slots) = schedule else { return false }
    return zip(slots, slots.dropFirst()).contains { $1.dose < $0.dose }
  }

  /// A slot's dose and the one of the order a day before it.
  fileprivate func step(slot: Int?, at instant: Instant) -> (dose: Dose, dayBefore: Dose?)? {
    guard case .slots(let slots) = schedule, let first = slots.first else { return nil }
    let index = slot ?? 0
    let step = slots.indices.contains(index) ? slots[index] : first
    let before = slots.last { $0.at <= step.at - .hours(20) }
    return (product.comparable(step.dose), before.map { product.comparable($0.dose) })
  }
}
