/// One thing a person may do. What no role's list names, nobody may do.
public enum Permission: String, Sendable, Hashable, CaseIterable {
  /// See who is in the unit and what is due.
  case seeBoard
  /// Open a person's chart.
  case openChart
  /// Admit a person.
  case admit
  /// Chart scores, vital signs and other observations.
  case chartObservations
  /// Write notes.
  case writeNotes
  /// Sign, change and stop orders.
  case placeOrders
  /// Give medication and chart it.
  case giveMedication
  /// Confirm a colleague's order or dose as the second clinician.
  case confirmAsSecondClinician
  /// Prepare and complete a discharge.
  case manageDischarge
  /// Amend and strike entries; see ``CorrectionPolicy``.
  case correctEntries
  /// Decide on the pathway of withdrawal management.
  case decidePathway
  /// Create, change and end staff accounts; see ``StaffChangePolicy``.
  case manageStaff
  /// Change the unit's settings.
  case manageSettings
  /// See who has opened which chart.
  case seeAccessRecord
  /// Change the speed of a demonstration. Its pages exist only in a demonstration, where everyone
  /// is invented.
  case controlDemo
}
