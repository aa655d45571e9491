public import Clinical

/// What became of a dose, charted.
public struct DoseRecorded: Sendable, Hashable {
  /// The dose and its outcome.
  public var administration: Administration
  /// Why it was refused, held or only partly taken, or why it is not known; nil for a dose given.
  public var reason: String?
  /// What the safety review said at the bedside, with the reasons given.
  public var findings: [AcknowledgedFinding]
  /// The second clinician who confirmed an override or witnessed; nil when none.
  public var secondClinician: Author?

  /// Makes a recorded dose.
  public init(
    administration: Administration, reason: String?, findings: [AcknowledgedFinding],
    secondClinician: Author?
  ) {
    self.administration = administration
    self.reason = reason
    self.findings = findings
    self.secondClinician = secondClinician
  }
}

/// Somebody found out what became of a dose that was unknown, or what happened to it afterwards.
public struct DoseResolved: Sendable, Hashable {
  /// The entry that recorded the dose.
  public var dose: Int64
  /// What became of it.
  public var outcome: Administration.Outcome
  /// How that is known.
  public var reason: String

  /// Makes a resolution.
  public init(dose: Int64, outcome: Administration.Outcome, reason: String) {
    self.dose = dose
    self.outcome = outcome
    self.reason = reason
  }
}
