import Clinical
import StrictJSON

extension DoseRecorded: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("administration", administration)
    object.put("reason", reason)
    object.put("findings", findings)
    object.put("secondClinician", secondClinician)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      administration: try object.piece("administration", Administration.self),
      reason: try object.optionalText("reason"),
      findings: try object.pieces("findings", AcknowledgedFinding.self),
      secondClinician: try object.optionalPiece("secondClinician", Author.self))
  }
}
