public import Clinical

/// Adds to or renews the admission evaluation.
public struct Evaluate: ChartCommand {
  /// What was asked now.
  public var update: EvaluationUpdate
  /// When; nil is now.
  public var happenedAt: Instant?
  /// Answers of two people to different questions go together.
  public let mergesWithOthers = true

  /// Makes an evaluation.
  public init(update: EvaluationUpdate, happenedAt: Instant? = nil) {
    self.update = update
    self.happenedAt = happenedAt
  }

  /// One evaluation entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    guard !update.isEmpty else {
      throw .invalid(field: "evaluation", message: "Nothing was answered. Fill at least one part.")
    }
    return Decision(
      .evaluation(try update.checked(in: context)), at: try context.happened(happenedAt))
  }
}

extension EvaluationUpdate {
  /// The oldest last use that is taken: ten years. Status: local default.
  private static let oldestUse = TimeSpan.days(3_653)

  func checked(in context: DecisionContext) throws(Refusal) -> EvaluationUpdate {
    var update = self
    let lists = [opioids?.count, allergies?.count, homeMedicines?.count]
    guard lists.allSatisfy({ ($0 ?? 0) <= Limits.list }) else {
      throw .invalid(
        field: "evaluation", message: "A list has more than \(Limits.list) lines. Shorten it.")
    }
    if let opioids {
      var checked: [OpioidUse] = []
      for use in opioids { checked.append(try EvaluationUpdate.checked(use, in: context)) }
      update.opioids = checked
    }
    if let weeks = pregnancy?.weeks, !(1...44).contains(weeks) {
      throw .invalid(field: "pregnancy-weeks", message: "Weeks of pregnancy are 1 to 44.")
    }
    return update
  }

  private static func checked(
    _ use: OpioidUse, in context: DecisionContext
  ) throws(Refusal) -> OpioidUse {
    var use = use
    use.amount = try context.optionalText(use.amount, field: "opioid-amount", name: "The amount")
    if let days = use.daysUsed, !(0...36_500).contains(days) {
      throw .invalid(field: "opioid-days", message: "Days of use are 0 to 36,500.")
    }
    guard let lastUse = use.lastUse else { return use }
    guard lastUse.at <= context.at + DecisionContext.clockTolerance else {
      throw .invalid(
        field: "opioid-last-use",
        message: "The last use lies in the future. Enter the date and time it was.")
    }
    guard lastUse.at >= context.at - oldestUse else {
      throw .invalid(
        field: "opioid-last-use", message: "The last use is over ten years ago. Check the year.")
    }
    return use
  }
}
