import StrictJSON

extension BedMove: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("bed", bed)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(bed: try object.text("bed"))
  }
}
