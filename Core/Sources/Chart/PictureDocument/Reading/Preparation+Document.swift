import Clinical
import StrictJSON

extension Preparation {
  /// Reads what was prepared for leaving at one time.
  init(document object: inout JSONObject) throws(JSONFieldError) {
    self.init()
    naloxoneInHand = try object.optionalBoolean("naloxoneInHand")
    medicationPlan = try object.optionalChoice(
      "medicationPlan", DischargePreparations.MedicationPlan.self)
    followUp = try object.optionalInstant("followUp")
    supplyLastsUntil = try object.optionalInstant("supplyLastsUntil")
    overdoseCounselling = try object.optionalBoolean("overdoseCounselling")
    mouthCareAdvice = try object.optionalBoolean("mouthCareAdvice")
    methadoneIntakeConfirmed = try object.optionalBoolean("methadoneIntakeConfirmed")
    suicideScreen = try object.optionalNumber("suicideScreen", in: 0...6)
    suicidePlan = try object.optionalBoolean("suicidePlan")
    benzodiazepinePrescriber = try object.optionalString("benzodiazepinePrescriber")
  }
}
