import Chart
import Clinical

/// One thing to prepare before a person leaves.
enum DischargeStep: String, Sendable, CaseIterable {
  case naloxone
  case medicationPlan = "medication-plan"
  case followUp = "follow-up"
  case supply
  case counselling
  case mouthCare = "mouth-care"
  case methadone
  case suicideRisk = "suicide-risk"
  case benzodiazepineTaper = "benzodiazepine-taper"

  /// The rule that asks for the step.
  var rule: String {
    switch self {
    case .naloxone: "DIS-01"
    case .medicationPlan: "DIS-02"
    case .followUp: "DIS-03"
    case .supply: "DIS-04"
    case .counselling: "DIS-05"
    case .mouthCare: "BUP-22"
    case .methadone: "DIS-06"
    case .suicideRisk: "DIS-08"
    case .benzodiazepineTaper: "DIS-09"
    }
  }

  /// What it is.
  var title: String {
    switch self {
    case .naloxone: "Naloxone in hand"
    case .medicationPlan: "Plan for medication"
    case .followUp: "Follow-up appointment"
    case .supply: "Supply handed over"
    case .counselling: "Overdose and tolerance counselling"
    case .mouthCare: "Mouth-care advice"
    case .methadone: "Next methadone dose confirmed"
    case .suicideRisk: "Suicide-risk screen and plan"
    case .benzodiazepineTaper: "Benzodiazepine taper"
    }
  }

  /// The fields of its small form.
  var fields: [any FieldDeclaration] {
    switch self {
    case .naloxone: [DischargeFields.naloxone]
    case .medicationPlan: [DischargeFields.medicationPlan]
    case .followUp: [DischargeFields.followUp, DischargeFields.followUpWith]
    case .supply: [DischargeFields.supplyUntil]
    case .counselling: [DischargeFields.counselling]
    case .mouthCare: [DischargeFields.mouthCare]
    case .methadone: [DischargeFields.methadone]
    case .suicideRisk: [DischargeFields.suicideScreen, DischargeFields.suicidePlan]
    case .benzodiazepineTaper: [DischargeFields.prescriber]
    }
  }

  /// Where a message stands that concerns none of its fields.
  var leadingField: any FieldDeclaration { fields.first ?? DischargeFields.step }
}
