extension Instrument {
  /// How the answers become a result.
  public enum Scoring: Sendable, Hashable {
    /// The points of the scored items added up.
    case sum(Partial)
    /// The mean of the scored items, to one decimal, half up.
    case mean
    /// One item whose answer is the result: an order, not an amount.
    case level
    /// Sums over some of the items each, and no total.
    case subscales([Subscale])
    /// The highest level whose rule holds; the rules are those of the cut-off set.
    case levels
    /// A yes or no for each domain, and no total.
    case domains([Domain])
  }

  /// What a form with gaps gives.
  public enum Partial: Sendable, Hashable {
    /// No total, no band.
    case withheld
    /// "At least" the sum of what is known, with the band that it has reached.
    case atLeast
  }

  /// Items that are summed under a name.
  public struct Subscale: Sendable, Hashable, Identifiable {
    /// Stable identifier inside the instrument.
    public let id: String
    /// The name people read.
    public let name: String
    /// The items that are added up.
    public let items: [String]
  }

  /// A question that some of the items answer together.
  public struct Domain: Sendable, Hashable, Identifiable {
    /// Stable identifier inside the instrument.
    public let id: String
    /// The name people read.
    public let name: String
    /// When the domain is positive.
    public let positive: Statement
    /// Must not stand on anything that a partner or visitor may see.
    public internal(set) var isPrivate = false
  }
}
