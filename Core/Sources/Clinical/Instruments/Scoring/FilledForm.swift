/// One form seen through its instrument: which items are asked, what each can still be, and what follows.
struct FilledForm {
  let instrument: Instrument
  let cutoffs: Instrument.CutoffSet?
  /// The total of the form before, for statements about a rise.
  let totalBefore: Int?
  private let answers: [Assessment.Answer?]

  init(
    _ instrument: Instrument, _ answers: [String: Assessment.Answer],
    cutoffs: Instrument.CutoffSet?, totalBefore: Int? = nil
  ) {
    self.init(
      instrument, inOrder: instrument.items.map { answers[$0.id] }, cutoffs: cutoffs,
      totalBefore: totalBefore)
  }

  /// A form whose answers stand in the order of the items.
  init(
    _ instrument: Instrument, inOrder answers: [Assessment.Answer?],
    cutoffs: Instrument.CutoffSet?, totalBefore: Int? = nil
  ) {
    self.instrument = instrument
    self.answers = answers
    self.cutoffs = cutoffs
    self.totalBefore = totalBefore
  }

  /// An item with what came of asking it, or nil when the instrument has none of this identifier.
  func entry(_ id: String) -> (item: Instrument.Item, answer: Assessment.Answer?)? {
    instrument.items.firstIndex { $0.id == id }.map { (instrument.items[$0], answers[$0]) }
  }

  /// Whether the answers so far ask for an item. An answer that was given counts, asked for or not.
  func isAsked(_ item: Instrument.Item) -> Truth {
    item.askedWhen.map(truth) ?? .yes
  }

  /// The least and the most an item adds: one number once it is answered, 0 when it is not asked.
  func worths(of item: Instrument.Item, _ answer: Assessment.Answer?) -> ClosedRange<Int> {
    if case .points(let points) = answer {
      let worth = item.worth(of: points)
      return worth...worth
    }
    switch isAsked(item) {
    case .yes: return item.worths
    case .no: return 0...0
    case .unknown: return min(0, item.worths.lowerBound)...max(0, item.worths.upperBound)
    }
  }

  /// The least and the most that some items add up to.
  func total(of included: (Instrument.Item) -> Bool) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for (item, answer) in zip(instrument.items, answers) where included(item) {
      let worths = worths(of: item, answer)
      least += worths.lowerBound
      most += worths.upperBound
    }
    return least...most
  }

  /// The least and the most that the scored items add up to.
  var total: ClosedRange<Int> { total { $0.role == .scored } }

  /// Whether some items have all the answers they need.
  func isAnswered(_ included: (Instrument.Item) -> Bool) -> Bool {
    zip(instrument.items, answers).allSatisfy { item, answer in
      if case .points = answer { return true }
      return !included(item) || item.role == .extra || isAsked(item) == .no
    }
  }

  /// How many of the needed items are answered, how many there are, and which of those that are asked for have no answer.
  var progress: (answered: Int, needed: Int, missing: [String]) {
    var answered = 0
    var needed = 0
    var missing: [String] = []
    for (item, answer) in zip(instrument.items, answers) where item.role != .extra {
      if case .points = answer {
        answered += 1
        needed += 1
        continue
      }
      let asked = isAsked(item)
      if asked != .no { needed += 1 }
      if asked == .yes { missing.append(item.id) }
    }
    return (answered, needed, missing)
  }

  /// The items without an answer that the answers so far pass over.
  var skipped: [String] {
    zip(instrument.items, answers).filter { $1 == nil && isAsked($0) == .no }.map(\.0.id)
  }
}
