import Access
public import Chart

extension EntryBody {
  /// The permission under which an entry of this kind is written, and so may be corrected by others who have it.
  var permission: Permission {
    switch self {
    case .admission, .bedMove: .admit
    case .evaluation, .observation, .review: .chartObservations
    case .note: .writeNotes
    case .orderSigned, .orderStopped: .placeOrders
    case .dose, .doseResolved: .giveMedication
    case .pathway: .decidePathway
    case .maintenanceOffer, .preparation, .discharge: .manageDischarge
    case .amendment, .strike: .correctEntries
    }
  }
}

extension AmendEntry {
  /// One's own entries, or entries of a kind one may write.
  /// - Throws: ``CareError/notPermitted(_:)``.
  public func requireRights(of actor: StaffActor, on chart: PatientChart) throws(CareError) {
    try requireCorrection(of: entry, by: actor, on: chart)
  }
}

extension StrikeEntry {
  /// One's own entries, or entries of a kind one may write.
  /// - Throws: ``CareError/notPermitted(_:)``.
  public func requireRights(of actor: StaffActor, on chart: PatientChart) throws(CareError) {
    try requireCorrection(of: entry, by: actor, on: chart)
  }
}

private func requireCorrection(
  of number: Int64, by actor: StaffActor, on chart: PatientChart
) throws(CareError) {
  guard let target = chart.corrected.first(where: { $0.number == number }) else { return }
  let isAllowed = CorrectionPolicy.allows(
    actor.account, toCorrectEntryBy: StaffID(target.original.author.account),
    writtenUnder: target.body.permission)
  guard isAllowed else {
    throw .notPermitted(
      "A \(actor.account.role.title) may not correct this entry of a colleague. Ask its author.")
  }
}
