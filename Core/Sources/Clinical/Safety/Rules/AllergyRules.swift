/// Recorded allergies against what is ordered or given.
enum AllergyRules {
  static let all = [recorded, statusUnknown, naloxone]

  private static let recorded = Rule(
    "ALG-01", .hardStop, override: .reasonAndSecondClinician,
    trigger: "A medicine ordered or given, or its class, stands among the allergies, moderate or "
      + "worse or of unknown severity. Naloxone in a combination: see ALG-03.",
    message: "Recorded allergy to this medicine.", rationale: "Anaphylaxis.",
    citation: .localDefault
  ) { situation in
    guard let product = situation.proposal.product,
      let allergies = situation.picture.evaluation.allergies
    else { return .clear }
    let medicines = product.medicines.filter { $0.id == product.medicine.id || !$0.isNaloxone }
    let matches = allergies.value.filter { allergy in
      allergy.isSerious && medicines.contains(where: allergy.names)
    }
    return matches.isEmpty ? .clear : .fires(matches.map(allergies.evidence))
  }

  private static let statusUnknown = Rule(
    "ALG-02", .hardStop, override: .none,
    trigger: "A medicine is ordered or given and allergies are not recorded. For a seizure or an "
      + "overdose it informs.",
    message: "Record allergies before medication.", isInstruction: true,
    rationale: "An allergy nobody asked about.",
    citation: .localDefault
  ) { situation in
    guard situation.proposal.product != nil, situation.picture.evaluation.allergies == nil else {
      return .clear
    }
    let judgement = Rule.Judgement.cannotEvaluate(
      missing: ["allergies, or that there are none"], severity: .hardStop, override: Override.none)
    switch situation.order?.indication {
    case .seizure, .overdose: return judgement.informing
    default: return judgement
    }
  }

  private static let naloxone = Rule(
    "ALG-03", .softStop, override: .reason,
    trigger: "Buprenorphine/naloxone is ordered or given and an allergy to naloxone is recorded.",
    message: "Consider the mono-product and verify the naloxone reaction.",
    rationale: "Contraindicated by the label; true allergy is rare.",
    citation: Citation("Buprenorphine/naloxone label, section 4", .label, verified: false)
  ) { situation in
    guard let product = situation.proposal.product, !product.isRescue,
      product.medicines.contains(where: \.isNaloxone)
    else { return .clear }
    guard let allergies = situation.picture.evaluation.allergies else {
      return .cannotEvaluate(missing: ["allergies, or that there are none"])
    }
    let matches = allergies.value.filter { $0.names(.naloxone) }
    return matches.isEmpty ? .clear : .fires(matches.map(allergies.evidence))
  }
}
