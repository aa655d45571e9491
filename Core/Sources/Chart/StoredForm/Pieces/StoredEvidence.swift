import Clinical
import StrictJSON

extension Evidence: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("label", label)
    object.put("value", value)
    object.put("at", at)
    object.put("author", author)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      try object.text("label"), try object.text("value"), at: try object.optionalInstant("at"),
      author: try object.text("author"))
  }
}
