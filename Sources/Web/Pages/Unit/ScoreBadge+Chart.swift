import Care
import Chart
import Clinical

extension ScoreBadge {
  /// The latest COWS: its total with band and direction, or how far it got when it is not complete.
  static func withdrawal(_ state: ChartState, time: UnitTime) -> ScoreBadge {
    let latest = state.rounds.last { $0.value.withdrawal != nil }
    if let latest, let assessment = latest.value.withdrawal,
      case .incomplete(let answered, let count) = assessment.score(with: COWS.instrument)
    {
      return ScoreBadge(
        name: "COWS", reading: .incomplete(answered: answered, of: count), level: .watch,
        time: time.age(latest.at))
    }
    guard let last = state.lastWithdrawal else {
      return ScoreBadge(name: "COWS", reading: .missing)
    }
    let band = COWS.instrument.bands.first { $0.totals.contains(last.total) }?.name
    return ScoreBadge(
      name: "COWS",
      reading: .total(
        last.total, band: band, trend: Trend(from: last.before, to: last.total)),
      level: Level(withdrawalTotal: last.total), time: time.age(last.at))
  }

  /// The latest NEWS2.
  static func earlyWarning(_ state: ChartState, time: UnitTime) -> ScoreBadge {
    guard let last = state.lastEarlyWarning else {
      return ScoreBadge(name: "NEWS2", reading: .missing)
    }
    let level = Level(last.value.response)
    switch last.value {
    case .complete(let total, _, let response):
      let trend = Trend(from: state.earlyWarningBefore, to: total)
      return ScoreBadge(
        name: "NEWS2", reading: .total(total, band: response.band, trend: trend), level: level,
        time: time.age(last.at))
    case .incomplete(_, let points, _, _):
      let count = NEWS2.Parameter.allCases.count
      return ScoreBadge(
        name: "NEWS2", reading: .incomplete(answered: points.count, of: count), level: level,
        time: time.age(last.at))
    }
  }
}

extension ScoreBadge {
  /// The score in a line: `12, mild, falling, 4 h ago`.
  var words: String {
    let value: String =
      switch reading {
      case .total(let total, let band, let trend):
        ["\(total)", band, trend.symbol.map { _ in trend.word }].compactMap(\.self)
          .joined(separator: ", ")
      case .incomplete(let answered, let count): "incomplete, \(answered) of \(count)"
      case .missing: "not taken yet"
      }
    return [value, time].compactMap(\.self).joined(separator: ", ")
  }
}

extension ChartState {
  /// The complete NEWS2 total before the latest one; nil when there is none.
  fileprivate var earlyWarningBefore: Int? {
    let scale = NEWS2.scale(for: evaluation)
    let earlier = rounds.reversed().lazy.filter { !$0.value.vitalSigns.isEmpty }.dropFirst()
    for round in earlier {
      if case .complete(let total, _, _) = NEWS2.score(round.value.vitalSigns, scale: scale) {
        return total
      }
    }
    return nil
  }
}
