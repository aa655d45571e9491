/// When a person has to be looked at next, and for what.
///
/// Status: local default. Anchors: checks after doses from ASAM 2020; vital signs every 4 to 6 hours are common; the early-warning
/// intervals are those of the Royal College of Physicians 2017. Where two rows ask, the earlier one counts.
public enum MonitoringSchedule {
  /// Version of this schedule.
  public static let version = 1

  /// Where the intervals come from.
  public static let citation = Citation(
    "Monitoring schedule; anchors ASAM 2020 (checks after doses) and RCP 2017 (NEWS2 intervals)",
    .localDefault, verified: false)

  /// The next due check of each kind, earliest first. Nobody is due before admission.
  public static func dueChecks(
    in picture: ClinicalPicture, at now: Instant, settings: ClinicalSettings
  ) -> [DueCheck] {
    guard let admittedAt = picture.admittedAt, admittedAt <= now else { return [] }
    let round = MonitoringFacts(
      picture: picture, admittedAt: admittedAt, now: now, settings: settings)
    let demands =
      round.routine + round.admission + round.afterDoses + round.earlyWarning + round.sedation
      + round.partialScore
    let next = DueCheck.Kind.allCases.compactMap { kind in
      demands.filter { $0.kind == kind }.min { ($0.due, $0.interval) < ($1.due, $1.interval) }
    }
    return next.sorted { ($0.due, $0.interval) < ($1.due, $1.interval) }
  }
}

extension DueCheck {
  /// From when on the check counts as overdue: a quarter of its interval late; up to two-hourly half an hour late, but never more
  /// than one interval, so that a 15-minute check is not missed twice unseen. Status: local default.
  public var overdueFrom: Instant {
    guard interval <= .hours(2) else {
      return due + TimeSpan(milliseconds: interval.milliseconds / 4)
    }
    return due + min(.minutes(30), interval)
  }

  /// Whether it is overdue: past the permitted delay, not at it.
  public func isOverdue(at now: Instant) -> Bool { now > overdueFrom }
}
