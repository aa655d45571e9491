extension Instrument {
  /// One published or local way to name a result. Sites choose among the sets of an instrument; the set is stored with a score.
  public struct CutoffSet: Sendable, Hashable, Identifiable {
    /// Stable identifier inside the instrument, for example "asam-2020".
    public let id: String
    /// Version of the set.
    public internal(set) var version = 1
    /// Where its numbers come from.
    public let source: Citation
    /// Named ranges of the total, lowest first, without gaps; empty for an instrument that is judged by rules.
    public internal(set) var bands: [Band] = []
    /// The rules of an instrument that is judged by levels.
    public internal(set) var levels: Levels?

    /// The band that a total lies in, or nil.
    public func band(of total: Int) -> Band? {
      bands.first { $0.totals.contains(total) }
    }
  }

  /// A named range of the total.
  public struct Band: Sendable, Hashable {
    /// Lowest and highest total, both inside.
    public let totals: ClosedRange<Int>
    /// The name of the range.
    public let name: String
    /// What the source says it asks for; empty when it says nothing.
    public internal(set) var advice = ""
  }

  /// Levels decided by rules, the highest first.
  public struct Levels: Sendable, Hashable {
    /// The levels above the lowest, highest first: the first whose rule holds is reached.
    public let rules: [Level]
    /// The name of the level that is left when no rule holds.
    public let lowest: String
    /// How to act while missing answers could still raise the level; nil shows the levels that remain possible.
    public internal(set) var unsettled: Unsettled?
    /// Statements whose number is shown beside the level; none when counting means nothing.
    public internal(set) var counted: [Statement] = []

    /// The names, lowest first.
    public var names: [String] { [lowest] + rules.reversed().map(\.name) }
  }

  /// One level and its rule.
  public struct Level: Sendable, Hashable {
    /// The name of the level.
    public let name: String
    /// When it is reached.
    public let rule: Statement
    /// The rule in plain words.
    public let words: String
    /// What it asks for.
    public internal(set) var advice = ""
  }

  /// A level that answers are still missing for.
  public struct Unsettled: Sendable, Hashable {
    /// What it is called meanwhile.
    public let name: String
    /// The level to act on until the answers are there.
    public let handledAs: String
  }
}

extension [Instrument.Band] {
  /// Bands as pairs of a range and its name, lowest first.
  static func named(_ pairs: (ClosedRange<Int>, String)...) -> [Instrument.Band] {
    pairs.map { Instrument.Band(totals: $0.0, name: $0.1) }
  }
}
