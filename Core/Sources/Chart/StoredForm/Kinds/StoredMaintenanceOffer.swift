import Clinical
import StrictJSON

extension ClinicalPicture.MaintenanceOffer: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("decision", decision)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(decision: try object.name("decision", Decision.self))
  }
}
