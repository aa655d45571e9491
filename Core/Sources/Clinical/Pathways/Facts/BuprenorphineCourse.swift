/// The buprenorphine a person has taken in one go, as it counts towards sums and intervals.
///
/// A course ends 72 hours after its last dose: then tolerance is in doubt and a new start is needed. Status: local default.
struct BuprenorphineCourse: Sendable, Hashable {
  /// Doses that count, oldest first. Uncertain, vomited and undissolved doses count in full.
  let doses: [Charted<Administration>]
  /// The instant it is looked at.
  let now: Instant

  static let end = TimeSpan.hours(72)

  init(in picture: ClinicalPicture, at now: Instant) {
    let counted = picture.administrations.filter {
      $0.at <= now && $0.value.product.medicine.isBuprenorphine && $0.value.counts
    }.sorted { $0.at < $1.at }
    var course: [Charted<Administration>] = []
    var later = now
    for dose in counted.reversed() {
      guard later - dose.at <= BuprenorphineCourse.end else { break }
      course.append(dose)
      later = dose.at
    }
    doses = course.reversed()
    self.now = now
  }

  var first: Charted<Administration>? { doses.first }
  var last: Charted<Administration>? { doses.last }

  /// A dose of which nobody knows whether it was taken.
  var unresolved: Charted<Administration>? {
    doses.last { $0.value.outcome == .unknownWhetherGiven }
  }

  /// The sum of the last 24 hours; a dose exactly 24 hours old is outside.
  var lastDayTotal: Dose { total(after: now - .days(1)) }

  /// The sum of doses later than an instant.
  func total(after start: Instant) -> Dose {
    sum { $0 > start }
  }

  /// The sum of doses from one instant to just before another.
  func total(from start: Instant, before end: Instant) -> Dose {
    sum { $0 >= start && $0 < end }
  }

  private func sum(where isInside: (Instant) -> Bool) -> Dose {
    doses.reduce(into: Dose.zero) { sum, dose in
      if isInside(dose.at) { sum += dose.value.comparableDose }
    }
  }
}

/// One dosing day of a course.
struct DosingDay: Sendable, Hashable {
  /// 1 for the day of the first dose.
  let number: Int
  /// When it began.
  let start: Instant
  /// What was taken in it so far.
  let taken: Dose
  /// What was taken in the last day before it that had any dose; zero on day 1.
  let before: Dose
}

extension BuprenorphineCourse {
  /// The present dosing day: the facility's where it is known, else whole days since the first dose. Nil without a dose.
  ///
  /// A first dose in the first hour of a facility day counts the day after as day 2 for two days; the change of the clocks needs
  /// that hour, and it only delays a larger dose.
  func day(startingAt facilityDay: Instant?) -> DosingDay? {
    guard let first else { return nil }
    let length = TimeSpan.days(1).milliseconds
    let number: Int
    let start: Instant
    if let facilityDay, facilityDay <= now {
      start = facilityDay
      let gap = (facilityDay - first.at).milliseconds
      let hourAndABit = TimeSpan.hours(1).milliseconds + 1
      number = gap <= 0 ? 1 : Int(max(0, gap - hourAndABit) / length) + 2
    } else {
      let days = Int((now - first.at).milliseconds / length)
      number = days + 1
      start = first.at + .days(days)
    }
    return DosingDay(
      number: number, start: start, taken: total(from: start, before: now + .minutes(1)),
      before: lastDay(before: start))
  }

  private func lastDay(before start: Instant) -> Dose {
    guard let last = doses.last(where: { $0.at < start }) else { return .zero }
    let length = TimeSpan.days(1).milliseconds
    let days = Int(((start - last.at).milliseconds + length - 1) / length)
    let from = start - .days(days)
    return total(from: from, before: from + .days(1))
  }
}

extension Dose {
  /// What is left after taking an amount away; nothing when it is all gone.
  func less(_ other: Dose) -> Dose {
    Dose(micrograms: micrograms - other.micrograms) ?? .zero
  }

  /// The amount rounded down to whole units of 2 mg, the smallest film and tablet.
  var wholeUnits: Dose {
    Dose(micrograms: micrograms / 2_000 * 2_000) ?? .zero
  }
}
