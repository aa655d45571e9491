import Clinical
import StrictJSON

extension PathwayDecided: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("pathway", pathway)
    object.put("answer", answer)
    object.put("step", step)
    object.put("option", option)
    object.put("criteria", criteria)
    object.put("reason", reason)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      pathway: try object.optionalName("pathway", Pathway.self),
      answer: try object.name("answer", Answer.self), step: try object.text("step"),
      option: try object.optionalText("option"),
      criteria: try object.pieces("criteria", Shown.self),
      reason: try object.optionalText("reason"))
  }
}

extension PathwayDecided.Shown: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("statement", statement)
    object.put("truth", truth)
    object.put("evidence", evidence)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      statement: try object.text("statement"), truth: try object.name("truth", Truth.self),
      evidence: try object.pieces("evidence", Evidence.self))
  }
}
