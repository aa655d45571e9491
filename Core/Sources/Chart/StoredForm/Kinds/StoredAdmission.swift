import StrictJSON

extension Admission: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("identity", identity)
    object.put("bed", bed)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      identity: try object.piece("identity", Identity.self), bed: try object.text("bed"))
  }
}

extension Admission.Identity: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("givenName", givenName)
    object.put("familyName", familyName)
    object.put("born", born?.text)
    object.put("language", language)
    object.put("contact", contact)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    var born: CalendarDay?
    if let text = try object.optionalText("born") {
      guard let day = CalendarDay(text) else {
        throw object.failure("born", "expected a day such as 1990-02-28")
      }
      born = day
    }
    self.init(
      givenName: try object.text("givenName"), familyName: try object.text("familyName"),
      born: born, language: try object.name("language", Language.self),
      contact: try object.optionalText("contact"))
  }
}
