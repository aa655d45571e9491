/// What became of every dose, oldest first, to be searched from the end.
struct DoseHistory: Sendable {
  let all: [Charted<Administration>]

  init(_ administrations: [Charted<Administration>]) {
    all = administrations
  }

  /// Doses later than an instant; one exactly at it is outside, so a dose exactly 24 hours old is not in the last 24 hours.
  func later(than instant: Instant) -> ArraySlice<Charted<Administration>> {
    var low = all.startIndex
    var high = all.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if all[middle].at > instant { high = middle } else { low = middle + 1 }
    }
    return all[low...]
  }

  /// Doses of a kind within a span before an instant, its far end included, that count towards sums and intervals.
  func counted(
    within span: TimeSpan, before instant: Instant, _ isMeant: (Medicine) -> Bool
  ) -> [Charted<Administration>] {
    counted(later: instant - span - TimeSpan(milliseconds: 1), isMeant)
  }

  /// Doses of a kind later than an instant that count towards sums and intervals.
  func counted(
    later instant: Instant, _ isMeant: (Medicine) -> Bool
  ) -> [Charted<Administration>] {
    later(than: instant).filter { isMeant($0.value.product.medicine) && $0.value.counts }
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

extension Medicine {
  var isBuprenorphine: Bool { id == Medicine.buprenorphine.id }
  var isMethadone: Bool { id == Medicine.methadone.id }
  var isNaltrexone: Bool { id == Medicine.naltrexone.id }
  var isFullAgonist: Bool { classes.contains(.opioidFullAgonist) }
  var isAgonist: Bool { classes.contains { $0.isOpioidAgonist } }
  var isSedating: Bool { classes.contains { $0.isSedating } }
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
