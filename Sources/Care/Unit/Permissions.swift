public import Access
public import Chart

// Which permission each chart command needs: the whole table in one place.

extension Evaluate: PermittedCommand {
  /// Whoever charts observations also completes the evaluation.
  public var permission: Permission { .chartObservations }
  /// To end "may not …".
  public var act: String { "chart the evaluation" }
}

extension Observe: PermittedCommand {
  /// Nurses and prescribers.
  public var permission: Permission { .chartObservations }
  /// To end "may not …".
  public var act: String { "chart observations" }
}

extension WriteNote: PermittedCommand {
  /// All clinical roles.
  public var permission: Permission { .writeNotes }
  /// To end "may not …".
  public var act: String { "write notes" }
}

extension AnswerEscalation: PermittedCommand {
  /// Whoever can examine the person.
  public var permission: Permission { .chartObservations }
  /// To end "may not …".
  public var act: String { "answer an escalation" }
}

extension SignOrder: PermittedCommand {
  /// Prescribers only.
  public var permission: Permission { .placeOrders }
  /// To end "may not …".
  public var act: String { "sign orders" }
}

extension StopOrder: PermittedCommand {
  /// Prescribers only.
  public var permission: Permission { .placeOrders }
  /// To end "may not …".
  public var act: String { "stop orders" }
}

extension RecordDose: PermittedCommand {
  /// Nurses and prescribers.
  public var permission: Permission { .giveMedication }
  /// To end "may not …".
  public var act: String { "chart doses" }
}

extension ResolveDose: PermittedCommand {
  /// Nurses and prescribers.
  public var permission: Permission { .giveMedication }
  /// To end "may not …".
  public var act: String { "resolve doses" }
}

extension DecidePathway: PermittedCommand {
  /// Prescribers only.
  public var permission: Permission { .decidePathway }
  /// To end "may not …".
  public var act: String { "decide on a pathway" }
}

extension OfferMaintenance: PermittedCommand {
  /// Whoever talks it through with the person.
  public var permission: Permission { .manageDischarge }
  /// To end "may not …".
  public var act: String { "record the offer" }
}

extension PrepareDischarge: PermittedCommand {
  /// Nurses and prescribers.
  public var permission: Permission { .manageDischarge }
  /// To end "may not …".
  public var act: String { "prepare a discharge" }
}

extension DischargePerson: PermittedCommand {
  /// Nurses and prescribers: leaving is never blocked for want of a signature.
  public var permission: Permission { .manageDischarge }
  /// To end "may not …".
  public var act: String { "discharge people" }
}

extension MoveBed: PermittedCommand {
  /// Whoever may admit.
  public var permission: Permission { .admit }
  /// To end "may not …".
  public var act: String { "move people" }
}

extension AmendEntry: PermittedCommand {
  /// Clinical roles; the correction policy narrows it to one's own entries or one's own kind of work.
  public var permission: Permission { .correctEntries }
  /// To end "may not …".
  public var act: String { "correct entries" }
}

extension StrikeEntry: PermittedCommand {
  /// Clinical roles; the correction policy narrows it to one's own entries or one's own kind of work.
  public var permission: Permission { .correctEntries }
  /// To end "may not …".
  public var act: String { "strike entries" }
}
