import StrictJSON

extension Strike: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("entry", entry)
    object.put("reason", reason)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(entry: try object.integer64("entry"), reason: try object.text("reason"))
  }
}
