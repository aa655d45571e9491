public import Clinical

/// Answers a pathway's advice, or leaves the pathway.
public struct DecidePathway: ChartCommand {
  /// The decision.
  public var decided: PathwayDecided
  /// It rests on what the prescriber saw.
  public let mergesWithOthers = false

  /// Makes a decision.
  public init(decided: PathwayDecided) {
    self.decided = decided
  }

  /// One pathway entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    var decided = decided
    decided.reason = try context.optionalText(decided.reason, field: "reason", name: "The reason")
    guard decided.answer == .accepted || decided.reason != nil else {
      throw .invalid(field: "reason", message: "Say why you change or reject the advice.")
    }
    if decided.pathway == .taper { try requireOfferToday(in: context) }
    return Decision(.pathway(decided), at: context.at)
  }

  /// A taper needs the same-day record that maintenance was offered and declined (rule BUP-20; ASAM 2020).
  private func requireOfferToday(in context: DecisionContext) throws(Refusal) {
    let today = context.chart.state.maintenanceOffers.last { $0.at >= context.dosingDayStart }
    guard today?.value.decision == .declined else {
      throw .notPossible(
        "Record today that staying on buprenorphine was offered and declined, then choose the taper."
      )
    }
  }
}

/// Records that staying on medication was offered, and the person's decision.
public struct OfferMaintenance: ChartCommand {
  /// What the person decided.
  public var decision: ClinicalPicture.MaintenanceOffer.Decision
  /// Offers of two people both count.
  public let mergesWithOthers = true

  /// Makes an offer.
  public init(decision: ClinicalPicture.MaintenanceOffer.Decision) {
    self.decision = decision
  }

  /// One offer entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    return Decision(
      .maintenanceOffer(ClinicalPicture.MaintenanceOffer(decision: decision)), at: context.at)
  }
}
