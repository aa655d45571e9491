import Clinical
import StrictJSON

extension Finding: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("rule", rule)
    object.put("version", version)
    object.put("severity", StoredSeverity(severity))
    object.put("override", StoredOverride(override))
    object.put("alert", isAlert)
    object.put("message", message)
    object.put("evidence", evidence)
    object.put("missing", missing)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      rule: try object.text("rule"), version: try object.integer("version"),
      severity: try object.name("severity", StoredSeverity.self).severity,
      override: try object.name("override", StoredOverride.self).override,
      isAlert: try object.flag("alert"), message: try object.text("message"),
      evidence: try object.pieces("evidence", Evidence.self), missing: try object.texts("missing"))
  }
}

extension AcknowledgedFinding: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("finding", finding)
    object.put("reason", reason)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      finding: try object.piece("finding", Finding.self), reason: try object.optionalText("reason"))
  }
}
