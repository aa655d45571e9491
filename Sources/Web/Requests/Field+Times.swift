import Chart
import Clinical

extension Field where Value == Instant {
  /// An instant in UTC, such as `2026-11-22T08:15:00Z`, to the second or the millisecond.
  static func instant(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    single(
      name, label, kind: "instant, `2026-11-22T08:15:00Z`", meaning: meaning
    ) { (raw) throws(FieldRefusal) in
      guard case .text(let text) = raw, let instant = WireTime.instant(text) else {
        throw FieldRefusal("Enter a date and time in UTC such as 2026-11-22T08:15:00Z.")
      }
      return instant
    }
  }
}

extension Field where Value == CalendarDay {
  /// A day, as `<input type="date">` sends it.
  static func day(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    single(name, label, kind: "date, `2026-11-22`", meaning: meaning) {
      (raw) throws(FieldRefusal) in
      guard case .text(let text) = raw, let day = CalendarDay(text) else {
        throw FieldRefusal("Enter a date such as 2026-11-22.")
      }
      return day
    }
  }
}

extension Field where Value == LocalMinute {
  /// A minute on the unit's clock, as `<input type="datetime-local">` sends it.
  static func localMinute(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    single(
      name, label, kind: "time on the unit's clock, `2026-11-22T08:15`", meaning: meaning
    ) { (raw) throws(FieldRefusal) in
      guard case .text(let text) = raw, let minute = WireTime.localMinute(text) else {
        throw FieldRefusal("Enter a date and time such as 2026-11-22 08:15.")
      }
      return minute
    }
  }
}

/// A minute on the unit's clock. Which instant it is depends on the unit's time zone, and in one
/// night of autumn there are two.
struct LocalMinute: Hashable, Sendable {
  let day: CalendarDay
  /// 0 to 23.
  let hour: Int
  /// 0 to 59.
  let minute: Int
}

/// Times as they are written between browser and server, read without any guess.
enum WireTime {
  /// Reads `2026-11-22T08:15:00Z` or `2026-11-22T08:15:00.250Z`.
  static func instant(_ text: String) -> Instant? {
    guard text.utf8.last == UInt8(ascii: "Z") else { return nil }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 19,
      let minute = localMinute(parts[0].prefix(16)),
      Array(parts[0].utf8)[16] == UInt8(ascii: ":"),
      let second = number(parts[0].suffix(2), digits: 2), second < 60,
      let fraction = parts.count == 2 ? number(parts[1], digits: 3) : 0
    else { return nil }
    let minutes = daysSince1970(minute.day) * 1_440 + minute.hour * 60 + minute.minute
    return Instant(milliseconds: Int64((minutes * 60 + second) * 1_000 + fraction))
  }

  /// Reads `2026-11-22T08:15`.
  static func localMinute(_ text: some StringProtocol) -> LocalMinute? {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = CalendarDay(String(text.prefix(10))),
      let hour = number(text.dropFirst(11).prefix(2), digits: 2), hour < 24,
      let minute = number(text.suffix(2), digits: 2), minute < 60
    else { return nil }
    return LocalMinute(day: day, hour: hour, minute: minute)
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Days from the civil date. Source: Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms".
  private static func daysSince1970(_ day: CalendarDay) -> Int {
    let year = day.month <= 2 ? day.year - 1 : day.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let marchMonth = day.month > 2 ? day.month - 3 : day.month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
