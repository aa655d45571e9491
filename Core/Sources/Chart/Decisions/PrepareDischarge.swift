import Clinical

/// Records a step towards a safe discharge.
public struct PrepareDischarge: ChartCommand {
  /// What was prepared.
  public var preparation: Preparation
  /// Steps of two people go together.
  public let mergesWithOthers = true

  /// Makes a step.
  public init(preparation: Preparation) {
    self.preparation = preparation
  }

  /// One preparation entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    guard !preparation.isEmpty else {
      throw .invalid(field: "preparation", message: "Nothing was filled in. Record one step.")
    }
    var preparation = preparation
    preparation.followUpWith = try context.optionalText(
      preparation.followUpWith, field: "follow-up-with", name: "The clinic", limit: Limits.line)
    preparation.benzodiazepinePrescriber = try context.optionalText(
      preparation.benzodiazepinePrescriber, field: "benzodiazepine-prescriber",
      name: "The prescriber", limit: Limits.name)
    for (field, instant) in [
      ("follow-up", preparation.followUp), ("supply-until", preparation.supplyLastsUntil),
    ] {
      guard let instant else { continue }
      guard instant >= context.at, instant <= context.at + .days(366) else {
        throw .invalid(field: field, message: "The date lies between now and a year ahead.")
      }
    }
    if let screen = preparation.suicideScreen, !(0...6).contains(screen) {
      throw .invalid(
        field: "suicide-screen", message: "The screen's highest positive item is 0 to 6.")
    }
    return Decision(.preparation(preparation), at: context.at)
  }
}
