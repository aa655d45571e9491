import Clinical

extension ChartState {
  /// What the evaluation has not asked, in plain words, in the order of the admission form.
  public var unknowns: [String] {
    var unknowns: [String] = []
    if identity?.born == nil { unknowns.append("Date of birth") }
    unknowns += opioidUnknowns
    for substance in Evaluation.Substance.allCases where evaluation.uses(substance) == .unknown {
      unknowns.append(substance.text)
    }
    if evaluation.allergies == nil { unknowns.append("Allergies") }
    unknowns += pregnancyUnknowns
    if evaluation.weight == nil { unknowns.append("Weight") }
    for condition in Evaluation.Condition.allCases where evaluation.has(condition) == .unknown {
      unknowns.append(condition.text)
    }
    if evaluation.homeMedicines == nil { unknowns.append("Current medicines") }
    if naltrexone == nil { unknowns.append("Naltrexone") }
    return unknowns
  }

  private var opioidUnknowns: [String] {
    guard let opioids = evaluation.opioids?.value else { return ["Opioids used"] }
    var unknowns: [String] = []
    for use in opioids {
      let name = use.kind?.text ?? "Opioid of unknown kind"
      if use.kind == nil { unknowns.append("Which opioid") }
      if use.lastUse == nil { unknowns.append("\(name): last use") }
      if use.route == nil { unknowns.append("\(name): route") }
      if use.amount == nil { unknowns.append("\(name): amount") }
      if use.daysUsed == nil { unknowns.append("\(name): days of use") }
    }
    return unknowns
  }

  private var pregnancyUnknowns: [String] {
    guard let pregnancy = evaluation.pregnancy?.value else { return ["Pregnancy"] }
    if pregnancy.isPossible == .unknown { return ["Whether pregnancy is possible"] }
    if pregnancy.isPossible == .yes && pregnancy.test == .unknown { return ["Pregnancy test"] }
    return []
  }
}
