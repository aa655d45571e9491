/// Breathing, wakefulness and what is stacked upon them.
enum SedationRules {
  static let all = [hold, emergency, stacking, intoxicated]

  private static let hold = Rule(
    "SED-01", version: 2, .hardStop, override: .none,
    trigger: "An opioid or sedative is due and breathing or sedation is outside P18; not measured "
      + "in the last hour, it takes a reason and a second clinician. At a planned discharge a "
      + "reason lifts it. Seen at signing, it informs.",
    message: "Hold: sedation or breathing is outside limits.",
    rationale: "Respiratory depression.", citation: .localDefault
  ) { situation in
    if situation.departure == .planned { return situation.breathingHold(override: .reason) }
    return situation.aboutTheDose { product in
      guard product.medicine.isSedating else { return .clear }
      return situation.breathingHold(unmeasured: .reasonAndSecondClinician)
    }
  }

  private static let emergency = Rule(
    "SED-02", version: 2, .hardStop, override: .none, isAlert: true,
    trigger: "Breathing or wakefulness meets P19, answering only to pain included. With a "
      + "prescribed target of 88 to 92 % the saturation is below 88 %.",
    message: "Respiratory emergency: airway, oxygen, naloxone now.",
    rationale: "Threat to life.",
    citation: Citation("NEWS2 (RCP 2017), limits: local default", .localDefault, verified: false)
  ) { situation in
    let isSedating = situation.proposal.product?.medicine.isSedating ?? false
    let breathing = situation.breathing
    let judgement: Rule.Judgement =
      switch breathing.isEmergency {
      case .yes: .fires(breathing.evidence)
      case .no: .clear
      case .unknown: .cannotEvaluate(missing: breathing.neverRecorded, breathing.evidence)
      }
    return isSedating ? judgement : situation.aboutTheState { judgement }
  }

  private static let stacking = Rule(
    "SED-06", version: 2, .softStop, override: .reason,
    trigger: "An opioid agonist within 24 hours (72 of methadone) and two or more other sedating "
      + "medicines within 6 hours, this one included.",
    message: "Sedative load is high: choose one or monitor hourly.",
    rationale: "Sedatives add up.", citation: .localDefault
  ) { situation in
    guard let product = situation.proposal.product, product.medicine.isSedating else {
      return .clear
    }
    let agonists = situation.actingAgonists
    guard product.medicine.isAgonist || !agonists.isEmpty else { return .clear }
    let sedatives = situation.history.counted(within: .hours(6), before: situation.at, .sedating)
      .filter { !$0.value.product.medicine.isAgonist }
    var others = Set(sedatives.map(\.value.product.medicine.id))
    if !product.medicine.isAgonist { others.insert(product.medicine.id) }
    guard others.count >= 2 else { return .clear }
    return .fires(
      (agonists + sedatives).map(\.evidence) + [Evidence("This medicine", product.name)])
  }

  private static let intoxicated = Rule(
    "SED-07", version: 2, .hardStop, override: .reasonAndSecondClinician,
    trigger: "An opioid or sedative is due and the person is intoxicated (breath alcohol above "
      + "0.05 % or as seen); sober more than 24 hours ago is not known. Seen at signing, it informs.",
    message: "Delay: the person is intoxicated.",
    rationale: "Alcohol and other sedatives add to the depression of breathing.",
    citation: .localDefault
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isSedating else { return .clear }
      let seen = situation.picture.intoxication.map {
        Evidence("Intoxicated", $0.value.rawValue, from: $0)
      }
      let evidence = seen.map { [$0] } ?? []
      switch situation.picture.isIntoxicated(at: situation.at) {
      case .yes: return .fires(evidence)
      case .no: return .clear
      case .unknown:
        return .cannotEvaluate(missing: ["whether the person is intoxicated, today"], evidence)
      }
    }
  }
}

extension Situation {
  /// Breathing and sedation outside P18, or not measured lately. What was not measured stops as hard as what is bad: the stop must not
  /// be lifted by leaving it out.
  fileprivate func breathingHold(
    override: Override = .none, unmeasured: Override = .reason
  ) -> Rule.Judgement {
    switch breathing.isHeld {
    case .yes:
      return .fires(breathing.evidence, override: override)
    case .no:
      return .clear
    case .unknown:
      return .cannotEvaluate(
        missing: breathing.notRecent.map { "\($0) of the last hour" }, breathing.evidence,
        severity: .hardStop, override: unmeasured)
    }
  }
}
