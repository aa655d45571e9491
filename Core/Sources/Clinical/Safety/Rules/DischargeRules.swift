/// What has to be ready before a planned discharge. A person who leaves by choice or is transferred is never held back: then these
/// rules only inform.
///
/// Their hard stops lift with one reason, without a second clinician: each gate is satisfied or overridden with a reason (issue A), and
/// the reason stays in the record. What is not recorded stops as hard as what is not done.
enum DischargeRules {
  static let all = [
    naloxone, medicationPlan, followUp, bridgeSupply, counselling, methadoneIntake, sedation,
    suicideRisk, benzodiazepineTaper,
  ]

  private static let naloxone = Rule(
    "DIS-01", .hardStop, override: .reason,
    trigger: "The person leaves, in whatever way, and naloxone is not recorded as put into their "
      + "hands.",
    message: "Give naloxone and training before leaving.", isInstruction: true,
    rationale: "Tolerance is lost within days.",
    citation: Citation("Buprenorphine and naltrexone labels; WHO 2014", .label, verified: true)
  ) { situation in
    guard situation.departure != nil else { return .clear }
    return situation.lacking(situation.picture.preparations.naloxoneInHand, "naloxone in hand")
  }

  private static let medicationPlan = Rule(
    "DIS-02", .hardStop, override: .reason,
    trigger: "Discharge without a plan for medication: continued, referred, or declined today.",
    message: "Record the plan for medication for opioid use disorder.", isInstruction: true,
    rationale: "Fewer people die on medication (adjusted hazard ratio 0.34).",
    citation: Citation("Walley 2020", .study, verified: true)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    guard let plan = situation.picture.preparations.medicationPlan else {
      return .cannotEvaluate(
        missing: ["a plan for medication"], severity: .hardStop, override: .reason)
    }
    guard plan.value == .declinedToday, plan.at < situation.today else { return .clear }
    return .fires([Evidence("Medication", "declined, but not today", from: plan)])
  }

  private static let followUp = Rule(
    "DIS-03", version: 2, .softStop, override: .reason,
    trigger: "Discharge without a follow-up appointment within 7 days, within 72 hours after a "
      + "taper or when leaving against advice.",
    message: "Book follow-up.", isInstruction: true,
    rationale: "Deaths are 8 to 9 times as frequent in the first 4 weeks.",
    citation: Citation("Cornish 2010; intervals: local default", .study, verified: true)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    guard let followUp = situation.picture.preparations.followUp else {
      return .cannotEvaluate(missing: ["a follow-up appointment"])
    }
    let isSoon = situation.departure == .againstAdvice || situation.hasTapered
    let wait = followUp.value - situation.at
    guard wait < .zero || wait > (isSoon ? .hours(72) : .days(7)) else { return .clear }
    let place = wait < .zero ? "\(wait.text) ago" : "in \(wait.text)"
    return .fires([Evidence("Follow-up", place, from: followUp)])
  }

  private static let bridgeSupply = Rule(
    "DIS-04", version: 2, .hardStop, override: .reason,
    trigger: "Discharge on buprenorphine and the supply ends before the next appointment.",
    message: "Bridge supply does not reach the appointment.", rationale: "Relapse.",
    citation: Citation("SAMHSA TIP 63", .guideline, verified: false)
  ) { situation in
    guard situation.isGoingHome, situation.staysOnBuprenorphine else { return .clear }
    let preparations = situation.picture.preparations
    guard let supply = preparations.supplyLastsUntil, let next = preparations.followUp else {
      return .cannotEvaluate(
        missing: (preparations.supplyLastsUntil == nil ? ["how long the supply lasts"] : [])
          + (preparations.followUp == nil ? ["a follow-up appointment"] : []),
        severity: .hardStop, override: .reason)
    }
    guard supply.value < next.value else { return .clear }
    let gap = "ends \((next.value - supply.value).text) before the appointment"
    return .fires([Evidence("Supply", gap, from: supply)])
  }

