import Clinical
import StrictJSON

extension DoseResolved: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("dose", dose)
    object.put("outcome", outcome)
    object.put("reason", reason)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      dose: try object.integer64("dose"),
      outcome: try object.piece("outcome", Administration.Outcome.self),
      reason: try object.text("reason"))
  }
}
