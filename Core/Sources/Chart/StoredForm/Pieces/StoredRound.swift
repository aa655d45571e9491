import Clinical
import StrictJSON

extension ObservationRound: StoredPiece {
  func write(to object: inout StoredWriter) {
    if !vitalSigns.isEmpty { object.put("vitalSigns", vitalSigns) }
    object.put("sedation", sedation)
    object.put("withdrawal", withdrawal)
    object.put("pain", pain)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      vitalSigns: try object.optionalPiece("vitalSigns", VitalSigns.self) ?? VitalSigns(),
      sedation: try object.optionalName("sedation", SedationLevel.self),
      withdrawal: try object.optionalPiece("withdrawal", Assessment.self),
      pain: try object.optionalInteger("pain"))
  }
}
