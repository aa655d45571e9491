public import Clinical

/// Says how an entry should read. The old words stay visible.
public struct AmendEntry: ChartCommand {
  /// The entry's number.
  public var entry: Int64
  /// What it should read; of the same kind.
  public var replacement: EntryBody
  /// When it happened, if that was wrong; nil leaves the time.
  public var happenedAt: Instant?
  /// Why.
  public var reason: String
  /// It rests on what the person saw.
  public let mergesWithOthers = false

  /// Makes an amendment.
  public init(entry: Int64, replacement: EntryBody, happenedAt: Instant? = nil, reason: String) {
    self.entry = entry
    self.replacement = replacement
    self.happenedAt = happenedAt
    self.reason = reason
  }

  /// One amendment entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    let target = try context.correctable(entry)
    let reason = try context.text(reason, field: "reason", name: "The reason")
    let time: Instant?
    if let happenedAt { time = try context.happened(happenedAt) } else { time = nil }
    let replacement = try checked(against: target.body, in: context)
    guard replacement != target.body || (time != nil && time != target.at) else {
      throw .invalid(field: "replacement", message: "Nothing was changed.")
    }
    return Decision(
      .amendment(
        Amendment(
          entry: entry, replacement: replacement, happenedAt: time?.milliseconds, reason: reason)),
      at: context.at)
  }

  /// A signed order, a dose, a decision and a discharge are not reworded: they are stopped, resolved or struck.
  private func checked(
    against old: EntryBody, in context: DecisionContext
  ) throws(Refusal) -> EntryBody {
    switch (old, replacement) {
    case (.observation, .observation(let observation)):
      let observation = try observation.withPulsePoints()
      try observation.requirePlausible()
      return .observation(observation)
    case (.note, .note(var note)):
      note.text = try context.text(note.text, field: "text", name: "The note", limit: Limits.note)
      return .note(note)
    case (.evaluation, .evaluation(let update)):
      return .evaluation(try update.checked(in: context))
    case (.admission, .admission(let admission)):
      return .admission(admission)
    case (.preparation, .preparation):
      return replacement
    default:
      throw .notPossible("This kind of entry is not reworded. Strike it with a reason instead.")
    }
  }
}

/// Says that an entry should not be there. It counts no more and stays visible, struck through.
public struct StrikeEntry: ChartCommand {
  /// The entry's number.
  public var entry: Int64
  /// Why.
  public var reason: String
  /// It rests on what the person saw.
  public let mergesWithOthers = false

  /// Makes a strike.
  public init(entry: Int64, reason: String) {
    self.entry = entry
    self.reason = reason
  }

  /// One strike entry.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    let target = try context.correctable(entry)
    let reason = try context.text(reason, field: "reason", name: "The reason")
    switch target.body {
    case .admission:
      throw .notPossible("An admission is not struck. Amend it, or discharge the person.")
    case .orderSigned(let signed):
      let hasDoses = context.chart.state.doses.contains {
        $0.administration.order == signed.order.id
      }
      guard !hasDoses else {
        throw .notPossible("Doses were charted under this order. Stop it instead.")
      }
    default: break
    }
    return Decision(.strike(Strike(entry: entry, reason: reason)), at: context.at)
  }
}

extension DecisionContext {
  func correctable(_ number: Int64) throws(Refusal) -> CorrectedEntry {
    guard let target = chart.corrected.first(where: { $0.number == number }) else {
      throw .notPossible("This chart has no entry \(number) that can be corrected.")
    }
    guard target.counts else {
      throw .alreadyDone("This entry has been struck already.")
    }
    return target
  }
}
