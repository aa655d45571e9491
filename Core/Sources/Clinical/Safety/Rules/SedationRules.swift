/// Breathing, wakefulness and what is stacked upon them.
enum SedationRules {
  static let all = [hold, emergency, stacking, intoxicated]

  private static let hold = Rule(
    "SED-01", .hardStop, override: .none,
    trigger: "An opioid or sedative is due and breathing or sedation is outside P18. Seen at "
      + "signing, it informs.",
    message: "Hold: sedation or breathing is outside limits.",
    rationale: "Respiratory depression.", citation: .localDefault
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isSedating else { return .clear }
      let breathing = situation.breathing
      switch breathing.isHeld {
      case .yes: return .fires(breathing.evidence)
      case .no: return .clear
      case .unknown:
        return .cannotEvaluate(
          missing: breathing.notRecent.map { "\($0) of the last 4 hours" }, breathing.evidence)
      }
    }
  }

  private static let emergency = Rule(
    "SED-02", .hardStop, override: .none, isAlert: true,
    trigger: "Breathing or wakefulness meets P19. With a prescribed target of 88 to 92 % the "
      + "saturation is below 88 %.",
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
    "SED-06", .softStop, override: .reason,
    trigger: "An opioid agonist and two or more other sedating medicines within 6 hours, this one "
      + "included.",
    message: "Sedative load is high: choose one or monitor hourly.",
    rationale: "Sedatives add up.", citation: .localDefault
  ) { situation in
    guard let product = situation.proposal.product, product.medicine.isSedating else {
      return .clear
    }
    let recent = situation.history.counted(within: .hours(6), before: situation.at, .sedating)
    let medicines = recent.map(\.value.product.medicine) + [product.medicine]
    let others = Set(medicines.filter { !$0.isAgonist }.map(\.id))
    guard medicines.contains(where: \.isAgonist), others.count >= 2 else { return .clear }
    return .fires(recent.map(\.evidence) + [Evidence("This medicine", product.name)])
  }

  private static let intoxicated = Rule(
    "SED-07", .hardStop, override: .reasonAndSecondClinician,
    trigger: "An opioid or sedative is due and the person is intoxicated (breath alcohol above "
      + "0.05 % or as seen). Seen at signing, it informs.",
    message: "Delay: the person is intoxicated.",
    rationale: "Alcohol and other sedatives add to the depression of breathing.",
    citation: .localDefault
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isSedating else { return .clear }
      guard let seen = situation.picture.intoxication, seen.value != .unknown else {
        return .cannotEvaluate(missing: ["whether the person is intoxicated"])
      }
      return seen.value == .no ? .clear : .fires([Evidence("Intoxicated", "yes", from: seen)])
    }
  }
}
