import StrictJSON

extension OrderStopped: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("order", order)
    object.put("reason", reason)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(order: try object.text("order"), reason: try object.text("reason"))
  }
}
