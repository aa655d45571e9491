import Clinical
import StrictJSON

extension Preparation: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("naloxoneInHand", naloxoneInHand)
    object.put("medicationPlan", medicationPlan)
    object.put("followUp", followUp)
    object.put("followUpWith", followUpWith)
    object.put("supplyLastsUntil", supplyLastsUntil)
    object.put("overdoseCounselling", overdoseCounselling)
    object.put("mouthCareAdvice", mouthCareAdvice)
    object.put("methadoneIntakeConfirmed", methadoneIntakeConfirmed)
    object.put("suicideScreen", suicideScreen)
    object.put("suicidePlan", suicidePlan)
    object.put("benzodiazepinePrescriber", benzodiazepinePrescriber)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init()
    naloxoneInHand = try object.optionalFlag("naloxoneInHand")
    medicationPlan = try object.optionalName(
      "medicationPlan", DischargePreparations.MedicationPlan.self)
    followUp = try object.optionalInstant("followUp")
    followUpWith = try object.optionalText("followUpWith")
    supplyLastsUntil = try object.optionalInstant("supplyLastsUntil")
    overdoseCounselling = try object.optionalFlag("overdoseCounselling")
    mouthCareAdvice = try object.optionalFlag("mouthCareAdvice")
    methadoneIntakeConfirmed = try object.optionalFlag("methadoneIntakeConfirmed")
    suicideScreen = try object.optionalInteger("suicideScreen")
    suicidePlan = try object.optionalFlag("suicidePlan")
    benzodiazepinePrescriber = try object.optionalText("benzodiazepinePrescriber")
  }
}
