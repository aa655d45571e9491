/// Liver disease against buprenorphine with naloxone, of which a failing liver lets far more through.
enum HepaticRules {
  static let all = [severe, moderate]

  private static let severe = Rule(
    "HEP-01", .hardStop, override: .none,
    trigger:
      "Buprenorphine/naloxone is ordered or given and severe liver disease (Child-Pugh C) is "
      + "recorded.",
    message:
      "Severe liver disease: avoid the combination product; the mono-product, half the dose.",
    rationale: "Naloxone exposure is many times higher and may block the effect.",
    citation: Citation("Film label, sections 2.5 and 8.6", .label, verified: true)
  ) { situation in
    guard situation.bringsCombination else { return .clear }
    return situation.liver(.severeLiverDisease)
  }

  private static let moderate = Rule(
    "HEP-02", .softStop, override: .reason,
    trigger: "First dose of buprenorphine/naloxone and moderate liver disease (Child-Pugh B) is "
      + "recorded.",
    message: "Combination not advised for induction in moderate liver disease.",
    rationale: "Naloxone may block the first doses.",
    citation: Citation("Film label, section 8.6", .label, verified: false)
  ) { situation in
    situation.atStart { _ in
      situation.bringsCombination ? situation.liver(.moderateLiverDisease) : .clear
    }
  }
}

extension Situation {
  fileprivate var bringsCombination: Bool {
    guard let product = proposal.product, product.medicine.isBuprenorphine else { return false }
    return product.medicines.contains(where: \.isNaloxone)
  }

  fileprivate func liver(_ condition: Evaluation.Condition) -> Rule.Judgement {
    let recorded = picture.evaluation.conditions[condition]
    switch recorded?.value ?? .unknown {
    case .no: return .clear
    case .yes: return .fires(recorded.map { [Evidence(condition.text, "yes", from: $0)] } ?? [])
    case .unknown: return .cannotEvaluate(missing: [condition.text])
    }
  }
}
