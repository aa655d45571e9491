import Clinical
import StrictJSON

extension Administration {
  private enum OutcomeName: String, CaseIterable {
    case given, refused, held
    case partlyTaken = "partly-taken"
    case vomited
    case unknownWhetherGiven = "unknown-whether-given"
  }

  /// Reads a dose. An order it names has to be there, signed by then, and so its slot.
  init(
    document object: inout JSONObject, at instant: Instant, orders: [ChartState.OrderState]
  ) throws(JSONFieldError) {
    let order = try object.optionalString("order")
    let slot = try object.optionalNumber("slot", in: 0...10_000)
    if let order { try Administration.check(order, slot, at: instant, in: orders, object) }
    if order == nil, slot != nil { throw object.failure("slot", "has no order to belong to") }
    let ordered = try object.amount("ordered")
    self.init(
      order: order, slot: slot, product: try object.product("product"), ordered: ordered,
      outcome: try Administration.outcome(&object, ordered: ordered),
      source: try object.choice("source", Source.self),
      dissolved: try object.optionalChoice("dissolved", Truth.self) ?? .unknown)
  }

  private static func check(
    _ id: String, _ slot: Int?, at instant: Instant, in orders: [ChartState.OrderState],
    _ object: JSONObject
  ) throws(JSONFieldError) {
    guard let order = orders.first(where: { $0.order.id == id }) else {
      throw object.failure("order", "names an order that is not in picture.orders")
    }
    guard order.signed.at <= instant else {
      throw object.failure("at", "lies before the order was signed")
    }
    guard let slot else { return }
    guard case .slots(let slots) = order.order.schedule, slots.indices.contains(slot) else {
      throw object.failure("slot", "the order has no slot \(slot); the first is 0")
    }
  }

  private static func outcome(
    _ object: inout JSONObject, ordered: Dose
  ) throws(JSONFieldError) -> Outcome {
    let name = try object.choice("outcome", OutcomeName.self)
    let taken = try object.optionalAmount("taken")
    let minutes = try object.optionalNumber("vomitedAfterMinutes", in: 0...1_440)
    guard taken == nil || name == .partlyTaken else {
      throw object.failure("taken", "contradicts the outcome; it goes with partly-taken")
    }
    guard minutes == nil || name == .vomited else {
      throw object.failure("vomitedAfterMinutes", "contradicts the outcome; it goes with vomited")
    }
    switch name {
    case .given: return .given
    case .refused: return .refused
    case .held: return .held
    case .vomited: return .vomited(afterMinutes: minutes)
    case .unknownWhetherGiven: return .unknownWhetherGiven
    case .partlyTaken:
      let taken = try object.amount("taken")
      guard taken <= ordered else { throw object.failure("taken", "is more than was ordered") }
      return .partlyTaken(taken)
    }
  }
}
