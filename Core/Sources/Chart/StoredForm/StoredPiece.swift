import StrictJSON

/// Something that is kept as one JSON object.
protocol StoredPiece {
  /// Writes what is known.
  func write(to object: inout StoredWriter)
  /// Reads it back.
  init(from object: inout StoredReader) throws(JSONFieldError)
}
