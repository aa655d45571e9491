extension FilledForm {
  /// Judges a statement: unknown while missing answers could still decide it either way.
  func truth(_ condition: Statement) -> Truth {
    switch condition {
    case .item(let id, let range): return truth(id) { item, answer in range.contains(answer) }
    case .points(let id, let range): return truth(id) { range.contains($0.worth(of: $1)) }
    case .refused(let id): return Truth(entry(id)?.answer == .refused)
    case .unable(let id): return Truth(entry(id)?.answer == .unable)
    case .sum(let terms, let least): return FilledForm.reaches(least, sum(of: terms))
    case .total(let least): return FilledForm.reaches(least, total)
    case .band(let name):
      guard let band = cutoffs?.bands.first(where: { $0.name == name }) else { return .no }
      return FilledForm.reaches(band.totals.lowerBound, total)
    case .rise(let least):
      guard let totalBefore else { return .unknown }
      return FilledForm.reaches(totalBefore + least, total)
    case .count(let least, let conditions):
      return FilledForm.reaches(least, count(of: conditions))
    case .not(let condition): return !truth(condition)
    case .known(let condition): return Truth(truth(condition) == .yes)
    }
  }

  /// How many of the statements hold: those that do, and those that could.
  func count(of conditions: [Statement]) -> ClosedRange<Int> {
    var certain = 0
    var possible = 0
    for condition in conditions {
      let truth = truth(condition)
      if truth == .yes { certain += 1 }
      if truth != .no { possible += 1 }
    }
    return certain...possible
  }

  /// An item that is not asked for is as good as answered no.
  private func truth(
    _ id: String, _ holds: (Instrument.Item, Int) -> Bool
  ) -> Truth {
    guard let (item, answer) = entry(id) else { return .no }
    if case .points(let points) = answer { return Truth(holds(item, points)) }
    return isAsked(item) == .no ? .no : .unknown
  }

  private func sum(of terms: [Statement.Term]) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for term in terms {
      let span = span(of: term.item)
      let ends = [term.factor * span.lowerBound, term.factor * span.upperBound]
      least += min(ends[0], ends[1])
      most += max(ends[0], ends[1])
    }
    return least...most
  }

  /// The answers an item can still have: one once it is answered, 0 when it is not asked.
  private func span(of id: String) -> ClosedRange<Int> {
    guard let (item, answer) = entry(id) else { return 0...0 }
    if case .points(let points) = answer { return points...points }
    if isAsked(item) == .no { return 0...0 }
    return item.number?.range ?? item.worths
  }

  private static func reaches(_ least: Int, _ range: ClosedRange<Int>) -> Truth {
    if range.lowerBound >= least { return .yes }
    return range.upperBound < least ? .no : .unknown
  }
}
