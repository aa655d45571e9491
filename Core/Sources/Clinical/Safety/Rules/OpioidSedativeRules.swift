/// Benzodiazepines and gabapentinoids beside an opioid.
enum OpioidSedativeRules {
  static let all = [withoutIndication, together, gabapentinoid]

  private static let withoutIndication = Rule(
    "SED-03", .softStop, override: .reason,
    trigger: "A benzodiazepine is ordered beside an opioid that is ordered, acts or was told, for "
      + "something else than alcohol or sedative withdrawal, a seizure or precipitated withdrawal.",
    message: "Benzodiazepine with opioid: state the indication.",
    rationale: "Together they depress breathing more than either alone.",
    citation: Citation(
      "Boxed warnings of opioids and benzodiazepines, FDA 2016; advice of 2017", .label,
      verified: false)
  ) { situation in
    guard let order = situation.signing, order.product.medicine.isBenzodiazepine else {
      return .clear
    }
    switch order.indication {
    case .alcoholOrSedativeWithdrawal, .seizure, .precipitatedWithdrawal: return .clear
    case .opioidWithdrawal, .lowDoseStart, .pain, .nausea, .diarrhoea, .anxiety, .sleep, .overdose,
      .other:
      return situation.besideAnOpioid { opioids in
        .fires([Evidence("Indication", order.indication.text)] + opioids)
      }
    }
  }

  private static let together = Rule(
    "SED-04", .softStop, override: .reason,
    trigger:
      "An opioid agonist and a benzodiazepine less than 60 minutes apart. For a seizure, and "
      + "seen at signing, it informs.",
    message: "Separate doses by 60 minutes and start hourly sedation checks.",
    rationale: "Stacking.", citation: .localDefault
  ) { situation in
    situation.aboutTheDose { product in
      let medicine = product.medicine
      guard medicine.isAgonist || medicine.isBenzodiazepine else { return .clear }
      let other: MedicineTraits = medicine.isAgonist ? .benzodiazepine : .agonist
      let close = situation.history.counted(later: situation.at - apart, other)
      return close.isEmpty ? .clear : .fires(close.map(\.evidence))
    }
  }

  /// Source: fact base 6.2, local default.
  private static let apart: TimeSpan = .minutes(60)

  /// No creatinine clearance is in the picture: kidney disease as told stands for it.
  private static let gabapentinoid = Rule(
    "SED-05", .softStop, override: .reason,
    trigger: "A gabapentinoid is ordered beside an opioid that is ordered, acts or was told, or an "
      + "opioid beside a gabapentinoid, and there is chronic lung disease, sleep apnoea, kidney "
      + "disease, an age of 65 or more, or another sedative.",
    message: "Higher respiratory risk: use lowest dose or avoid.",
    rationale: "Serious breathing trouble where another risk is there.",
    citation: Citation("FDA Drug Safety Communication, December 2019", .label, verified: false)
  ) { situation in
    guard let medicine = situation.signing?.product.medicine else { return .clear }
    if medicine.isGabapentinoid { return situation.besideAnOpioid(situation.gabapentinoidRisk) }
    guard medicine.isAgonist else { return .clear }
    let gabapentinoids = situation.active(.gabapentinoid, within: .days(1))
    return gabapentinoids.isEmpty ? .clear : situation.gabapentinoidRisk(gabapentinoids)
  }
}

extension Situation {
  /// Judges what an opioid is beside; cannot tell while nobody asked about opioids and none is ordered or acts.
  fileprivate func besideAnOpioid(_ judge: ([Evidence]) -> Rule.Judgement) -> Rule.Judgement {
    let own = order?.id
    let ordered = picture.orders.filter {
      $0.value.product.medicine.isAgonist && $0.value.id != own
    }
    let known =
      ordered.map { Evidence("Active order", $0.value.product.name, from: $0) }
      + actingAgonists.map(\.evidence) + actingOpioidsTold.map { $0.evidence(at: at) }
    guard known.isEmpty else { return judge(known) }
    return exposures.isAsked ? .clear : .cannotEvaluate(missing: ["opioids used"])
  }

  /// Active orders and doses of a kind.
  fileprivate func active(_ kind: MedicineTraits, within span: TimeSpan) -> [Evidence] {
    let ordered = picture.orders.filter {
      !$0.value.product.medicine.traits.isDisjoint(with: kind) && $0.value.id != order?.id
    }
    return ordered.map { Evidence("Active order", $0.value.product.name, from: $0) }
      + history.counted(later: at - span, kind).map(\.evidence)
  }

  fileprivate func gabapentinoidRisk(_ beside: [Evidence]) -> Rule.Judgement {
    let evaluation = picture.evaluation
    var present: [Evidence] = []
    var missing: [String] = []
    let conditions: [Evaluation.Condition] = [.lungDisease, .sleepApnoea, .kidneyDisease]
    for condition in conditions {
      let recorded = evaluation.conditions[condition]
      switch recorded?.value ?? .unknown {
      case .yes: present += recorded.map { [Evidence(condition.text, "yes", from: $0)] } ?? []
      case .no: break
      case .unknown: missing.append(condition.text)
      }
    }
    switch picture.isOld {
    case .yes: present.append(Evidence("Age", "\(picture.age ?? 0)"))
    case .no: break
    case .unknown: missing.append("Age")
    }
    for substance in [Evaluation.Substance.alcohol, .benzodiazepines] {
      let recorded = evaluation.otherSubstances[substance]
      switch recorded?.value ?? .unknown {
      case .yes: present += recorded.map { [Evidence(substance.text, "used", from: $0)] } ?? []
      case .no: break
      case .unknown: missing.append(substance.text)
      }
    }
    present += otherSedatives
    guard present.isEmpty else { return .fires(beside + present) }
    return missing.isEmpty ? .clear : .cannotEvaluate(missing: missing, beside)
  }

  /// Sedating medicines that are neither opioid nor gabapentinoid, ordered or given in the last day.
  private var otherSedatives: [Evidence] {
    func isOther(_ medicine: Medicine) -> Bool {
      medicine.isSedating && !medicine.isAgonist && !medicine.isGabapentinoid
    }
    return picture.orders.filter { isOther($0.value.product.medicine) }
      .map { Evidence("Active order", $0.value.product.name, from: $0) }
      + history.counted(later: at - .days(1), .sedating)
      .filter { isOther($0.value.product.medicine) }.map(\.evidence)
  }
}
