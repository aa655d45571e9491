/// What has to be known, and offered, when a person may be pregnant.
enum PregnancyRules {
  static let all = [untested, taperInPregnancy, naltrexone]

  private static let untested = Rule(
    "PRG-01", version: 2, .softStop, override: .reason,
    trigger: "A taper of an opioid agonist, an NSAID, lofexidine, hydroxyzine or naltrexone is "
      + "ordered for a person who could be pregnant and has not been tested this stay.",
    message: "Do a pregnancy test first.", isInstruction: true, rationale: "Harm to the fetus.",
    citation: acog
  ) { situation in
    guard let order = situation.signing,
      order.tapersAnAgonist || order.product.medicine.needsPregnancyTest
    else { return .clear }
    guard let pregnancy = situation.picture.evaluation.pregnancy else {
      return .cannotEvaluate(missing: ["whether the person could be pregnant"])
    }
    guard pregnancy.value.test == .unknown else { return .clear }
    switch pregnancy.value.isPossible {
    case .no: return .clear
    case .unknown: return .cannotEvaluate(missing: ["whether the person could be pregnant"])
    case .yes: return .fires([Evidence("Pregnancy test", "not done", from: pregnancy)])
    }
  }

  private static let taperInPregnancy = Rule(
    "PRG-02", version: 2, .hardStop, override: .reasonAndSecondClinician,
    trigger: "A taper of an opioid agonist, methadone too, is ordered for, or in force in, a "
      + "pregnant person.",
    message: "Withdrawal is not recommended in pregnancy: offer buprenorphine or methadone.",
    rationale: "Relapse, and harm to the fetus.", citation: acog
  ) { situation in
    let isOrdered = situation.signing?.tapersAnAgonist ?? false
    let isInForce = situation.proposal == .watch && situation.hasTapered
    guard isOrdered || isInForce else { return .clear }
    return situation.inPregnancy
  }

  private static let naltrexone = Rule(
    "PRG-03", .hardStop, override: .none,
    trigger: "Naltrexone is ordered for a pregnant person.",
    message: "Do not start naltrexone in a pregnant person using opioids.",
    rationale: "It needs withdrawal first.",
    citation: Citation(
      "New York State Department of Health, OUD guideline", .guideline, verified: true)
  ) { situation in
    guard situation.signing?.product.medicine.isNaltrexone == true else { return .clear }
    return situation.inPregnancy
  }

  private static let acog = Citation(
    "ACOG Committee Opinion 711 (2017, reaffirmed 2021)", .guideline, verified: false)
}

extension Situation {
  fileprivate var inPregnancy: Rule.Judgement {
    guard let pregnancy = picture.evaluation.pregnancy else {
      return .cannotEvaluate(missing: ["whether the person is pregnant"])
    }
    switch (pregnancy.value.test, pregnancy.value.isPossible) {
    case (.yes, _): return .fires([Evidence("Pregnant", "yes", from: pregnancy)])
    case (.no, _), (.unknown, .no): return .clear
    case (.unknown, .yes), (.unknown, .unknown):
      return .cannotEvaluate(missing: ["a pregnancy test of this stay"])
    }
  }
}

extension Medicine {
  fileprivate var needsPregnancyTest: Bool {
    classes.contains(.nonsteroidalAntiInflammatory) || isNaltrexone
      || id == Medicine.lofexidine.id || id == Medicine.hydroxyzine.id
  }
}
