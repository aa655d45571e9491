extension FilledForm {
  /// What the answers say, by the instrument's way of scoring.
  var result: InstrumentScore.Result {
    switch instrument.scoring {
    case .sum(let partial): sum(partial)
    case .mean: mean
    case .level: level
    case .subscales(let subscales): .subscales(subscales.map(score))
    case .levels: cutoffs?.levels.map { .category(category($0)) } ?? .incomplete
    case .domains(let domains):
      .domains(
        domains.map { InstrumentScore.DomainScore(domain: $0, isPositive: truth($0.positive)) })
    }
  }

  private func sum(_ partial: Instrument.Partial) -> InstrumentScore.Result {
    let total = total
    let band = cutoffs?.band(of: total.lowerBound)
    if isAnswered({ _ in true }) { return .total(total.lowerBound, band: band?.name) }
    guard partial == .atLeast else { return .incomplete }
    return .atLeast(total.lowerBound, band: band == cutoffs?.bands.first ? nil : band?.name)
  }

  private var mean: InstrumentScore.Result {
    let count = instrument.items.count { $0.role == .scored }
    guard isAnswered({ _ in true }), count > 0 else { return .incomplete }
    return .mean(tenths: (total.lowerBound * 20 + count) / (count * 2))
  }

  private var level: InstrumentScore.Result {
    for item in instrument.items where item.role == .scored {
      if case .points(let points) = entry(item.id)?.answer, let option = item.option(points: points)
      {
        return .level(option)
      }
    }
    return .incomplete
  }

  private func score(_ subscale: Instrument.Subscale) -> InstrumentScore.SubscaleScore {
    let isIncluded = { (item: Instrument.Item) in subscale.items.contains(item.id) }
    return InstrumentScore.SubscaleScore(
      subscale: subscale, total: isAnswered(isIncluded) ? total(of: isIncluded).lowerBound : nil)
  }

  /// The first rule that holds, from the highest; higher ones that are still unknown stay possible.
  private func category(_ levels: Instrument.Levels) -> InstrumentScore.Category {
    var possible: [String] = []
    var reached: Int?
    for (place, level) in levels.rules.enumerated() {
      let truth = truth(level.rule)
      if truth != .no { possible.insert(level.name, at: 0) }
      if truth == .yes {
        reached = place
        break
      }
    }
    if reached == nil { possible.insert(levels.lowest, at: 0) }
    let isOpen = possible.count > 1
    let isLowest = reached == nil && !isOpen
    return InstrumentScore.Category(
      possible: possible,
      reached: reached.map { levels.rules[$0].name } ?? (isLowest ? levels.lowest : nil),
      unsettled: isOpen ? unsettled(levels, reached) : nil,
      count: levels.counted.isEmpty ? nil : count(of: levels.counted))
  }

  /// The level to act on meanwhile, unless a rule has reached it already.
  private func unsettled(_ levels: Instrument.Levels, _ reached: Int?) -> Instrument.Unsettled? {
    guard let unsettled = levels.unsettled,
      let handledAs = levels.rules.firstIndex(where: { $0.name == unsettled.handledAs })
    else { return nil }
    return reached.map { $0 <= handledAs } ?? false ? nil : unsettled
  }
}
