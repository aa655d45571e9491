import StrictJSON

extension Author: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("account", account)
    object.put("name", name)
    object.put("role", role)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      account: try object.text("account"), name: try object.text("name"),
      role: try object.text("role"))
  }
}
