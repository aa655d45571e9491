/// What one form gives: the result, what is missing for it, and what its answers ask for.
public struct InstrumentScore: Sendable, Hashable {
  /// The instrument's identifier.
  public let instrument: String
  /// The version of the definition.
  public let version: Int
  /// The cut-off set that named the result, or nil where nothing published names it.
  public let cutoffs: Instrument.CutoffSet?
  /// What the answers say.
  public let result: Result
  /// How many of the needed items have an answer.
  public let answered: Int
  /// How many items the result needs, as far as the answers tell.
  public let needed: Int
  /// The needed items without an answer, in the order of the form.
  public let missing: [String]
  /// The items that the answers so far pass over, in the order of the form: a form does not show them.
  public let skipped: [String]
  /// What the answers ask for, the most pressing first.
  public let triggers: [Instrument.Trigger]
  /// Sentences to show beside the result.
  public let remarks: [String]

  /// What the answers say.
  public enum Result: Sendable, Hashable {
    /// Every item that is needed has an answer; the band is nil where nothing published names it.
    case total(Int, band: String?)
    /// Too little is known for a result.
    case incomplete
    /// What is known adds up to so much; the band is nil while only the lowest is reached.
    case atLeast(Int, band: String?)
    /// The mean in tenths.
    case mean(tenths: Int)
    /// The one answer of an ordered scale.
    case level(Instrument.Option)
    /// Sums by subscale.
    case subscales([SubscaleScore])
    /// A level decided by rules.
    case category(Category)
    /// What each domain says.
    case domains([DomainScore])
  }

  /// The sum of one subscale.
  public struct SubscaleScore: Sendable, Hashable {
    /// The subscale.
    public let subscale: Instrument.Subscale
    /// The sum, or nil while one of its items is missing.
    public let total: Int?
  }

  /// What one domain says.
  public struct DomainScore: Sendable, Hashable {
    /// The domain.
    public let domain: Instrument.Domain
    /// Positive, negative or unknown.
    public let isPositive: Truth
  }

  /// A level decided by rules, as far as the answers decide it.
  public struct Category: Sendable, Hashable {
    /// The levels that missing answers still allow, lowest first; one when the level is settled.
    public let possible: [String]
    /// The level whose rule holds; nil while none holds for sure.
    public let reached: String?
    /// What it is called until it is settled, and the level to act on meanwhile.
    public let unsettled: Instrument.Unsettled?
    /// How many of the counted statements hold, from those known to those possible; nil where none are counted.
    public let count: ClosedRange<Int>?

    /// Whether missing answers can no longer change the level.
    public var isSettled: Bool { possible.count == 1 }

    /// The level as people read it: "severe", "moderate or severe", "at least high", "indeterminate, handled as moderate".
    public var text: String {
      if let unsettled { return "\(unsettled.name), handled as \(unsettled.handledAs)" }
      if possible.count <= 2 { return possible.joined(separator: " or ") }
      return reached.map { "at least \($0)" } ?? "not decided"
    }
  }

  /// Whether nothing that is missing could change the result.
  public var isComplete: Bool {
    switch result {
    case .incomplete, .atLeast: false
    case .total, .mean, .level: true
    case .category(let category): category.isSettled
    case .subscales(let scores): scores.allSatisfy { $0.total != nil }
    case .domains(let scores): scores.allSatisfy { $0.isPositive != .unknown }
    }
  }
}
