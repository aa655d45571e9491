/// A scale as a value: its items, the points each allows, its bands and its source. One definition drives form, scoring and print.
public struct Instrument: Sendable, Hashable {
  /// Stable identifier, for example "cows".
  public let id: String
  /// Version of this definition; stored with every score.
  public let version: Int
  /// The instrument's full name.
  public let title: String
  /// The abbreviation people use.
  public let shortTitle: String
  /// The items in the order of the published form.
  public let items: [Item]
  /// Named ranges of the total, lowest first, without gaps.
  public let bands: [Band]
  /// The publication.
  public let citation: Citation
  /// What the licence allows and how the labels relate to the published wording.
  public let licence: String

  /// One question or sign.
  public struct Item: Sendable, Hashable {
    /// Stable identifier inside the instrument, for example "restlessness".
    public let id: String
    /// Short label in our own words.
    public let label: String
    /// Timing or scope, in our own words; empty when there is none.
    public let note: String
    /// The permitted answers, fewest points first.
    public let options: [Option]

    /// The permitted option with these points, or nil.
    public func option(points: Int) -> Option? {
      options.first { $0.points == points }
    }
  }

  /// One permitted answer.
  public struct Option: Sendable, Hashable {
    /// Points it adds to the total.
    public let points: Int
    /// Short label in our own words.
    public let label: String
  }

  /// A named range of the total.
  public struct Band: Sendable, Hashable {
    /// Lowest and highest total, both inside.
    public let totals: ClosedRange<Int>
    /// The name of the range.
    public let name: String
  }

  /// The highest total the items allow.
  public var largestTotal: Int {
    items.reduce(0) { $0 + ($1.options.map(\.points).max() ?? 0) }
  }

  /// The item with this identifier, or nil.
  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }
}
