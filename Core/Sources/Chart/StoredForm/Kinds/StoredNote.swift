import StrictJSON

extension Note: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("kind", kind)
    object.put("text", text)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(kind: try object.name("kind", Kind.self), text: try object.text("text"))
  }
}
