import StrictJSON

extension Amendment: StoredPiece {
  func write(to object: inout StoredWriter) {
    let (kind, content) = replacement.stored
    object.put("entry", entry)
    object.put("kind", kind)
    object.put("replacement", content)
    object.put("at", happenedAt)
    object.put("reason", reason)
  }

  /// Reads one level only: a correction is not corrected, its entry is corrected again.
  init(from object: inout StoredReader) throws(JSONFieldError) {
    let kind = try object.name("kind", StoredKind.self)
    guard kind != .amendment, kind != .strike else {
      throw object.failure("kind", "a correction cannot be corrected; its entry is corrected again")
    }
    self.init(
      entry: try object.integer64("entry"), replacement: try object.body("replacement", of: kind),
      happenedAt: try object.optionalInteger64("at"), reason: try object.text("reason"))
  }
}
