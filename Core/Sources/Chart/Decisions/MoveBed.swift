import Clinical

/// Moves a person to another bed of the unit; that it is free is the unit's to check.
public struct MoveBed: ChartCommand {
  /// The bed's name.
  public var bed: String
  /// It rests on what the person saw.
  public let mergesWithOthers = false

  /// Makes a move.
  public init(bed: String) {
    self.bed = bed
  }

  /// One move entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    guard bed != context.chart.state.bed else {
      throw .alreadyDone("This person is in bed \(bed) already.")
    }
    return Decision(.bedMove(BedMove(bed: bed)), at: context.at)
  }
}
