import Clinical
import StrictJSON

extension OrderSigned: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("order", order)
    object.put("instructions", instructions)
    object.put("findings", findings)
    object.put("secondClinician", secondClinician)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      order: try object.piece("order", MedicineOrder.self),
      instructions: try object.optionalText("instructions"),
      findings: try object.pieces("findings", AcknowledgedFinding.self),
      secondClinician: try object.optionalPiece("secondClinician", Author.self))
  }
}
