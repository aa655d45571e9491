import StrictJSON

extension Review: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("text", text)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(text: try object.text("text"))
  }
}
