public import Clinical

/// Instants as text for documents: ISO 8601 with date, time, at most three decimals and an offset, "2026-11-22T08:30:00.25+01:00".
///
/// Read exactly or not at all: without an offset the time could be any of a day's, and a fourth decimal would be lost. Written in
/// Coordinated Universal Time, with three decimals only where they are not zero. Years 1900 to 2200. Source: RFC 3339.
public enum InstantText {
  /// Why a text is no instant.
  public enum Refusal: Error, Hashable, Sendable {
    /// It is not written like one.
    case form
    /// It has no offset.
    case missingOffset
    /// It has more than three decimals.
    case finerThanMilliseconds
    /// No calendar or clock shows it, or it lies outside 1900 to 2200.
    case noSuchTime

    /// How it should look.
    public var message: String {
      switch self {
      case .form: "expected a time such as 2026-11-22T08:30:00Z"
      case .missingOffset: "expected an offset at the end of the time, Z or such as +02:00"
      case .finerThanMilliseconds: "expected at most three decimals of a second"
      case .noSuchTime: "expected a time that exists, from 1900 to 2200"
      }
    }
  }

  /// Reads a text.
  /// - Throws: ``Refusal``.
  public static func read(_ text: String) throws(Refusal) -> Instant {
    var scanner = InstantScanner(text)
    let year = try scanner.number(digits: 4)
    try scanner.skip("-")
    let month = try scanner.number(digits: 2)
    try scanner.skip("-")
    let day = try scanner.number(digits: 2)
    try scanner.skip("T")
    let hour = try scanner.number(digits: 2)
    try scanner.skip(":")
    let minute = try scanner.number(digits: 2)
    try scanner.skip(":")
    let second = try scanner.number(digits: 2)
    let thousandths = try scanner.thousandths()
    let offset = try scanner.offsetInMinutes()
    // A leap second has no place on a clock of equal days: 23:59:60 is refused, not moved.
    guard let date = CalendarDay(year: year, month: month, day: day), hour < 24, minute < 60,
      second < 60
    else { throw .noSuchTime }
    let minutes = Int64(daysSince1970(date)) * 1_440 + Int64(hour * 60 + minute - offset)
    return Instant(milliseconds: (minutes * 60 + Int64(second)) * 1_000 + Int64(thousandths))
  }

  /// Writes an instant; one outside 1900 to 2200 as its milliseconds.
  public static func write(_ instant: Instant) -> String {
    guard let day = CalendarDay(utcDayOf: instant) else {
      return "\(instant.milliseconds) ms after 1970"
    }
    let time = Int(instant.milliseconds - Int64(daysSince1970(day)) * 86_400_000)
    let hour = padded(time / 3_600_000, to: 2)
    let minute = padded(time / 60_000 % 60, to: 2)
    let second = padded(time / 1_000 % 60, to: 2)
    let rest = time % 1_000
    let decimals = rest == 0 ? "" : ".\(padded(rest, to: 3))"
    return "\(day.text)T\(hour):\(minute):\(second)\(decimals)Z"
  }

  private static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Civil date to days, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; for years from 1900 on.
  private static func daysSince1970(_ day: CalendarDay) -> Int {
    let year = day.month <= 2 ? day.year - 1 : day.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let marchMonth = (day.month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// Takes the parts of an instant's text from its front.
private struct InstantScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  mutating func number(digits: Int) throws(InstantText.Refusal) -> Int {
    guard let number = takeNumber(digits: digits) else { throw .form }
    return number
  }

  mutating func skip(_ character: Unicode.Scalar) throws(InstantText.Refusal) {
    guard take(character) else { throw .form }
  }

  mutating func thousandths() throws(InstantText.Refusal) -> Int {
    guard take(".") else { return 0 }
    var value = 0
    var count = 0
    while let digit = takeNumber(digits: 1) {
      guard count < 3 else { throw .finerThanMilliseconds }
      value = value * 10 + digit
      count += 1
    }
    guard count > 0 else { throw .form }
    return count == 1 ? value * 100 : count == 2 ? value * 10 : value
  }

  /// The offset from Coordinated Universal Time, to the end of the text. No place on Earth is more than 14 hours from it.
  mutating func offsetInMinutes() throws(InstantText.Refusal) -> Int {
    if rest.isEmpty { throw .missingOffset }
    if take("Z") { return try ended(0) }
    let isBehind = take("-")
    guard isBehind || take("+") else { throw .form }
    let hours = try number(digits: 2)
    try skip(":")
    let minutes = try number(digits: 2)
    guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { throw .noSuchTime }
    return try ended((hours * 60 + minutes) * (isBehind ? -1 : 1))
  }

  private func ended(_ offset: Int) throws(InstantText.Refusal) -> Int {
    guard rest.isEmpty else { throw .form }
    return offset
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeNumber(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var value = 0
    for byte in rest.prefix(digits) {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    rest.removeFirst(digits)
    return value
  }
}
