import Clinical

/// The eleven COWS answers a nurse would find for an expected total: permitted values only, adding up to about that total, with
/// the signs that this body shows more than others.
enum WithdrawalAnswers {
  /// Answers without the pulse, which is measured.
  static func answers(
    total: Int, pulsePoints: Int, person: UInt64, _ chance: inout SeededGenerator
  ) -> [String: Assessment.Answer] {
    let items = COWS.instrument.items.filter { $0.id != "pulse" }
    let most = items.reduce(0) { $0 + largest($1) }
    let wanted = max(0, min(most, total - pulsePoints))
    let share = Double(wanted) / Double(most)
    var ideals: [Double] = []
    for item in items {
      var habit = SeededGenerator(seed: person, item.id)
      let tilt = habit.number(0.6...1.4) + chance.deviation() * 0.12
      ideals.append(Double(largest(item)) * share * tilt)
    }
    var points = zip(items, ideals).map { nearest($0, to: $1) }
    settle(&points, items: items, ideals: ideals, wanted: wanted)
    var answers: [String: Assessment.Answer] = [:]
    for (item, value) in zip(items, points) { answers[item.id] = .points(value) }
    return answers
  }

  /// Moves single items one step until the sum is right or no step brings it nearer.
  private static func settle(
    _ points: inout [Int], items: [Instrument.Item], ideals: [Double], wanted: Int
  ) {
    for _ in 0..<40 {
      let off = wanted - points.reduce(0, +)
      guard off != 0 else { return }
      var best: (place: Int, value: Int, cost: Double)?
      for place in items.indices {
        guard let value = neighbour(of: points[place], in: items[place], up: off > 0) else {
          continue
        }
        let left = abs(off - (value - points[place]))
        guard left < abs(off) else { continue }
        let cost = Double(left) * 10 + abs(Double(value) - ideals[place])
        if best.map({ cost < $0.cost }) ?? true { best = (place, value, cost) }
      }
      guard let best else { return }
      points[best.place] = best.value
    }
  }

  private static func largest(_ item: Instrument.Item) -> Int {
    item.options.map(\.points).max() ?? 0
  }

  private static func nearest(_ item: Instrument.Item, to ideal: Double) -> Int {
    let values = item.options.map(\.points)
    return values.min { abs(Double($0) - ideal) < abs(Double($1) - ideal) } ?? 0
  }

  private static func neighbour(of value: Int, in item: Instrument.Item, up: Bool) -> Int? {
    let values = item.options.map(\.points)
    return up ? values.first { $0 > value } : values.last { $0 < value }
  }
}
