import Clinical
import StrictJSON

extension Discharge: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("departure", departure)
    object.put("destination", destination)
    object.put("findings", findings)
    object.put("summary", summary)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      departure: try object.name("departure", Proposal.Departure.self),
      destination: try object.optionalText("destination"),
      findings: try object.pieces("findings", AcknowledgedFinding.self),
      summary: try object.optionalText("summary"))
  }
}
