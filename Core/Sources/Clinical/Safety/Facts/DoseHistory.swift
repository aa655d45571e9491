/// What became of every dose, oldest first, to be searched from the end.
struct DoseHistory: Sendable {
  let all: [Charted<Administration>]
  /// Every trait of any leading medicine in it, so that a search for what nobody took ends at once.
  private let traits: MedicineTraits

  init(_ administrations: [Charted<Administration>]) {
    let all = administrations.oldestFirst()
    var traits: MedicineTraits = []
    for index in all.indices { traits.formUnion(all[index].value.product.medicine.traits) }
    self.all = all
    self.traits = traits
  }

  /// Doses later than an instant; one exactly at it is outside, so a dose exactly 24 hours old is not in the last 24 hours.
  func later(than instant: Instant) -> ArraySlice<Charted<Administration>> {
    all[all.firstIndex(after: instant)...]
  }

  /// Every dose of the stay for which something holds.
  func all(
    where holds: (borrowing Administration) -> Bool
  ) -> [Charted<Administration>] {
    var found: [Charted<Administration>] = []
    for index in all.indices where holds(all[index].value) { found.append(all[index]) }
    return found
  }

  /// Doses of a kind within a span before an instant, its far end included, that count towards sums and intervals.
  func counted(
    within span: TimeSpan, before instant: Instant, _ kind: MedicineTraits
  ) -> [Charted<Administration>] {
    counted(later: instant - span - TimeSpan(milliseconds: 1), kind)
  }

  /// Doses of a kind later than an instant that count towards sums and intervals.
  func counted(later instant: Instant, _ kind: MedicineTraits) -> [Charted<Administration>] {
    var counted: [Charted<Administration>] = []
    guard !traits.isDisjoint(with: kind) else { return counted }
    // By index: a loop over elements would copy every dose of the stay.
    for index in later(than: instant).indices
    where !all[index].value.product.medicine.traits.isDisjoint(with: kind)
      && all[index].value.counts
    {
      counted.append(all[index])
    }
    return counted
  }
}

extension Administration {
  /// Whether any of it counts as taken.
  var counts: Bool { countedDose > .zero }

  /// The counted amount, made comparable between products of the medicine.
  var comparableDose: Dose { product.comparable(countedDose) }

  /// Whether the unit gave it, rather than being told of it.
  var isFromHere: Bool { source == .scheduled || source == .asNeeded || source == .unwitnessed }
}

extension Charted<Administration> {
  /// The dose as evidence: "8 mg, scheduled".
  var evidence: Evidence {
    let source = value.outcome == .unknownWhetherGiven ? "unknown whether given" : value.source.text
    return Evidence(value.product.medicine.name, "\(value.countedDose.text), \(source)", from: self)
  }
}

extension Administration.Source {
  /// The source as people read it.
  public var text: String {
    switch self {
    case .scheduled: "scheduled"
    case .asNeeded: "as needed"
    case .elsewhere: "given elsewhere"
    case .takeHome: "take-home"
    case .unwitnessed: "unwitnessed"
    }
  }
}

extension Collection<Charted<Administration>> {
  /// The exact sum of what counts.
  var comparableSum: Dose { reduce(.zero) { $0 + $1.value.comparableDose } }
}
