/// One filled form of an instrument, complete or not.
public struct Assessment: Sendable, Hashable {
  /// The instrument's identifier.
  public let instrument: String
  /// The version of the definition it was taken with.
  public let instrumentVersion: Int
  /// Answers by item identifier; an item that is absent was not asked.
  public let answers: [String: Answer]

  /// What came of asking one item.
  public enum Answer: Sendable, Hashable {
    /// A permitted answer's points.
    case points(Int)
    /// The person declined.
    case refused
    /// It could not be assessed.
    case unable
  }

  /// The answers an instrument does not define.
  public struct Refusal: Error, Hashable, Sendable {
    /// The item's identifier.
    public let item: String
    /// What is wrong and what is permitted.
    public let message: String
  }

  /// Checks every answer against the instrument.
  /// - Throws: ``Refusal`` for an item or points the instrument does not define.
  public init(of instrument: Instrument, answers: [String: Answer]) throws(Refusal) {
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
      guard let item = instrument.item(id) else {
        throw Refusal(item: id, message: "\(instrument.shortTitle) has no item \(id).")
      }
      guard case .points(let points) = answer else { continue }
      guard item.option(points: points) != nil else {
        let permitted = item.options.map { String($0.points) }.joined(separator: ", ")
        throw Refusal(
          item: id,
          message: "\(item.label) can be \(permitted) in \(instrument.shortTitle), not \(points).")
      }
    }
    self.instrument = instrument.id
    instrumentVersion = instrument.version
    self.answers = answers
  }

  /// What the answers add up to.
  public enum Score: Sendable, Hashable {
    /// Every item has a permitted answer.
    case complete(total: Int, band: String)
    /// Some item has none: there is no total and no band.
    case incomplete(answered: Int, of: Int)
  }

  /// The points of one item, or nil when it has none.
  public func points(_ item: String) -> Int? {
    guard case .points(let points) = answers[item] else { return nil }
    return points
  }

  /// The total with its band, or incomplete. No item is ever taken as zero.
  public func score(with instrument: Instrument) -> Score {
    let answered = instrument.items.compactMap { points($0.id) }
    guard answered.count == instrument.items.count else {
      return .incomplete(answered: answered.count, of: instrument.items.count)
    }
    let total = answered.reduce(0, +)
    let band = instrument.bands.first { $0.totals.contains(total) }?.name ?? ""
    return .complete(total: total, band: band)
  }
}
