import Chart
import Clinical

/// An evaluation or a preparation as the parts it is made of, so that a wrong part can be withdrawn alone.
enum EntryParts {
  /// One part.
  struct Part: Sendable {
    /// Its name in the form.
    let name: String
    /// What it says.
    let text: String
  }

  /// The parts of an entry, in the order of its form; none for other kinds.
  static func parts(of body: EntryBody, time: UnitTime) -> [Part] {
    names(of: body).map { name in
      let alone = keepOnly([name], of: body)
      let words: [String] =
        switch alone {
        case .evaluation(let update): EvaluationWords(time: time).lines(update)
        case .preparation(let preparation):
          EntryWords(state: PatientChart(id: "", entries: []).state, time: time).lines(preparation)
        default: []
        }
      return Part(name: name, text: words.joined(separator: "; "))
    }
  }

  /// The entry with only these parts.
  /// - Throws: ``FieldErrors`` when nothing would be left.
  static func keeping(_ names: Set<String>, of body: EntryBody) throws -> EntryBody {
    let kept = keepOnly(names, of: body)
    let isEmpty: Bool =
      switch kept {
      case .evaluation(let update): update.isEmpty
      case .preparation(let preparation): preparation.isEmpty
      default: true
      }
    guard !isEmpty else {
      throw FieldErrors(
        CorrectionEndpoints.keep, "Nothing would be left. Strike the entry instead.")
    }
    return kept
  }

  private static func names(of body: EntryBody) -> [String] {
    let all = EvaluationPart.allNames + PreparationPart.allCases.map(\.rawValue)
    return all.filter { name in
      switch keepOnly([name], of: body) {
      case .evaluation(let update): !update.isEmpty
      case .preparation(let preparation): !preparation.isEmpty
      default: false
      }
    }
  }

  private static func keepOnly(_ names: Set<String>, of body: EntryBody) -> EntryBody {
    switch body {
    case .evaluation(let update): .evaluation(EvaluationPart.keep(names, of: update))
    case .preparation(let preparation): .preparation(PreparationPart.keep(names, of: preparation))
    default: body
    }
  }
}

/// The parts of an evaluation by name.
private enum EvaluationPart: String, CaseIterable {
  case opioids
  case allergies
  case pregnancy
  case weight
  case medicines
  case naltrexone
  case intoxicated

  static let allNames: [String] =
    allCases.map(\.rawValue) + Evaluation.Substance.allCases.map(name)
    + Evaluation.Condition.allCases.map(name)

  static func name(_ substance: Evaluation.Substance) -> String {
    "substance-\(substance.rawValue)"
  }

  static func name(_ condition: Evaluation.Condition) -> String {
    "condition-\(condition.rawValue)"
  }

  static func keep(_ names: Set<String>, of update: EvaluationUpdate) -> EvaluationUpdate {
    var kept = EvaluationUpdate()
    for part in allCases where names.contains(part.rawValue) {
      switch part {
      case .opioids: kept.opioids = update.opioids
      case .allergies: kept.allergies = update.allergies
      case .pregnancy: kept.pregnancy = update.pregnancy
      case .weight: kept.weight = update.weight
      case .medicines: kept.homeMedicines = update.homeMedicines
      case .naltrexone: kept.naltrexone = update.naltrexone
      case .intoxicated: kept.intoxicated = update.intoxicated
      }
    }
    kept.otherSubstances = update.otherSubstances.filter { names.contains(name($0.key)) }
    kept.conditions = update.conditions.filter { names.contains(name($0.key)) }
    return kept
  }
}

/// The parts of a preparation by name.
private enum PreparationPart: String, CaseIterable {
  case naloxone
  case medicationPlan = "medication-plan"
  case followUp = "follow-up"
  case supply
  case overdose
  case mouthCare = "mouth-care"
  case methadone
  case suicideScreen = "suicide-screen"
  case suicidePlan = "suicide-plan"
  case benzodiazepines = "benzodiazepine-prescriber"

  static func keep(_ names: Set<String>, of preparation: Preparation) -> Preparation {
    var kept = Preparation()
    for part in allCases where names.contains(part.rawValue) {
      switch part {
      case .naloxone: kept.naloxoneInHand = preparation.naloxoneInHand
      case .medicationPlan: kept.medicationPlan = preparation.medicationPlan
      case .followUp:
        kept.followUp = preparation.followUp
        kept.followUpWith = preparation.followUpWith
      case .supply: kept.supplyLastsUntil = preparation.supplyLastsUntil
      case .overdose: kept.overdoseCounselling = preparation.overdoseCounselling
      case .mouthCare: kept.mouthCareAdvice = preparation.mouthCareAdvice
      case .methadone: kept.methadoneIntakeConfirmed = preparation.methadoneIntakeConfirmed
      case .suicideScreen: kept.suicideScreen = preparation.suicideScreen
      case .suicidePlan: kept.suicidePlan = preparation.suicidePlan
      case .benzodiazepines: kept.benzodiazepinePrescriber = preparation.benzodiazepinePrescriber
      }
    }
    return kept
  }
}
