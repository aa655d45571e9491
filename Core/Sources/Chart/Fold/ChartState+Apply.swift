import Clinical

extension ChartState {
  mutating func apply(_ entry: CorrectedEntry) {
    switch entry.body {
    case .admission(let admission):
      identity = admission.identity
      bed = admission.bed
      admittedAt = entry.at
    case .evaluation(let update): apply(update, from: entry)
    case .observation(let observation): rounds.append(entry.charted(observation.round))
    case .note(let note): notes.append(entry.charted(note))
    case .orderSigned(let signed): orders.append(OrderState(signed: entry.charted(signed)))
    case .orderStopped(let stop):
      guard let place = orders.firstIndex(where: { $0.order.id == stop.order }) else { return }
      orders[place].stop = entry.charted(stop)
    case .dose(let dose):
      doses.append(DoseState(recorded: entry.charted(dose), number: entry.number))
    case .doseResolved(let resolved):
      guard let place = doses.firstIndex(where: { $0.number == resolved.dose }) else { return }
      doses[place].resolution = entry.charted(resolved)
    case .pathway(let decided):
      decisions.append(entry.charted(decided))
      pathway = decided.pathway.map { entry.charted($0) }
    case .maintenanceOffer(let offer): maintenanceOffers.append(entry.charted(offer))
    case .review(let review): reviews.append(entry.charted(review.text))
    case .preparation(let preparation): apply(preparation, from: entry)
    case .bedMove(let move): bed = move.bed
    case .discharge(let discharge):
      self.discharge = entry.charted(discharge)
      bed = nil
    case .amendment, .strike: return
    }
  }

  private mutating func apply(_ update: EvaluationUpdate, from entry: CorrectedEntry) {
    if let opioids = update.opioids { evaluation.opioids = entry.charted(opioids) }
    for (substance, truth) in update.otherSubstances {
      evaluation.otherSubstances[substance] = entry.charted(truth)
    }
    if let allergies = update.allergies { evaluation.allergies = entry.charted(allergies) }
    if let pregnancy = update.pregnancy { evaluation.pregnancy = entry.charted(pregnancy) }
    if let weight = update.weight { evaluation.weight = entry.charted(weight) }
    for (condition, truth) in update.conditions {
      evaluation.conditions[condition] = entry.charted(truth)
    }
    if let medicines = update.homeMedicines { evaluation.homeMedicines = entry.charted(medicines) }
    if let naltrexone = update.naltrexone { self.naltrexone = entry.charted(naltrexone) }
    if let intoxicated = update.intoxicated { intoxication = entry.charted(intoxicated) }
  }

  private mutating func apply(_ preparation: Preparation, from entry: CorrectedEntry) {
    if let value = preparation.naloxoneInHand { preparations.naloxoneInHand = entry.charted(value) }
    if let value = preparation.medicationPlan { preparations.medicationPlan = entry.charted(value) }
    if let value = preparation.followUp { preparations.followUp = entry.charted(value) }
    if let value = preparation.followUpWith { followUpWith = value }
    if let value = preparation.supplyLastsUntil {
      preparations.supplyLastsUntil = entry.charted(value)
    }
    if let value = preparation.overdoseCounselling {
      preparations.overdoseCounselling = entry.charted(value)
    }
    if let value = preparation.mouthCareAdvice {
      preparations.mouthCareAdvice = entry.charted(value)
    }
    if let value = preparation.methadoneIntakeConfirmed {
      preparations.methadoneIntakeConfirmed = entry.charted(value)
    }
    if let value = preparation.suicideScreen { preparations.suicideScreen = entry.charted(value) }
    if let value = preparation.suicidePlan { preparations.suicidePlan = entry.charted(value) }
    if let value = preparation.benzodiazepinePrescriber {
      preparations.benzodiazepinePrescriber = entry.charted(value)
    }
  }
}

extension CorrectedEntry {
  func charted<Value>(_ value: Value) -> Charted<Value> {
    Charted(value, at: at, author: original.author.text, entry: String(number))
  }
}
