/// What the schedule's rows look at, gathered once.
struct MonitoringFacts {
  let picture: ClinicalPicture
  let admittedAt: Instant
  let now: Instant
  let settings: ClinicalSettings
  let rounds: [Charted<ObservationRound>]
  let latest: LatestObservations
  let course: BuprenorphineCourse
  let phase: CarePhase

  init(
    picture: ClinicalPicture, admittedAt: Instant, now: Instant, settings: ClinicalSettings
  ) {
    self.picture = picture
    self.admittedAt = admittedAt
    self.now = now
    self.settings = settings
    rounds = picture.rounds.filter { $0.at <= now }.sorted { $0.at < $1.at }
    latest = LatestObservations(rounds)
    course = BuprenorphineCourse(in: picture, at: now)
    phase = CarePhase(of: picture, at: now, settings: settings)
  }

  /// Doses that were or may have been taken, oldest first.
  var taken: [Charted<Administration>] {
    picture.administrations.filter { $0.at <= now && $0.value.countedDose > .zero }
      .sorted { $0.at < $1.at }
  }

  /// When a kind of check was last done in full.
  ///
  /// Vital signs count with breathing, oxygen, systolic pressure and pulse: a temperature alone is no round.
  func lastDone(_ kind: DueCheck.Kind) -> Instant? {
    rounds.last { isDone(kind, in: $0.value) }?.at
  }

  private func isDone(_ kind: DueCheck.Kind, in round: ObservationRound) -> Bool {
    let signs = round.vitalSigns
    switch kind {
    case .vitalSigns:
      return signs.respiratoryRate != nil && signs.oxygenSaturation != nil
        && signs.systolic != nil && signs.pulse != nil
    case .withdrawal: return round.withdrawalTotal != nil
    case .sedation: return round.sedation != nil
    }
  }

  /// A check every so often, first at admission.
  func every(_ interval: TimeSpan, _ kind: DueCheck.Kind, because reason: String) -> DueCheck {
    let due = lastDone(kind).map { $0 + interval } ?? admittedAt
    return DueCheck(kind: kind, due: due, interval: interval, reason: reason)
  }

  /// The first of some points in time at which a kind has not been checked yet. A check a little early, or any later one, answers a
  /// point.
  func firstOpen(
    of minutes: [Int], after start: Instant, _ kind: DueCheck.Kind, because reason: (Int) -> String
  ) -> DueCheck? {
    let last = lastDone(kind)
    for (index, minute) in minutes.enumerated() {
      let point = start + .minutes(minute)
      if let last, last >= point - DueCheck.mayBeEarly { continue }
      let gap = index == 0 ? max(minute, 15) : minute - minutes[index - 1]
      return DueCheck(kind: kind, due: point, interval: .minutes(gap), reason: reason(minute))
    }
    return nil
  }
}
