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
    /// A permitted answer: the points of an option, or the number in the item's unit.
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
  /// - Throws: ``Refusal`` for an item or an answer the instrument does not define.
  public init(of instrument: Instrument, answers: [String: Answer]) throws(Refusal) {
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
      guard let item = instrument.item(id) else {
        throw Refusal(item: id, message: "\(instrument.shortTitle) has no item \(id).")
      }
      guard case .points(let points) = answer, !item.permits(points) else { continue }
      let given = item.number?.digits(points) ?? String(points)
      throw Refusal(
        item: id,
        message: "\(item.label) can be \(item.permitted) in \(instrument.shortTitle), not \(given)."
      )
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

  /// The answer to one item as a number, or nil when it has none.
  public func points(_ item: String) -> Int? {
    guard case .points(let points) = answers[item] else { return nil }
    return points
  }

  /// The total with its band, or incomplete: the short form of ``score(on:cutoffs:after:)`` for an instrument that is a sum.
  public func score(with instrument: Instrument) -> Score {
    let form = FilledForm(instrument, answers, cutoffs: instrument.defaultCutoffs)
    guard case .total(let total, let band) = form.result else {
      let progress = form.progress
      return .incomplete(answered: progress.answered, of: progress.needed)
    }
    return .complete(total: total, band: band ?? "")
  }
}
