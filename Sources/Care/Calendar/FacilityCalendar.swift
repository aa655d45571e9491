public import Clinical
import Foundation

/// Turns the facility's local days and hours into instants and back.
///
/// Intervals ("every 6 hours") count on instants; "daily at 08:00" counts on calendar days, so a day of 23 or 25 hours still has
/// one dose at 08:00.
public struct FacilityCalendar: Sendable, Hashable {
  /// The identifier of the time zone.
  public let identifier: String
  private let calendar: Calendar

  /// The hour at which a dosing day begins: a dose at one in the night belongs to the day before. Status: local default.
  public static let dosingDayHour = 4

  /// The calendar of a time zone; nil when this machine does not know the zone.
  public init?(timeZone identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.identifier = identifier
    self.calendar = calendar
  }

  /// When the dosing day that an instant falls into began.
  public func dosingDayStart(at instant: Instant) -> Instant {
    let date = instant.date
    let today = start(ofDosingDayOn: date)
    guard today > instant else { return today }
    let yesterday = calendar.date(byAdding: .day, value: -1, to: date) ?? date
    return start(ofDosingDayOn: yesterday)
  }

  private func start(ofDosingDayOn date: Date) -> Instant {
    var parts = calendar.dateComponents([.year, .month, .day], from: date)
    parts.hour = Self.dosingDayHour
    return Instant(calendar.date(from: parts) ?? date)
  }

  /// The next instants, after one given, at which a local time of day comes, one a calendar day.
  ///
  /// A time that the spring clock change skips comes one hour later that day; a time that comes twice in autumn counts once,
  /// the first.
  public func daily(hour: Int, minute: Int, after instant: Instant, count: Int) -> [Instant] {
    var instants: [Instant] = []
    var day = calendar.startOfDay(for: instant.date)
    while instants.count < count {
      var parts = calendar.dateComponents([.year, .month, .day], from: day)
      parts.hour = hour
      parts.minute = minute
      if let date = calendar.date(from: parts), Instant(date) > instant {
        instants.append(Instant(date))
      }
      guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { break }
      day = next
    }
    return instants
  }

  /// A local date and time as typed in a form; nil when there is no such day.
  public func instant(
    year: Int, month: Int, day: Int, hour: Int, minute: Int
  ) -> Instant? {
    guard (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    let parts = DateComponents(year: year, month: month, day: day, hour: hour, minute: minute)
    guard let date = calendar.date(from: parts),
      calendar.component(.day, from: date) == day
    else { return nil }
    return Instant(date)
  }

  /// The local date and time of an instant.
  public func local(_ instant: Instant) -> LocalTime {
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .weekday], from: instant.date)
    return LocalTime(
      year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0, hour: parts.hour ?? 0,
      minute: parts.minute ?? 0, weekday: parts.weekday ?? 1)
  }
}

/// A date and time on the facility's wall clock.
public struct LocalTime: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute.
  public let minute: Int
  /// The day of the week, 1 for Sunday to 7 for Saturday.
  public let weekday: Int

  /// "08:05".
  public var clock: String { "\(LocalTime.padded(hour)):\(LocalTime.padded(minute))" }

  /// "2026-11-22".
  public var date: String { "\(year)-\(LocalTime.padded(month))-\(LocalTime.padded(day))" }

  /// "Sun 22 Nov".
  public var shortDate: String {
    "\(LocalTime.weekdays[max(0, min(6, weekday - 1))]) \(day) "
      + LocalTime.months[max(0, min(11, month - 1))]
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension Instant {
  fileprivate var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }

  fileprivate init(_ date: Date) {
    self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1_000).rounded()))
  }
}
