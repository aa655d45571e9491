/// A length of time in whole milliseconds; may be negative.
public struct TimeSpan: Hashable, Comparable, Sendable {
  /// The length in milliseconds.
  public let milliseconds: Int64

  /// Makes a span of that many milliseconds.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// A span of seconds.
  public static func seconds(_ count: Int) -> TimeSpan {
    TimeSpan(milliseconds: Int64(count) * 1_000)
  }

  /// A span of minutes.
  public static func minutes(_ count: Int) -> TimeSpan {
    TimeSpan(milliseconds: Int64(count) * 60_000)
  }

  /// A span of hours.
  public static func hours(_ count: Int) -> TimeSpan {
    TimeSpan(milliseconds: Int64(count) * 3_600_000)
  }

  /// A span of 24-hour days (not calendar days).
  public static func days(_ count: Int) -> TimeSpan {
    TimeSpan(milliseconds: Int64(count) * 86_400_000)
  }

  /// No time at all.
  public static let zero = TimeSpan(milliseconds: 0)

  /// Whole minutes, towards zero.
  public var wholeMinutes: Int { Int(milliseconds / 60_000) }

  /// Whole hours, towards zero.
  public var wholeHours: Int { Int(milliseconds / 3_600_000) }

  /// Hours and minutes without sign, "5 h 40 min"; whole days from three days on, "4 days".
  public var text: String {
    let minutes = abs(wholeMinutes)
    if minutes >= 3 * 24 * 60 { return "\(minutes / (24 * 60)) days" }
    let hours = minutes / 60
    if hours == 0 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(hours) h" : "\(hours) h \(minutes % 60) min"
  }

  /// Orders by length, negative spans first.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The sum of two spans.
  public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(milliseconds: left.milliseconds + right.milliseconds)
  }

  /// The span repeated `count` times.
  public static func * (span: TimeSpan, count: Int) -> TimeSpan {
    TimeSpan(milliseconds: span.milliseconds * Int64(count))
  }
}
