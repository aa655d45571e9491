import Care
import Clinical

/// Days, hours and nights of a stay on the facility's clock.
struct CourseAxis: Sendable {
  let start: Instant
  let end: Instant
  let time: UnitTime

  /// Dark hours as most units keep them: only a shade behind the picture. Status: local default.
  private static let night = (from: 22, until: 6)
  /// More names of days than this would run into each other.
  private static let mostDayNames = 12

  /// Where each day of the stay begins: the first at admission, then with each dosing day.
  var days: [CourseMark] {
    let starts =
      [start] + instants(hour: FacilityCalendar.dosingDayHour).filter { $0 - start > .hours(1) }
    let step = max(1, (starts.count + Self.mostDayNames - 1) / Self.mostDayNames)
    let room = TimeSpan(milliseconds: (end - start).milliseconds / Int64(Self.mostDayNames))
    return starts.enumerated().map { index, instant in
      let next = index + 1 < starts.count ? starts[index + 1] : end
      let isNamed = index % step == 0 && (step > 1 || next - instant > room)
      return CourseMark(
        instant.milliseconds, isNamed ? "Day \(index + 1)" : "",
        detail: isNamed ? time.calendar.local(instant).shortDate : nil)
    }
  }

  /// Hours to name: fewer, the longer the stay.
  var hours: [CourseMark] {
    let named: [Int] =
      switch end - start {
      case ...TimeSpan.days(3): [0, 6, 12, 18]
      case ...TimeSpan.days(6): [0, 12]
      default: []
      }
    return named.flatMap { instants(hour: $0) }.sorted().map { instant in
      CourseMark(instant.milliseconds, time.calendar.local(instant).clock)
    }
  }

  /// The dark hours that lie in the stay.
  var nights: [ClosedRange<Int64>] {
    let evenings = instants(hour: Self.night.from, after: start - .days(1))
    return evenings.compactMap { evening in
      let morning = time.calendar.daily(
        hour: Self.night.until, minute: 0, after: evening, count: 1)[0]
      let from = max(evening, start)
      let until = min(morning, end)
      return from < until ? from.milliseconds...until.milliseconds : nil
    }
  }

  private func instants(hour: Int, after first: Instant? = nil) -> [Instant] {
    let from = first ?? start
    let count = (end - from).wholeHours / 24 + 2
    return time.calendar.daily(hour: hour, minute: 0, after: from, count: count)
      .filter { $0 <= end }
  }
}
