public import Clinical

/// Says what became of a dose whose outcome was unknown, or that was vomited later.
public struct ResolveDose: ChartCommand {
  /// The entry of the dose.
  public var dose: Int64
  /// What became of it.
  public var outcome: Administration.Outcome
  /// How that is known.
  public var reason: String
  /// It rests on what the person saw.
  public let mergesWithOthers = false

  /// Makes a resolution.
  public init(dose: Int64, outcome: Administration.Outcome, reason: String) {
    self.dose = dose
    self.outcome = outcome
    self.reason = reason
  }

  /// One resolution entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    guard let state = context.chart.state.doses.first(where: { $0.number == dose }) else {
      throw .notPossible("This chart has no such dose. Open the chart again.")
    }
    guard outcome != .unknownWhetherGiven else {
      throw .invalid(field: "outcome", message: "Say what became of the dose.")
    }
    let now = state.administration.outcome
    let canChange: Bool
    switch now {
    case .unknownWhetherGiven: canChange = true
    case .given, .partlyTaken:
      if case .vomited = outcome { canChange = true } else { canChange = false }
    default: canChange = false
    }
    guard canChange else {
      throw .notPossible("This dose is settled. Correct its entry if it was charted wrongly.")
    }
    if case .partlyTaken(let taken) = outcome,
      taken <= .zero || taken >= state.administration.ordered
    {
      throw .invalid(
        field: "taken",
        message:
          "The amount taken is more than nothing and less than \(state.administration.ordered.text)."
      )
    }
    let reason = try context.text(reason, field: "reason", name: "How it is known")
    return Decision(
      .doseResolved(DoseResolved(dose: dose, outcome: outcome, reason: reason)), at: context.at)
  }
}
