import Chart
import Clinical

/// Says parts of the evaluation in plain words.
struct EvaluationWords: Sendable {
  let time: UnitTime

  /// One line for each part that was asked.
  func lines(_ update: EvaluationUpdate) -> [String] {
    var lines: [String] = []
    if let opioids = update.opioids {
      lines += opioids.isEmpty ? ["Opioids: none"] : opioids.map { "Opioid: \(text($0))" }
    }
    for substance in Evaluation.Substance.allCases {
      if let truth = update.otherSubstances[substance] {
        lines.append("\(substance.text): \(truth.words)")
      }
    }
    if let allergies = update.allergies {
      let named = allergies.map(\.text).joined(separator: ", ")
      lines.append("Allergies: \(allergies.isEmpty ? "none known" : named)")
    }
    if let pregnancy = update.pregnancy { lines.append(text(pregnancy)) }
    if let weight = update.weight { lines.append("Weight: \(weight.text)") }
    for condition in Evaluation.Condition.allCases {
      if let truth = update.conditions[condition] {
        lines.append("\(condition.text): \(truth.words)")
      }
    }
    if let medicines = update.homeMedicines {
      let named = medicines.joined(separator: ", ")
      lines.append("Current medicines: \(medicines.isEmpty ? "none" : named)")
    }
    if let naltrexone = update.naltrexone { lines.append("Naltrexone: \(text(naltrexone))") }
    if let intoxicated = update.intoxicated {
      lines.append("Appears intoxicated: \(intoxicated.words)")
    }
    return lines
  }

  /// One opioid with everything told about it; what is not known says so.
  func text(_ use: OpioidUse) -> String {
    let lastUse = use.lastUse.map { "last use \(time.full($0.at)) (\($0.certainty.text))" }
    var parts = [
      use.kind?.text ?? "kind unknown", use.route?.rawValue ?? "route unknown",
      use.amount ?? "amount unknown",
      use.daysUsed.map { "\($0) days of use" } ?? "days of use unknown",
      lastUse ?? "last use unknown",
    ]
    if let dose = use.dailyDose { parts.append("daily dose \(dose.text)") }
    return parts.joined(separator: ", ")
  }

  /// Whether pregnancy is possible, the test, the weeks.
  func text(_ pregnancy: Evaluation.Pregnancy) -> String {
    if pregnancy.isPossible == .no && pregnancy.test == .unknown { return "Pregnancy not possible" }
    let weeks = pregnancy.weeks.map { ", \($0) weeks" } ?? ""
    return "Pregnancy possible: \(pregnancy.isPossible.words), test positive: "
      + "\(pregnancy.test.words)\(weeks)"
  }

  private func text(_ naltrexone: ClinicalPicture.NaltrexoneUse) -> String {
    switch naltrexone {
    case .none: "none"
    case .oral(let at): "tablets, last \(time.full(at))"
    case .extendedRelease(let at): "injection, last \(time.full(at))"
    case .implant(let at): "implant, placed \(time.full(at))"
    }
  }
}
