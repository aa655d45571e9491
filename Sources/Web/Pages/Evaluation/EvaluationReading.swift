import Care
import Chart
import Clinical

/// Makes an evaluation out of the fields of the form; what was not answered stays out.
struct EvaluationReading {
  let values: FieldValues
  let calendar: FacilityCalendar

  /// The answers.
  /// - Throws: ``FieldErrors`` for answers that contradict each other.
  func update() throws -> EvaluationUpdate {
    var update = EvaluationUpdate()
    update.opioids = try opioids()
    for (substance, field) in EvaluationFields.substances {
      if let truth = try values[field], truth != .unknown {
        update.otherSubstances[substance] = truth
      }
    }
    update.allergies = try allergies()
    update.pregnancy = try pregnancy()
    update.weight = try values[EvaluationFields.weight].flatMap { Weight(grams: $0 * 100) }
    for (condition, field) in EvaluationFields.conditions {
      if let truth = try values[field], truth != .unknown { update.conditions[condition] = truth }
    }
    update.homeMedicines = try medicines()
    update.naltrexone = try naltrexone()
    if let truth = try values[EvaluationFields.intoxicated], truth != .unknown {
      update.intoxicated = truth
    }
    return update
  }

  private func opioids() throws -> [OpioidUse]? {
    var uses: [OpioidUse] = []
    for fields in EvaluationFields.opioids {
      guard let kind = try values[fields.kind] else { continue }
      let at = try values[fields.lastUse]?.instant(in: calendar, field: fields.lastUse)
      let certainty = try values[fields.certainty] ?? .guess
      uses.append(
        OpioidUse(
          kind: kind, route: try values[fields.route], amount: try values[fields.amount],
          daysUsed: try values[fields.days],
          lastUse: at.map { OpioidUse.LastUse(at: $0, certainty: certainty) },
          dailyDose: try values[fields.dailyDose].flatMap { Dose(micrograms: Int64($0) * 100) }))
    }
    let usesNone = try values[EvaluationFields.noOpioids]
    guard !usesNone || uses.isEmpty else {
      throw FieldErrors(EvaluationFields.noOpioids, "Choose either no opioids or the ones used.")
    }
    return uses.isEmpty && !usesNone ? nil : uses
  }

  private func allergies() throws -> [Evaluation.Allergy]? {
    var allergies: [Evaluation.Allergy] = []
    for fields in EvaluationFields.allergies {
      guard let substance = try values[fields.substance] else { continue }
      allergies.append(
        Evaluation.Allergy(
          substance: substance, reaction: try values[fields.reaction],
          severity: try values[fields.severity] ?? .unknown))
    }
    switch try values[EvaluationFields.allergyAnswer] {
    case .noneKnown where !allergies.isEmpty:
      throw FieldErrors(EvaluationFields.allergyAnswer, "Choose either none known or the list.")
    case .noneKnown: return []
    case .listed where allergies.isEmpty:
      throw FieldErrors(EvaluationFields.allergyAnswer, "Write what the person is allergic to.")
    case .listed, nil: return allergies.isEmpty ? nil : allergies
    }
  }

  private func pregnancy() throws -> Evaluation.Pregnancy? {
    let possible = try values[EvaluationFields.pregnancyPossible]
    let test = try values[EvaluationFields.pregnancyTest].map { Truth($0 == .positive) }
    guard (possible ?? .unknown) != .unknown || test != nil else { return nil }
    return Evaluation.Pregnancy(
      isPossible: test == .yes ? .yes : possible ?? .unknown, test: test ?? .unknown,
      weeks: try values[EvaluationFields.pregnancyWeeks])
  }

  private func medicines() throws -> [String]? {
    let lines = try values[EvaluationFields.medicines]?.split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }
    if let lines, !lines.isEmpty { return lines.filter { !$0.isEmpty } }
    return try values[EvaluationFields.noMedicines] ? [] : nil
  }

  private func naltrexone() throws -> ClinicalPicture.NaltrexoneUse? {
    let field = EvaluationFields.naltrexoneAt
    let at = try values[field]?.instant(in: calendar, field: field)
    switch try values[EvaluationFields.naltrexone] {
    case nil: return nil
    case .some(.none): return ClinicalPicture.NaltrexoneUse.none
    case .oral:
      guard let at else { throw FieldErrors(field, "Enter when the last tablet was taken.") }
      return .oral(lastTaken: at)
    case .extendedRelease:
      guard let at else { throw FieldErrors(field, "Enter when the last injection was given.") }
      return .extendedRelease(lastGiven: at)
    case .implant:
      guard let at else { throw FieldErrors(field, "Enter when the implant was placed.") }
      return .implant(placed: at)
    }
  }
}
