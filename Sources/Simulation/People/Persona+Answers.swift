import Chart
import Clinical

extension Persona {
  /// What is asked at the door: opioids and allergies, the rest later.
  var answersAtTheDoor: EvaluationUpdate {
    var update = EvaluationUpdate()
    update.opioids = opioids
    if isAskedAboutAllergiesAtOnce { update.allergies = allergies }
    return update
  }

  /// What the nurse asks within the first hour. Some questions stay open, as they do on a busy day.
  var answersToTheNurse: EvaluationUpdate {
    var chance = SeededGenerator(seed: seed, "answers")
    var update = EvaluationUpdate()
    update.intoxicated = .no
    if !isAskedAboutAllergiesAtOnce { update.allergies = allergies }
    update.naltrexone = ClinicalPicture.NaltrexoneUse.none
    if chance.happens(0.85) {
      update.weight = Weight(grams: chance.whole(52...104) * 1_000 + chance.whole(0...9) * 100)
    }
    update.pregnancy = pregnancy(&chance)
    for substance in Evaluation.Substance.allCases {
      let isUsed = course.otherSubstances.contains(substance)
      // What decides about the first dose is always asked.
      let isAlwaysAsked: Bool =
        switch substance {
        case .alcohol, .benzodiazepines, .gabapentinoids: true
        default: isUsed
        }
      if isAlwaysAsked || chance.happens(0.8) { update.otherSubstances[substance] = Truth(isUsed) }
    }
    for condition in Evaluation.Condition.allCases {
      let isThere = course.conditions.contains(condition)
      let isAlwaysAsked: Bool =
        switch condition {
        case .severeLiverDisease, .moderateLiverDisease: true
        default: isThere
        }
      if isAlwaysAsked || chance.happens(0.75) { update.conditions[condition] = Truth(isThere) }
    }
    if chance.happens(0.8) {
      update.homeMedicines = chance.one(
        of: [[], ["Sertraline 50 mg daily"], ["Lisinopril 10 mg daily"], ["Albuterol inhaler"]],
        or: [])
    }
    return update
  }

  private var opioids: [OpioidUse] {
    var chance = SeededGenerator(seed: seed, "opioids")
    return course.opioids.map { use in
      OpioidUse(
        kind: use.kind, route: use.route, amount: chance.happens(0.85) ? use.amount : nil,
        daysUsed: chance.happens(0.85) ? use.days : nil,
        lastUse: OpioidUse.LastUse(
          at: arrival - .hours(use.hoursBefore), certainty: use.certainty),
        dailyDose: use.dailyDose)
    }
  }

  private var isAskedAboutAllergiesAtOnce: Bool {
    var chance = SeededGenerator(seed: seed, "door")
    return chance.happens(0.7)
  }

  private var allergies: [Evaluation.Allergy] {
    var chance = SeededGenerator(seed: seed, "allergies")
    guard chance.happens(0.3) else { return [] }
    return [
      chance.one(
        of: [
          Evaluation.Allergy(substance: "penicillin", reaction: "rash", severity: .moderate),
          Evaluation.Allergy(substance: "sulfa", reaction: nil, severity: .unknown),
          Evaluation.Allergy(substance: "latex", reaction: "itching", severity: .mild),
        ], or: Evaluation.Allergy(substance: "latex", reaction: nil, severity: .unknown))
    ]
  }

  private func pregnancy(_ chance: inout SeededGenerator) -> Evaluation.Pregnancy {
    guard isWoman, let age = identity.born?.wholeYears(at: arrival), age < 52 else {
      return Evaluation.Pregnancy(isPossible: .no, test: .unknown)
    }
    return Evaluation.Pregnancy(isPossible: .yes, test: chance.happens(0.85) ? .no : .unknown)
  }
}
