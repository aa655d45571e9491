import Chart
import Clinical

extension RandomChoice {
  mutating func observation() -> Observation {
    Observation(round: round(), confirmed: texts(), remark: flag() ? text() : nil)
  }

  mutating func evaluation() -> EvaluationUpdate {
    var update = EvaluationUpdate()
    if flag() { update.opioids = opioids() }
    for substance in Evaluation.Substance.allCases where flag() {
      update.otherSubstances[substance] = one(Truth.self)
    }
    if flag() { update.allergies = allergies() }
    if flag() {
      update.pregnancy = Evaluation.Pregnancy(
        isPossible: one(Truth.self), test: one(Truth.self), weeks: flag() ? number(0...42) : nil)
    }
    if flag() { update.weight = Weight(grams: number(20_000...350_000)) }
    for condition in Evaluation.Condition.allCases where flag() {
      update.conditions[condition] = one(Truth.self)
    }
    if flag() { update.homeMedicines = texts() }
    if flag() { update.naltrexone = naltrexone() }
    if flag() { update.intoxicated = one(Truth.self) }
    return update
  }

  private mutating func naltrexone() -> ClinicalPicture.NaltrexoneUse {
    switch number(0...3) {
    case 0: .none
    case 1: .oral(lastTaken: instant())
    case 2: .implant(placed: instant())
    default: .extendedRelease(lastGiven: instant())
    }
  }

  private mutating func opioids() -> [OpioidUse] {
    var uses: [OpioidUse] = []
    for _ in 0..<number(0...3) {
      uses.append(
        OpioidUse(
          kind: flag() ? one(OpioidKind.self) : nil,
          route: flag() ? one(OpioidUse.UseRoute.self) : nil, amount: flag() ? text() : nil,
          daysUsed: flag() ? number(0...20_000) : nil,
          lastUse: flag()
            ? OpioidUse.LastUse(at: instant(), certainty: one(OpioidUse.Certainty.self)) : nil,
          dailyDose: flag() ? dose() : nil))
    }
    return uses
  }

  private mutating func allergies() -> [Evaluation.Allergy] {
    var allergies: [Evaluation.Allergy] = []
    for _ in 0..<number(0...3) {
      allergies.append(
        Evaluation.Allergy(
          substance: text(), reaction: flag() ? text() : nil,
          severity: one(Evaluation.Allergy.Severity.self)))
    }
    return allergies
  }

  private mutating func round() -> ObservationRound {
    ObservationRound(
      vitalSigns: vitalSigns(), sedation: flag() ? one(SedationLevel.self) : nil,
      withdrawal: flag() ? assessment() : nil, pain: flag() ? number(0...10) : nil)
  }

  private mutating func vitalSigns() -> VitalSigns {
    var signs = VitalSigns()
    if flag() { signs.respiratoryRate = number(0...80) }
    if flag() { signs.oxygenSaturation = number(0...100) }
    if flag() { signs.onOxygen = flag() }
    if flag() { signs.systolic = number(0...300) }
    if flag() { signs.diastolic = number(0...200) }
    if flag() { signs.pulse = number(0...300) }
    if flag() { signs.consciousness = one(VitalSigns.Consciousness.self) }
    if flag() { signs.temperature = Temperature(tenths: number(200...450)) }
    return signs
  }

  private mutating func assessment() -> Assessment {
    var answers: [String: Assessment.Answer] = [:]
    for _ in 0..<number(0...12) {
      answers[one(of: COWS.instrument.items).id] = one(of: [
        .points(number(0...5)), .refused, .unable,
      ])
    }
    return Assessment(recordedWith: text(), version: number(1...9), answers: answers)
  }
}
