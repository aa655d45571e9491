@testable import Clinical

/// The answers that forms of an instrument can have, to walk through.
struct AnswerSpace {
  let instrument: Instrument
  let items: [Instrument.Item]
  let values: [[Int]]
  /// Where each item stands in the instrument.
  private let places: [Int]

  /// All values of options and of short ranges; of a long range the ends, the middle and both sides of each step.
  init(
    _ instrument: Instrument, wholeRangesTo longest: Int = 110,
    only: (Instrument.Item) -> Bool = { $0.role != .extra }
  ) {
    self.instrument = instrument
    items = instrument.items.filter(only)
    places = instrument.items.indices.filter { only(instrument.items[$0]) }
    values = items.map { item in
      guard let number = item.number else { return item.options.map(\.points) }
      let range = number.range
      if range.count <= longest { return Array(range) }
      let edges = number.steps.flatMap { [$0.from - 1, $0.from] }
      let middle = (range.lowerBound + range.upperBound) / 2
      return Set([range.lowerBound, range.upperBound, middle] + edges)
        .filter { range.contains($0) }.sorted()
    }
  }

  var count: Int { values.reduce(1) { $0 * $1.count } }

  /// Every combination, as one value for each item; stops when the closure says no.
  func forEach(_ body: ([Int]) throws -> Bool) rethrows {
    var places = Array(repeating: 0, count: items.count)
    var current = values.map { $0[0] }
    while try body(current) {
      var item = items.count - 1
      while item >= 0, places[item] == values[item].count - 1 {
        places[item] = 0
        current[item] = values[item][0]
        item -= 1
      }
      if item < 0 { return }
      places[item] += 1
      current[item] = values[item][places[item]]
    }
  }

  /// Each pair of items at each pair of values, over a low and a high background of the others.
  func forEachPair(_ body: ([Int]) throws -> Bool) rethrows {
    for isHigh in [false, true] {
      let background = values.map { isHigh ? $0[$0.count - 1] : $0[0] }
      for first in items.indices {
        for second in items.indices where second > first {
          for one in values[first] {
            for other in values[second] {
              var current = background
              current[first] = one
              current[second] = other
              guard try body(current) else { return }
            }
          }
        }
      }
    }
  }

  func form(_ values: [Int], cutoffs: Instrument.CutoffSet? = nil) -> FilledForm {
    var answers: [Assessment.Answer?] = Array(repeating: nil, count: instrument.items.count)
    for (place, value) in zip(places, values) { answers[place] = .points(value) }
    return FilledForm(
      instrument, inOrder: answers, cutoffs: cutoffs ?? instrument.defaultCutoffs)
  }

  func answers(_ values: [Int]) -> [String: Assessment.Answer] {
    var answers: [String: Assessment.Answer] = [:]
    for (item, value) in zip(items, values) { answers[item.id] = .points(value) }
    return answers
  }
}
