public import Clinical

/// Admits a person, with as much of the evaluation as was asked.
public struct Admit: ChartCommand {
  /// Who, and into which bed.
  public var admission: Admission
  /// What was asked at the door.
  public var evaluation: EvaluationUpdate
  /// When the person came; nil is now.
  public var happenedAt: Instant?
  /// Another person in the same bed would be a mistake, so the bed is not ours to check here: the unit checks it.
  public let mergesWithOthers = false

  /// Makes an admission.
  public init(admission: Admission, evaluation: EvaluationUpdate, happenedAt: Instant? = nil) {
    self.admission = admission
    self.evaluation = evaluation
    self.happenedAt = happenedAt
  }

  /// Admission and evaluation as two entries.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    guard context.chart.entries.isEmpty else {
      throw .alreadyDone("This person has been admitted already.")
    }
    var admission = admission
    admission.identity.givenName = try context.text(
      admission.identity.givenName, field: "given-name", name: "The given name",
      limit: Limits.name)
    admission.identity.familyName = try context.text(
      admission.identity.familyName, field: "family-name", name: "The family name",
      limit: Limits.name)
    admission.identity.contact = try context.optionalText(
      admission.identity.contact, field: "contact", name: "The contact")
    if let born = admission.identity.born {
      guard let age = born.wholeYears(at: context.at), age <= 120 else {
        throw .invalid(
          field: "born", message: "The date of birth \(born.text) is not possible. Check the year.")
      }
    }
    let at = try context.happened(happenedAt)
    var bodies: [EntryBody] = [.admission(admission)]
    if !evaluation.isEmpty {
      bodies.append(.evaluation(try evaluation.checked(in: context)))
    }
    return Decision(bodies, at: at)
  }
}
