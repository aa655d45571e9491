import Care
import Chart
import Clinical

/// Puts instants into words on the facility's clock, as they read at one moment.
struct UnitTime: Sendable {
  let calendar: FacilityCalendar
  let now: Instant

  /// `08:05` today, `yesterday 22:00`, else `Sun 22 Nov 08:05`.
  func text(_ instant: Instant) -> String {
    let local = calendar.local(instant)
    if local.date == calendar.local(now).date { return local.clock }
    if local.date == calendar.local(now - .days(1)).date { return "yesterday \(local.clock)" }
    return "\(local.shortDate) \(local.clock)"
  }

  /// `Sun 22 Nov 08:05`, on any day.
  func full(_ instant: Instant) -> String {
    let local = calendar.local(instant)
    return "\(local.shortDate) \(local.clock)"
  }

  /// `Today`, `Yesterday`, else `Sun 22 Nov`.
  func day(_ instant: Instant) -> String {
    let local = calendar.local(instant)
    if local.date == calendar.local(now).date { return "Today, \(local.shortDate)" }
    if local.date == calendar.local(now - .days(1)).date { return "Yesterday, \(local.shortDate)" }
    return local.shortDate
  }

  /// `just now`, `20 min ago`, `5 h ago`, `3 days ago`.
  func age(_ instant: Instant) -> String {
    let span = now - instant
    if span < .minutes(1) { return "just now" }
    if span < .hours(2) { return "\(span.wholeMinutes) min ago" }
    if span < .hours(48) { return "\(span.wholeHours) h ago" }
    return "\(span.wholeHours / 24) days ago"
  }

  /// How long until something is due.
  func countdown(to due: Instant) -> Countdown {
    Countdown(due: due.milliseconds, now: now.milliseconds)
  }

  /// As a field for date and time has it: `2026-11-22T08:05`.
  func fieldText(_ instant: Instant) -> String {
    let local = calendar.local(instant)
    return "\(local.date)T\(local.clock)"
  }
}

extension LocalMinute {
  /// The instant on the facility's clock.
  /// - Throws: ``FieldErrors`` for a minute that the spring change skips.
  func instant(in calendar: FacilityCalendar, field: some FieldDeclaration) throws -> Instant {
    let instant = calendar.instant(
      year: day.year, month: day.month, day: day.day, hour: hour, minute: minute)
    guard let instant else {
      throw FieldErrors(field, "The unit's clock has no such time. Check the date.")
    }
    return instant
  }
}

extension UnitServices {
  /// The facility as it is now.
  /// - Throws: ``Problem`` before it is founded; nobody can be signed in then.
  var facility: Facility {
    get throws(Problem) {
      guard let facility = care.facility else { throw .notFound }
      return facility
    }
  }

  /// Words for instants at a moment.
  func time(at now: Instant) throws(Problem) -> UnitTime {
    UnitTime(calendar: try facility.calendar, now: now)
  }
}
