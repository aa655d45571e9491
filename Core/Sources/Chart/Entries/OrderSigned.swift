public import Clinical

/// A prescriber signed a medicine order.
public struct OrderSigned: Sendable, Hashable {
  /// The order with its due times.
  public var order: MedicineOrder
  /// What to do at the bedside, in words; nil when there is nothing special.
  public var instructions: String?
  /// Everything the safety review said, with the reasons given.
  public var findings: [AcknowledgedFinding]
  /// The second clinician who confirmed an override; nil when none was needed.
  public var secondClinician: Author?

  /// Makes a signed order.
  public init(
    order: MedicineOrder, instructions: String?, findings: [AcknowledgedFinding],
    secondClinician: Author?
  ) {
    self.order = order
    self.instructions = instructions
    self.findings = findings
    self.secondClinician = secondClinician
  }
}

/// An order ends before its last dose.
public struct OrderStopped: Sendable, Hashable {
  /// The order's identifier.
  public var order: String
  /// Why.
  public var reason: String

  /// Makes a stop.
  public init(order: String, reason: String) {
    self.order = order
    self.reason = reason
  }
}
