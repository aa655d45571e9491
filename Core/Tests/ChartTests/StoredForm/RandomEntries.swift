import Clinical

@testable import Chart

/// Random contents of every kind of entry; every optional part is sometimes absent.
extension RandomChoice {
  mutating func entry(_ kind: StoredKind) -> ChartEntry {
    ChartEntry(
      number: Int64(number(1...5_000)), at: instant(), recordedAt: instant(), author: author(),
      body: body(kind))
  }

  mutating func body(_ kind: StoredKind) -> EntryBody {
    switch kind {
    case .admission: .admission(Admission(identity: identity(), bed: text()))
    case .evaluation: .evaluation(evaluation())
    case .observation: .observation(observation())
    case .note: .note(Note(kind: one(Note.Kind.self), text: text()))
    case .orderSigned: .orderSigned(orderSigned())
    case .orderStopped: .orderStopped(OrderStopped(order: text(), reason: text()))
    case .dose: .dose(doseRecorded())
    case .doseResolved:
      .doseResolved(
        DoseResolved(dose: Int64(number(1...900)), outcome: outcome(), reason: text()))
    case .pathway: .pathway(pathwayDecided())
    case .maintenanceOffer:
      .maintenanceOffer(
        ClinicalPicture.MaintenanceOffer(
          decision: one(ClinicalPicture.MaintenanceOffer.Decision.self)))
    case .review: .review(Review(text: text()))
    case .preparation: .preparation(preparation())
    case .bedMove: .bedMove(BedMove(bed: text()))
    case .discharge: .discharge(discharge())
    case .amendment: .amendment(amendment())
    case .strike: .strike(Strike(entry: Int64(number(1...900)), reason: text()))
    }
  }

  mutating func instant() -> Instant {
    Instant(milliseconds: Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &self))
  }

  mutating func author() -> Author { Author(account: text(), name: text(), role: text()) }

  mutating func texts() -> [String] {
    var texts: [String] = []
    for _ in 0..<number(0...3) { texts.append(text()) }
    return texts
  }

  private mutating func identity() -> Admission.Identity {
    Admission.Identity(
      givenName: text(), familyName: text(),
      born: flag()
        ? CalendarDay(year: number(1900...2020), month: number(1...12), day: number(1...28)) : nil,
      language: one(Admission.Identity.Language.self), contact: flag() ? text() : nil)
  }

  private mutating func amendment() -> Amendment {
    let kind = one(of: StoredKind.allCases.filter { $0 != .amendment && $0 != .strike })
    return Amendment(
      entry: Int64(number(1...900)), replacement: body(kind),
      happenedAt: flag() ? instant().milliseconds : nil, reason: text())
  }

  private mutating func pathwayDecided() -> PathwayDecided {
    var criteria: [PathwayDecided.Shown] = []
    for _ in 0..<number(0...3) {
      criteria.append(
        PathwayDecided.Shown(statement: text(), truth: one(Truth.self), evidence: evidence()))
    }
    return PathwayDecided(
      pathway: flag() ? one(Pathway.self) : nil, answer: one(PathwayDecided.Answer.self),
      step: text(), option: flag() ? text() : nil, criteria: criteria,
      reason: flag() ? text() : nil)
  }

  private mutating func preparation() -> Preparation {
    var preparation = Preparation()
    if flag() { preparation.naloxoneInHand = flag() }
    if flag() { preparation.medicationPlan = one(DischargePreparations.MedicationPlan.self) }
    if flag() { preparation.followUp = instant() }
    if flag() { preparation.followUpWith = text() }
    if flag() { preparation.supplyLastsUntil = instant() }
    if flag() { preparation.overdoseCounselling = flag() }
    if flag() { preparation.mouthCareAdvice = flag() }
    if flag() { preparation.methadoneIntakeConfirmed = flag() }
    if flag() { preparation.suicideScreen = number(0...6) }
    if flag() { preparation.suicidePlan = flag() }
    if flag() { preparation.benzodiazepinePrescriber = text() }
    return preparation
  }

  private mutating func discharge() -> Discharge {
    Discharge(
      departure: one(Proposal.Departure.self), destination: flag() ? text() : nil,
      findings: findings(), summary: flag() ? text() : nil)
  }
}
