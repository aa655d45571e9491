public import Clinical

/// Ends the stay. Planned: every gate is met or overridden with a reason. Leaving by one's own choice and transfer are never
/// blocked (fact base 0.2): open gates are recorded as offers still to make.
public struct DischargePerson: ChartCommand {
  /// How the person leaves.
  public var departure: Proposal.Departure
  /// Where to.
  public var destination: String?
  /// The summary's closing words.
  public var summary: String?
  /// The answers to the gates.
  public var acknowledgement: Acknowledgement
  /// It rests on what the person saw.
  public let mergesWithOthers = false

  /// Makes a discharge.
  public init(
    departure: Proposal.Departure, destination: String? = nil, summary: String? = nil,
    acknowledgement: Acknowledgement = .none
  ) {
    self.departure = departure
    self.destination = destination
    self.summary = summary
    self.acknowledgement = acknowledgement
  }

  /// Stops every order still active and ends the stay.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    let findings = context.findings(on: .discharge(departure))
    let passed = try context.pass(findings, with: acknowledgement)
    let stops: [EntryBody] = context.chart.state.orders
      .filter { $0.stop == nil }
      .map { .orderStopped(OrderStopped(order: $0.order.id, reason: departure.text)) }
    let discharge = Discharge(
      departure: departure,
      destination: try context.optionalText(
        destination, field: "destination", name: "The destination"),
      findings: passed,
      summary: try context.optionalText(
        summary, field: "summary", name: "The summary", limit: Limits.note))
    return Decision(stops + [.discharge(discharge)], at: context.at)
  }
}
