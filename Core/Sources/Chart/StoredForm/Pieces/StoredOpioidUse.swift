import Clinical
import StrictJSON

extension OpioidUse: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("kind", kind)
    object.put("route", route)
    object.put("amount", amount)
    object.put("daysUsed", daysUsed)
    object.put("lastUse", lastUse)
    object.put("dailyDoseMicrograms", dailyDose)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      kind: try object.optionalName("kind", OpioidKind.self),
      route: try object.optionalName("route", UseRoute.self),
      amount: try object.optionalText("amount"),
      daysUsed: try object.optionalInteger("daysUsed"),
      lastUse: try object.optionalPiece("lastUse", LastUse.self),
      dailyDose: try object.optionalDose("dailyDoseMicrograms"))
  }
}

extension OpioidUse.LastUse: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("at", at)
    object.put("certainty", certainty)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      at: try object.instant("at"),
      certainty: try object.name("certainty", OpioidUse.Certainty.self))
  }
}
