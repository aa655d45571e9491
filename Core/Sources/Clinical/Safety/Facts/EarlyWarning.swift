/// The early-warning scores of rounds that stand oldest first: what stands now, and what nobody has answered.
struct EarlyWarning: Sendable {
  private let rounds: [Charted<ObservationRound>]
  private let scale: NEWS2.OxygenScale

  /// Rounds are looked at for this long. Status: local default.
  static let memory: TimeSpan = .days(1)

  init(_ rounds: [Charted<ObservationRound>], of evaluation: Evaluation) {
    self.rounds = rounds
    scale = NEWS2.scale(for: evaluation)
  }

  /// The score of the newest value of each measurement.
  struct Standing: Sendable, Hashable {
    let score: NEWS2Score
    let response: NEWS2Score.Response
    /// The newest round in which something that scores was measured; the newest of all when nothing scores.
    let round: Charted<ObservationRound>

    var evidence: Evidence { Evidence("NEWS2", score.text, from: round) }
  }

  /// What stands now: a value holds until the same measurement is taken again, so that a round with only some of the seven does not
  /// hide what an earlier one found. Values older than a day before the newest round are left out. Nil while nothing measured calls
  /// for anything.
  var standing: Standing? {
    guard let newest = rounds.last(where: { !$0.value.vitalSigns.isEmpty }) else { return nil }
    var signs = VitalSigns()
    var scoring: Charted<ObservationRound>?
    for round in rounds.reversed() where !round.value.vitalSigns.isEmpty {
      guard round.at > newest.at - Self.memory else { break }
      let before = points(signs)
      signs.fill(from: round.value.vitalSigns)
      let after = points(signs)
      if scoring == nil, after.sum > before.sum { scoring = round }
      if after.isComplete { break }
    }
    let score = NEWS2.score(signs, scale: scale)
    return score.response.map { Standing(score: score, response: $0, round: scoring ?? newest) }
  }

  /// The first round later than an instant that calls for a clinician; a better one after it does not answer it.
  func firstForReview(after start: Instant) -> (
    round: Charted<ObservationRound>, evidence: Evidence
  )? {
    for index in rounds.firstIndex(after: start)..<rounds.endIndex {
      let points = points(rounds[index].value.vitalSigns)
      guard points.reached.callsForReview else { continue }
      return (rounds[index], evidence(rounds[index]))
    }
    return nil
  }

  /// The newest round later than an instant, if too little was measured to say whether it calls for anything.
  func undecided(
    after start: Instant
  ) -> (round: Charted<ObservationRound>, missing: [String], evidence: Evidence)? {
    guard let newest = rounds.last(where: { !$0.value.vitalSigns.isEmpty }), newest.at > start
    else { return nil }
    let points = points(newest.value.vitalSigns)
    guard !points.isComplete, !points.reached.callsForReview else { return nil }
    let score = NEWS2.score(newest.value.vitalSigns, scale: scale)
    return (newest, score.missing.map(\.text), evidence(newest))
  }

  private func evidence(_ round: Charted<ObservationRound>) -> Evidence {
    Evidence("NEWS2", NEWS2.score(round.value.vitalSigns, scale: scale).text, from: round)
  }

  /// The sum of what is known and what it calls for, without the points of each: a day has many rounds.
  private func points(
    _ signs: VitalSigns
  ) -> (sum: Int, reached: NEWS2Score.Response, isComplete: Bool) {
    var sum = 0
    var isAnyThree = false
    var isComplete = true
    for parameter in NEWS2.Parameter.allCases {
      guard let points = NEWS2.points(for: parameter, in: signs, scale: scale) else {
        isComplete = false
        continue
      }
      sum += points
      if points == 3 { isAnyThree = true }
    }
    return (sum, NEWS2Score.Response(total: sum, isAnyThree: isAnyThree), isComplete)
  }
}

extension VitalSigns {
  /// Takes over what is not known here.
  fileprivate mutating func fill(from older: VitalSigns) {
    respiratoryRate = respiratoryRate ?? older.respiratoryRate
    oxygenSaturation = oxygenSaturation ?? older.oxygenSaturation
    onOxygen = onOxygen ?? older.onOxygen
    systolic = systolic ?? older.systolic
    pulse = pulse ?? older.pulse
    consciousness = consciousness ?? older.consciousness
    temperature = temperature ?? older.temperature
  }
}
