import Chart
import Clinical

/// Parts of evaluations as the golden files hold them.
enum GoldenEvaluations {
  static let full: EvaluationUpdate = {
    var update = EvaluationUpdate()
    update.opioids = [
      OpioidUse(
        kind: .fentanyl, route: .smoked, amount: "1 g a day", daysUsed: 400,
        lastUse: OpioidUse.LastUse(
          at: GoldenEntries.at - .hours(14), certainty: .withinHours)),
      OpioidUse(
        kind: .methadone, route: .swallowed,
        lastUse: OpioidUse.LastUse(at: GoldenEntries.at - .days(3), certainty: .exact),
        dailyDose: .milligrams(40)),
      OpioidUse(),
    ]
    update.otherSubstances = [.alcohol: .no, .benzodiazepines: .unknown, .tobacco: .yes]
    update.allergies = [
      Evaluation.Allergy(substance: "penicillin", reaction: "rash", severity: .mild),
      Evaluation.Allergy(substance: "latex", reaction: nil, severity: .unknown),
    ]
    update.pregnancy = Evaluation.Pregnancy(isPossible: .yes, test: .yes, weeks: 11)
    update.weight = Weight(grams: 72_400)
    update.conditions = [.longQT: .no, .sleepApnoea: .yes, .hypercapnicTarget: .unknown]
    update.homeMedicines = ["sertraline 50 mg"]
    update.naltrexone = .oral(lastTaken: GoldenEntries.at - .days(9))
    update.intoxicated = .no
    return update
  }()

  static let noneUsed: EvaluationUpdate = {
    var update = EvaluationUpdate()
    update.opioids = []
    update.allergies = []
    update.homeMedicines = []
    update.naltrexone = ClinicalPicture.NaltrexoneUse.none
    update.pregnancy = Evaluation.Pregnancy(isPossible: .unknown, test: .unknown)
    return update
  }()

  static let oneAnswer: EvaluationUpdate = {
    var update = EvaluationUpdate()
    update.intoxicated = .unknown
    return update
  }()

  static let naltrexoneInjected: EvaluationUpdate = {
    var update = EvaluationUpdate()
    update.naltrexone = .extendedRelease(lastGiven: GoldenEntries.at - .days(40))
    return update
  }()

  static let naltrexoneImplanted: EvaluationUpdate = {
    var update = EvaluationUpdate()
    update.naltrexone = .implant(placed: GoldenEntries.at - .days(120))
    return update
  }()
}