  private static let counselling = Rule(
    "DIS-05", .hardStop, override: .reason,
    trigger: "Discharge and loss of tolerance and overdose were not talked through.",
    message: "Overdose and tolerance counselling is missing.", isInstruction: true,
    rationale: "Overdose after discharge.",
    citation: Citation("NICE CG52, 1.1.1.2", .guideline, verified: true)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    return situation.lacking(
      situation.picture.preparations.overdoseCounselling, "overdose and tolerance counselling")
  }

  private static let methadoneIntake = Rule(
    "DIS-06", .hardStop, override: .reason,
    trigger: "Discharge within 72 hours of methadone and the next dose at an opioid treatment "
      + "program is not confirmed.",
    message: "Confirm the next day's dose with the opioid treatment program.", isInstruction: true,
    rationale: "A gap, and the 72-hour limit.",
    citation: Citation("21 CFR 1306.07(b)", .regulation, verified: true)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    let methadone = situation.history.counted(within: .hours(72), before: situation.at, .methadone)
    guard !methadone.isEmpty else { return .clear }
    return situation.lacking(
      situation.picture.preparations.methadoneIntakeConfirmed, "the next methadone dose confirmed")
  }

  private static let sedation = Rule(
    "DIS-07", .hardStop, override: .reason,
    trigger: "Discharge within 24 hours of an opioid agonist (72 of methadone) after which POSS "
      + "was 2 or more, or before the observation after naloxone is over.",
    message: "Not safe to leave yet: sedation observed, or naloxone still acts.",
    rationale: "Overdose.",
    citation: Citation("Local default; naloxone label", .localDefault, verified: false)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    return situation.sedationBeforeLeaving
  }

  private static let suicideRisk = Rule(
    "DIS-08", .hardStop, override: .reason,
    trigger: "Discharge and the C-SSRS screen is more than 24 hours old, or item 3 or above is "
      + "positive without a plan.",
    message: "Suicide-risk plan is missing.", rationale: "Risk peaks after discharge.",
    citation: Citation("C-SSRS screener; intervals: local default", .localDefault, verified: false)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    let preparations = situation.picture.preparations
    guard let screen = preparations.suicideScreen else {
      return .cannotEvaluate(
        missing: ["a suicide-risk screen"], severity: .hardStop, override: .reason)
    }
    let age = situation.at - screen.at
    let item = screen.value == 0 ? "negative" : "item \(screen.value)"
    guard age <= .hours(24) else {
      return .fires([Evidence("C-SSRS", "\(item), \(age.text) ago", from: screen)])
    }
    guard screen.value >= 3 else { return .clear }
    let judgement = situation.lacking(preparations.suicidePlan, "a plan for the suicide risk")
    guard case .fires(let evidence, _, _) = judgement else { return judgement }
    return .fires([Evidence("C-SSRS", item, from: screen)] + evidence)
  }

  private static let benzodiazepineTaper = Rule(
    "DIS-09", version: 2, .hardStop, override: .reason,
    trigger: "Discharge of a person who uses benzodiazepines regularly without a named prescriber "
      + "of the taper.",
    message: "Name the prescriber of the benzodiazepine taper.", rationale: "Seizure.",
    citation: Citation("Joint benzodiazepine tapering guideline 2025", .guideline, verified: true)
  ) { situation in
    guard situation.isGoingHome else { return .clear }
    if let named = situation.picture.preparations.benzodiazepinePrescriber, !named.value.isEmpty {
      return .clear
    }
    let use = situation.picture.evaluation.otherSubstances[.benzodiazepines]
    switch use?.value ?? .unknown {
    case .no: return .clear
    case .yes:
      return .fires(use.map { [Evidence("Benzodiazepines", "regular use", from: $0)] } ?? [])
    case .unknown:
      return .cannotEvaluate(
        missing: ["whether benzodiazepines are used"], severity: .hardStop, override: .reason)
    }
  }
}
