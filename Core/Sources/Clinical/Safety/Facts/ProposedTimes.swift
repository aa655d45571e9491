extension Situation {
  /// The doses the proposal brings of its medicine, oldest first, comparable between products; an as-needed order brings its largest
  /// 24-hour amount now.
  var proposedDoses: [(at: Instant, amount: Dose)] { ProposedDoses(proposal, at: at).doses }

  /// The most that any 24 hours would hold: for each proposed dose, what counts of the doses taken and proposed in the 24 hours up to
  /// and with it. A dose exactly 24 hours older is outside.
  func largestDay(with taken: [Charted<Administration>]) -> Dose {
    let proposed = proposedDoses
    return proposed.indices.map { index in
      day(upTo: index, of: proposed, with: taken)
    }.max() ?? .zero
  }

  /// What the 24 hours up to and with one proposed dose would hold.
  func day(
    upTo index: Int, of proposed: [(at: Instant, amount: Dose)],
    with taken: [Charted<Administration>]
  ) -> Dose {
    let start = proposed[index].at - .days(1)
    let before = taken.reduce(Dose.zero) { $1.at > start ? $0 + $1.value.comparableDose : $0 }
    return proposed[...index].reduce(before) { $1.at > start ? $0 + $1.amount : $0 }
  }

  /// The shortest time between two doses that the proposal would bring about: since the last one taken, and between its own; of an
  /// as-needed order the interval it allows.
  func shortestGap(since last: Charted<Administration>?) -> TimeSpan? {
    if case .asNeeded(let interval, _)? = signing?.schedule { return interval }
    let times = (last.map { [$0.at] } ?? []) + proposedDoses.map { max($0.at, at) }
    return zip(times, times.dropFirst()).map { $1 - $0 }.min()
  }
}
