extension MonitoringFacts {
  /// The checks that the phase repeats.
  var routine: [DueCheck] {
    DueCheck.Kind.allCases.compactMap { kind in
      guard let interval = phase.interval(of: kind) else { return nil }
      switch (phase, kind) {
      case (.precipitatedWithdrawal, _): return precipitated(kind)
      case (_, .withdrawal): return every(withdrawalInterval(interval), kind, because: phase.text)
      default: return every(interval, kind, because: phase.text)
      }
    }
  }

  /// On admission: at once, after 30 minutes, then two-hourly four times; COWS four-hourly.
  var admission: [DueCheck] {
    guard now - admittedAt <= .hours(12) else { return [] }
    let reason = { (minutes: Int) in
      minutes == 0 ? "On admission" : "\(TimeSpan.minutes(minutes).text) after admission"
    }
    let often = [0, 30, 150, 270, 390, 510]
    return [
      firstOpen(of: often, after: admittedAt, .vitalSigns, because: reason),
      firstOpen(of: often, after: admittedAt, .sedation, because: reason),
      firstOpen(of: [0, 240, 480], after: admittedAt, .withdrawal, because: reason),
    ].compactMap { $0 }
  }

  /// What the early-warning score that stands asks for. A set of vital signs too incomplete to score does not put it off.
  var earlyWarning: [DueCheck] {
    guard let standing = EarlyWarning(rounds, of: picture.evaluation).standing else { return [] }
    let interval = standing.response.monitoringInterval
    let last = max(standing.round.at, lastDone(.vitalSigns) ?? standing.round.at)
    return [
      DueCheck(
        kind: .vitalSigns, due: last + interval, interval: interval,
        reason: "NEWS2 \(standing.score.text)")
    ]
  }

  /// Sedation that is too deep, or breathing outside the limits, is looked at every 15 minutes until it is better.
  var sedation: [DueCheck] {
    let breathing = BreathingCheck(
      latest, of: picture.evaluation, at: now, settings: settings)
    guard breathing.isOutsideLimits else { return [] }
    return [DueCheck.Kind.sedation, .vitalSigns].map {
      every(.minutes(15), $0, because: "Sedation or breathing outside the limits")
    }
  }

  /// A COWS left incomplete comes back in 15 minutes; if it could not be finished then either, in an hour.
  var partialScore: [DueCheck] {
    let scored = rounds.filter { $0.value.withdrawal != nil }.suffix(2)
    guard let newest = scored.last, newest.value.withdrawalTotal == nil else { return [] }
    let isSecond = scored.count == 2 && scored.first?.value.withdrawalTotal == nil
    let interval: TimeSpan = isSecond ? .hours(1) : .minutes(15)
    return [
      DueCheck(
        kind: .withdrawal, due: newest.at + interval, interval: interval,
        reason: "The last COWS is incomplete")
    ]
  }

  /// Every 15 minutes in the hour after a dose, every 30 after that.
  private func precipitated(_ kind: DueCheck.Kind) -> DueCheck {
    let isSoonAfterDose = course.last.map { now - $0.at < .hours(1) } ?? false
    return every(isSoonAfterDose ? .minutes(15) : .minutes(30), kind, because: phase.text)
  }

  /// COWS more often near the gate and while it is high on the first day; a sleeping person is not woken for it, which never goes
  /// for breathing or sedation.
  private func withdrawalInterval(_ usual: TimeSpan) -> TimeSpan {
    let total = latest.withdrawal?.value.total
    if let sedation = latest.sedation, sedation.value == .asleep, now - sedation.at < .hours(8) {
      return max(usual, .hours(4))
    }
    guard let total else { return usual }
    if phase == .waitingForStart {
      let exposures = OpioidExposures(
        picture: picture, history: DoseHistory(picture.administrations), at: now)
      let gate = BuprenorphineStart.Gate(exposures, settings: settings)
      return total >= gate.total - 3 ? .hours(1) : usual
    }
    return phase == .firstDay && total >= StartTemplate.stillInWithdrawal ? .hours(2) : usual
  }
}
