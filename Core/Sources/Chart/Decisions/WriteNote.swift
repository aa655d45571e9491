public import Clinical

/// Writes a note.
public struct WriteNote: ChartCommand {
  /// The note.
  public var note: Note
  /// When it is about; nil is now.
  public var happenedAt: Instant?
  /// Notes of two people both count.
  public let mergesWithOthers = true

  /// Makes a note.
  public init(note: Note, happenedAt: Instant? = nil) {
    self.note = note
    self.happenedAt = happenedAt
  }

  /// One note entry. Notes may be written after discharge too.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    guard context.chart.state.admittedAt != nil else {
      throw .notPossible("This person has not been admitted. Admit them first.")
    }
    var note = note
    note.text = try context.text(note.text, field: "text", name: "The note", limit: Limits.note)
    return Decision(.note(note), at: try context.happened(happenedAt))
  }
}
