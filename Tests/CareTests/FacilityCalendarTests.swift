import Care
import Clinical
import Testing

@Suite struct FacilityCalendarTests {
  static let calendar = FacilityCalendar(timeZone: "America/New_York")

  static func instant(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant? {
    calendar?.instant(year: 2026, month: month, day: day, hour: hour, minute: minute)
  }

  @Test func anUnknownZoneIsRefused() {
    #expect(FacilityCalendar(timeZone: "Mars/Olympus") == nil)
  }

  /// The clock goes forward on 8 March 2026 and back on 1 November 2026 in New York.
  @Test(arguments: [(3, 7, 24), (3, 8, 24), (10, 31, 24), (11, 1, 24)])
  func dailyDosesKeepTheirLocalTimeOverTheClockChange(_ month: Int, _ day: Int, _ count: Int) throws
  {
    let calendar = try #require(Self.calendar)
    let start = try #require(Self.instant(month, day, 0))
    let times = calendar.daily(hour: 8, minute: 0, after: start, count: count)
    #expect(times.count == count)
    #expect(times.allSatisfy { calendar.local($0).clock == "08:00" })
    let days = Set(times.map { calendar.local($0).date })
    #expect(days.count == count)
  }

  @Test func theNightOfTheSpringChangeHas23Hours() throws {
    let before = try #require(Self.instant(3, 7, 12))
    let after = try #require(Self.instant(3, 8, 12))
    #expect(after - before == .hours(23))
  }

  @Test(arguments: [(3, 59, 21), (4, 0, 22), (23, 30, 22)])
  func aDosingDayBeginsAtFour(_ hour: Int, _ minute: Int, _ day: Int) throws {
    let calendar = try #require(Self.calendar)
    let instant = try #require(Self.instant(11, 22, hour, minute))
    let start = calendar.local(calendar.dosingDayStart(at: instant))
    #expect(start.day == day)
    #expect(start.clock == "04:00")
  }

  @Test func aDayThatTheCalendarDoesNotHaveIsRefused() {
    #expect(Self.instant(2, 30, 8) == nil)
    #expect(Self.instant(4, 31, 8) == nil)
  }
}
