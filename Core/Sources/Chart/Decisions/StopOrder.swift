import Clinical

/// Stops an order.
public struct StopOrder: ChartCommand {
  /// The order's identifier.
  public var order: String
  /// Why.
  public var reason: String
  /// Stopping twice is refused by the second look, so it may be decided again.
  public let mergesWithOthers = true

  /// Makes a stop.
  public init(order: String, reason: String) {
    self.order = order
    self.reason = reason
  }

  /// One stop entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    guard let state = context.chart.state.order(order) else {
      throw .notPossible("This chart has no such order. Open the chart again.")
    }
    guard state.stop == nil else { throw .alreadyDone("This order has been stopped already.") }
    let reason = try context.text(reason, field: "reason", name: "The reason")
    return Decision(.orderStopped(OrderStopped(order: order, reason: reason)), at: context.at)
  }
}
