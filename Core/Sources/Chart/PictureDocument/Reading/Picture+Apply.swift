import Clinical

extension ClinicalPicture {
  /// Takes over the parts of an evaluation that were asked; later answers stand over earlier ones.
  mutating func apply(_ charted: Charted<EvaluationUpdate>) {
    let update = charted.value
    evaluation.opioids = charted.with(update.opioids) ?? evaluation.opioids
    evaluation.allergies = charted.with(update.allergies) ?? evaluation.allergies
    evaluation.pregnancy = charted.with(update.pregnancy) ?? evaluation.pregnancy
    evaluation.weight = charted.with(update.weight) ?? evaluation.weight
    evaluation.homeMedicines = charted.with(update.homeMedicines) ?? evaluation.homeMedicines
    naltrexone = charted.with(update.naltrexone) ?? naltrexone
    intoxication = charted.with(update.intoxicated) ?? intoxication
    for (substance, truth) in update.otherSubstances {
      evaluation.otherSubstances[substance] = charted.map { _ in truth }
    }
    for (condition, truth) in update.conditions {
      evaluation.conditions[condition] = charted.map { _ in truth }
    }
  }
}

extension DischargePreparations {
  /// Takes over what was prepared; what was not touched stays.
  mutating func apply(_ charted: Charted<Preparation>) {
    let prepared = charted.value
    naloxoneInHand = charted.with(prepared.naloxoneInHand) ?? naloxoneInHand
    medicationPlan = charted.with(prepared.medicationPlan) ?? medicationPlan
    followUp = charted.with(prepared.followUp) ?? followUp
    supplyLastsUntil = charted.with(prepared.supplyLastsUntil) ?? supplyLastsUntil
    overdoseCounselling = charted.with(prepared.overdoseCounselling) ?? overdoseCounselling
    mouthCareAdvice = charted.with(prepared.mouthCareAdvice) ?? mouthCareAdvice
    methadoneIntakeConfirmed =
      charted.with(prepared.methadoneIntakeConfirmed) ?? methadoneIntakeConfirmed
    suicideScreen = charted.with(prepared.suicideScreen) ?? suicideScreen
    suicidePlan = charted.with(prepared.suicidePlan) ?? suicidePlan
    benzodiazepinePrescriber =
      charted.with(prepared.benzodiazepinePrescriber) ?? benzodiazepinePrescriber
  }
}

extension Charted {
  fileprivate func with<Part>(_ part: Part?) -> Charted<Part>? {
    part.map { part in map { _ in part } }
  }
}
