import Clinical
import StrictJSON

extension Observation: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("round", round)
    object.put("confirmed", confirmed)
    object.put("remark", remark)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      round: try object.piece("round", ObservationRound.self),
      confirmed: try object.texts("confirmed"), remark: try object.optionalText("remark"))
  }
}
