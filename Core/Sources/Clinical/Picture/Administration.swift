/// What became of one dose.
public struct Administration: Sendable, Hashable {
  /// The order it belongs to; nil for a dose given elsewhere or told by the person.
  public var order: String?
  /// The slot of the order's schedule, from 0; nil for an as-needed or outside dose.
  public var slot: Int?
  /// What was given.
  public var product: Product
  /// The amount of the leading medicine that the order asked for.
  public var ordered: Dose
  /// What became of it.
  public var outcome: Outcome
  /// Where the dose came from.
  public var source: Source
  /// Sublingual only: whether it dissolved fully under observation.
  public var dissolved: Truth

  /// What became of a dose.
  public enum Outcome: Sendable, Hashable {
    /// Taken in full.
    case given
    /// Not taken, by the person's own choice.
    case refused
    /// Not offered, for a clinical reason.
    case held
    /// Only this much was taken.
    case partlyTaken(Dose)
    /// Taken and vomited that many minutes later (nil: time not known).
    case vomited(afterMinutes: Int?)
    /// Nobody knows whether it was taken: counts in full, and the next dose waits, until someone resolves it.
    case unknownWhetherGiven
  }

  /// Where a dose came from.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    case scheduled
    case asNeeded = "as-needed"
    case elsewhere
    case takeHome = "take-home"
    case unwitnessed
  }

  /// Makes an administration.
  public init(
    order: String?, slot: Int?, product: Product, ordered: Dose, outcome: Outcome,
    source: Source, dissolved: Truth = .unknown
  ) {
    self.order = order
    self.slot = slot
    self.product = product
    self.ordered = ordered
    self.outcome = outcome
    self.source = source
    self.dissolved = dissolved
  }

  /// The amount that counts towards every sum and interval.
  ///
  /// Unknown, vomited and undissolved doses count in full until a prescriber rules otherwise (section 10 of the fact base,
  /// local default); a partial dose counts what was taken; refused and held doses count nothing.
  public var countedDose: Dose {
    switch outcome {
    case .given, .vomited, .unknownWhetherGiven: ordered
    case .partlyTaken(let dose): dose
    case .refused, .held: .zero
    }
  }
}
