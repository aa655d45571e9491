import Clinical
import StrictJSON

extension MedicineOrder {
  /// Reads an order that was signed, with its identifier, or one under review, without.
  init(document object: inout JSONObject, isSigned: Bool) throws(JSONFieldError) {
    let id = isSigned ? try object.words("id") : ""
    let product = try object.product("product")
    let dose = try object.amount("dose")
    self.init(
      id: id, product: product, dose: dose, schedule: try Schedule(document: &object),
      indication: try object.choice("indication", Indication.self),
      pathway: try object.optionalChoice("pathway", Pathway.self),
      isWeightBased: try object.optionalBoolean("weightBased") ?? false)
  }
}

extension ChartState.OrderState {
  /// Reads an order that was signed, and when it was stopped, if it was.
  init(document object: inout JSONObject, before now: Instant) throws(JSONFieldError) {
    let stamp = try Stamp(from: &object, before: now)
    let order = try MedicineOrder(document: &object, isSigned: true)
    var stop: Charted<OrderStopped>?
    if object.optionalField("stoppedAt") != nil {
      let at = try object.past("stoppedAt", before: now)
      guard at >= stamp.at else { throw object.failure("stoppedAt", "lies before the order's at") }
      stop = Charted(OrderStopped(order: order.id, reason: ""), at: at, author: stamp.author)
    }
    let signed = OrderSigned(order: order, instructions: nil, findings: [], secondClinician: nil)
    self.init(signed: stamp.charted(signed), stop: stop)
  }
}

extension MedicineOrder.Schedule {
  fileprivate init(document object: inout JSONObject) throws(JSONFieldError) {
    let slots = try object.optionalObjects("slots") {
      (slot) throws(JSONFieldError) in
      MedicineOrder.Slot(at: try slot.instant("at"), dose: try slot.amount("dose"))
    }
    let asNeeded = try object.optionalObject("asNeeded") {
      (limits) throws(JSONFieldError) in
      MedicineOrder.Schedule.asNeeded(
        minimumInterval: .minutes(
          Int(try limits.integer("minimumIntervalMinutes", in: 1...10_080))),
        largestIn24Hours: try limits.amount("largestIn24Hours"))
    }
    switch (slots, asNeeded) {
    case (let slots?, nil):
      let times = slots.map(\.at)
      guard !slots.isEmpty, zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw object.failure("slots", "expected at least one time, each later than the one before")
      }
      self = .slots(slots)
    case (nil, let asNeeded?): self = asNeeded
    case (_?, _?): throw object.failure("asNeeded", "contradicts slots; leave one of them out")
    case (nil, nil): throw object.failure("slots", "is missing; give slots or asNeeded")
    }
  }
}
