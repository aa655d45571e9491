/// A statement about the answers of one form, as data: it can be judged, tested and shown.
///
/// Judged on a form that is not finished, a statement is unknown exactly when the answers that are missing could still decide it.
public indirect enum Statement: Sendable, Hashable {
  /// The answer to an item lies in a range.
  case item(String, ClosedRange<Int>)
  /// What the answer to an item adds to the total lies in a range.
  case points(String, ClosedRange<Int>)
  /// The person declined to answer an item.
  case refused(String)
  /// An item could not be assessed.
  case unable(String)
  /// Answers, each times its factor, add up to so much or more.
  case sum([Term], atLeast: Int)
  /// The total is so much or more.
  case total(atLeast: Int)
  /// The total reaches the band of this name in the cut-off set that is used.
  case band(String)
  /// The total is so much or more above the total before.
  case rise(atLeast: Int)
  /// So many of the statements or more hold.
  case count(Int, of: [Statement])
  /// The statement does not hold.
  case not(Statement)
  /// The statement is known to hold: false while it is unknown.
  case known(Statement)

  /// One answer of a sum with its factor.
  public struct Term: Sendable, Hashable {
    /// What the answer is multiplied with.
    public let factor: Int
    /// The item.
    public let item: String
  }

  /// One of the statements holds.
  static func any(_ conditions: Statement...) -> Statement { .count(1, of: conditions) }

  /// All of the statements hold.
  static func all(_ conditions: Statement...) -> Statement {
    .count(conditions.count, of: conditions)
  }

  /// The answer is yes, or the lowest step above none.
  static func yes(_ item: String) -> Statement { .item(item, 1...1) }

  /// The answer to one of the items is yes.
  static func anyYes(_ items: String...) -> Statement { .count(1, of: items.map(Statement.yes)) }

  /// The first answer exceeds the second by so much or more.
  static func difference(_ item: String, _ other: String, atLeast least: Int) -> Statement {
    .sum([Term(factor: 1, item: item), Term(factor: -1, item: other)], atLeast: least)
  }
}
