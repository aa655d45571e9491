import Care
import Chart
import Clinical

/// The fields of what is prepared for leaving, and of leaving itself.
enum DischargeFields {
  static let step = Field<DischargeStep>.choice(
    "step", "Step", meaning: "Which small form was sent; a client that is no browser leaves it out"
  ).optional

  static let naloxone = answer("naloxone", "Naloxone is in the person's hands, with training")
  static let medicationPlan = Field<DischargePreparations.MedicationPlan>.choice(
    "medication-plan", "Medication for opioid use disorder"
  ).optional
  static let followUp = Field.localMinute("follow-up", "First appointment").optional
  static let followUpWith = Field.text("follow-up-with", "With whom", limit: Limits.line).optional
  static let supplyUntil = Field.localMinute("supply-until", "Supply lasts until").optional
  static let counselling = answer(
    "overdose-counselling", "Loss of tolerance and overdose were talked through")
  static let mouthCare = answer("mouth-care", "Mouth care was talked through")
  static let methadone = answer(
    "methadone-confirmed", "The opioid treatment program confirmed the next dose")
  static let suicideScreen = Field.integer(
    "suicide-screen", "C-SSRS screener, highest positive item", in: 0...6
  ).optional
  static let suicidePlan = answer("suicide-plan", "There is a plan for the risk found")
  static let prescriber = Field.text(
    "benzodiazepine-prescriber", "Prescriber of the benzodiazepine taper", limit: Limits.name
  ).optional

  static let preparation: [any FieldDeclaration] =
    [step] + DischargeStep.allCases.flatMap(\.fields)

  static let departure = Field<Proposal.Departure>.choice("departure", "How the person leaves")
  static let destination = Field.text("destination", "Where to", limit: Limits.line).optional
  static let summary = Field.text(
    "summary", "Closing words", limit: Limits.note, lines: .many,
    meaning: "Closing words of the discharge summary"
  ).optional

  static let discharge: [any FieldDeclaration] =
    [departure, destination, summary, UnitFields.version] + Acknowledging.fields

  /// The form's field for a field of the chart's refusal.
  static let names: [String: any FieldDeclaration] = [
    "follow-up": followUp, "follow-up-with": followUpWith, "supply-until": supplyUntil,
    "suicide-screen": suicideScreen, "benzodiazepine-prescriber": prescriber,
    "destination": destination, "summary": summary,
  ]

  /// Yes or no, where not answered is neither.
  private static func answer(_ name: String, _ label: String) -> Field<Bool?> {
    Field<Bool>.oneOf(name, label, names: ["yes", "no"]) { $0 == "yes" }.optional
  }
}
