import Clinical
import StrictJSON

extension Proposal {
  /// Reads what someone is about to do: exactly one of order, administration and discharge.
  init(document object: inout JSONObject, orders: [MedicineOrder]) throws(JSONFieldError) {
    let order = try object.optionalObject("order") {
      (order) throws(JSONFieldError) in
      Proposal.order(try MedicineOrder(document: &order, isSigned: false))
    }
    let administration = try object.optionalObject("administration") {
      (dosing) throws(JSONFieldError) in
      Proposal.administration(try Dosing(document: &dosing, orders: orders))
    }
    let discharge = try object.optionalObject("discharge") {
      (leaving) throws(JSONFieldError) in
      Proposal.discharge(try leaving.choice("departure", Departure.self))
    }
    let proposals = [order, administration, discharge].compactMap { $0 }
    guard let proposal = proposals.first, proposals.count == 1 else {
      throw JSONFieldError(
        path: "proposal", problem: "expected exactly one of order, administration, discharge")
    }
    self = proposal
  }
}

extension Proposal.Dosing {
  fileprivate init(
    document object: inout JSONObject, orders: [MedicineOrder]
  ) throws(JSONFieldError) {
    var order: MedicineOrder?
    if let id = try object.optionalString("order") {
      guard let active = orders.first(where: { $0.id == id }) else {
        throw object.failure("order", "names no active order of picture.orders")
      }
      order = active
    }
    self.init(
      order: order, product: try object.product("product"), dose: try object.amount("dose"))
  }
}
