import Care
import Chart
import Clinical

/// What the evaluation knows, as it stands in the fields of its form.
struct EvaluationText {
  let state: ChartState
  let calendar: FacilityCalendar

  /// The text by field. What is measured or seen now stays empty: the weight, and whether
  /// somebody appears intoxicated.
  var typed: [String: String] {
    var typed: [String: String] = [:]
    func put(_ field: some FieldDeclaration, _ text: String?) {
      typed[field.rule.name] = text
    }
    let known = state.evaluation
    for (fields, use) in zip(EvaluationFields.opioids, known.opioids?.value ?? []) {
      put(fields.kind, use.kind?.rawValue ?? OpioidFields.unknownKind)
      put(fields.route, use.route?.rawValue)
      put(fields.amount, use.amount)
      put(fields.days, use.daysUsed.map(String.init))
      put(fields.lastUse, use.lastUse.map { minute($0.at) })
      put(fields.certainty, use.lastUse?.certainty.rawValue)
      put(fields.dailyDose, use.dailyDose.map { tenths(Int($0.micrograms / 100)) })
    }
    if known.opioids?.value.isEmpty == true { put(EvaluationFields.noOpioids, "yes") }
    for (substance, field) in EvaluationFields.substances {
      put(field, known.otherSubstances[substance]?.value.rawValue)
    }
    if let allergies = known.allergies?.value {
      let answer: EvaluationFields.AllergyAnswer = allergies.isEmpty ? .noneKnown : .listed
      put(EvaluationFields.allergyAnswer, answer.rawValue)
      for (fields, allergy) in zip(EvaluationFields.allergies, allergies) {
        put(fields.substance, allergy.substance)
        put(fields.reaction, allergy.reaction)
        put(fields.severity, allergy.severity.rawValue)
      }
    }
    if let pregnancy = known.pregnancy?.value {
      put(EvaluationFields.pregnancyPossible, pregnancy.isPossible.rawValue)
      put(EvaluationFields.pregnancyTest, result(of: pregnancy.test)?.rawValue)
      put(EvaluationFields.pregnancyWeeks, pregnancy.weeks.map(String.init))
    }
    for (condition, field) in EvaluationFields.conditions {
      put(field, known.conditions[condition]?.value.rawValue)
    }
    if let medicines = known.homeMedicines?.value {
      put(EvaluationFields.noMedicines, medicines.isEmpty ? "yes" : nil)
      put(EvaluationFields.medicines, medicines.joined(separator: "\n"))
    }
    if let (answer, at) = naltrexone {
      put(EvaluationFields.naltrexone, answer.rawValue)
      put(EvaluationFields.naltrexoneAt, at.map(minute))
    }
    return typed
  }

  private func result(of test: Truth) -> EvaluationFields.TestResult? {
    switch test {
    case .yes: .positive
    case .no: .negative
    case .unknown: nil
    }
  }

  private var naltrexone: (EvaluationFields.NaltrexoneAnswer, Instant?)? {
    switch state.naltrexone?.value {
    case nil: nil
    case .some(.none): (.none, nil)
    case .oral(let at): (.oral, at)
    case .extendedRelease(let at): (.extendedRelease, at)
    case .implant(let at): (.implant, at)
    }
  }

  private func minute(_ instant: Instant) -> String {
    let local = calendar.local(instant)
    return "\(local.date)T\(local.clock)"
  }

  private func tenths(_ count: Int) -> String { HumanNumber.text(count, places: 1) }
}

extension EvaluationUpdate {
  /// Without the parts whose fields say what the form showed: looking at an answer does not give it anew.
  func changed(in sent: [String: String], from shown: [String: String]) -> EvaluationUpdate {
    func isSame(_ fields: [any FieldDeclaration]) -> Bool {
      fields.allSatisfy { field in
        let name = field.rule.name
        return (sent[name] ?? "").lines == (shown[name] ?? "").lines
      }
    }
    var update = self
    if isSame([EvaluationFields.noOpioids] + EvaluationFields.opioids.flatMap(\.all)) {
      update.opioids = nil
    }
    for (substance, field) in EvaluationFields.substances where isSame([field]) {
      update.otherSubstances[substance] = nil
    }
    if isSame([EvaluationFields.allergyAnswer] + EvaluationFields.allergies.flatMap(\.all)) {
      update.allergies = nil
    }
    if isSame([
      EvaluationFields.pregnancyPossible, EvaluationFields.pregnancyTest,
      EvaluationFields.pregnancyWeeks,
    ]) {
      update.pregnancy = nil
    }
    for (condition, field) in EvaluationFields.conditions where isSame([field]) {
      update.conditions[condition] = nil
    }
    if isSame([EvaluationFields.noMedicines, EvaluationFields.medicines]) {
      update.homeMedicines = nil
    }
    if isSame([EvaluationFields.naltrexone, EvaluationFields.naltrexoneAt]) {
      update.naltrexone = nil
    }
    return update
  }
}

extension String {
  /// Its lines; browsers send them with another end than they were shown with.
  fileprivate var lines: [Substring] { split(whereSeparator: \.isNewline) }
}
