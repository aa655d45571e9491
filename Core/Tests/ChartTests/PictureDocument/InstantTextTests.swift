import Chart
import Clinical
import Foundation
import Testing

struct InstantTextTests {
  static let known: [(String, Int64)] = [
    ("1970-01-01T00:00:00Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2026-11-22T08:30:00.123Z", 1_795_336_200_123),
    ("2000-02-29T12:00:00Z", 951_825_600_000),
    ("1900-01-01T00:00:00Z", -2_208_988_800_000),
    ("2200-12-31T23:59:59.999Z", 7_289_654_399_999),
  ]

  @Test(arguments: known)
  func readsAndWrites(text: String, milliseconds: Int64) throws {
    #expect(try InstantText.read(text).milliseconds == milliseconds)
    #expect(InstantText.write(Instant(milliseconds: milliseconds)) == text)
  }

  static let sameMoment = [
    "2026-11-22T08:30:00Z", "2026-11-22T08:30:00+00:00", "2026-11-22T08:30:00.000Z",
    "2026-11-22T10:00:00+01:30", "2026-11-21T20:30:00-12:00", "2026-11-22T22:30:00+14:00",
  ]

  @Test(arguments: sameMoment)
  func offsetsName(text: String) throws {
    #expect(InstantText.write(try InstantText.read(text)) == "2026-11-22T08:30:00Z")
  }

  @Test func decimalsAreParts() throws {
    let tenths = try InstantText.read("2026-11-22T08:30:00.5Z")
    let hundredths = try InstantText.read("2026-11-22T08:30:00.05Z")
    #expect(tenths - hundredths == TimeSpan(milliseconds: 450))
  }

  static let refused: [(String, InstantText.Refusal)] = [
    ("", .form), ("2026-11-22", .form), ("2026-11-22 08:30:00Z", .form),
    ("2026-11-22T08:30Z", .form), ("2026-11-22T08:30:00z", .form), ("26-11-22T08:30:00Z", .form),
    ("2026-11-22T08:30:00.Z", .form), ("2026-11-22T08:30:00Z ", .form),
    (" 2026-11-22T08:30:00Z", .form), ("2026-1-22T08:30:00Z", .form),
    ("2026-11-22T08:30:00+0200", .form), ("2026-11-22T08:30:00+02", .form),
    ("+026-11-22T08:30:00Z", .form), ("2026-11-22T08:30:00,5Z", .form), ("1795336200", .form),
    ("2026-11-22T08:30:00", .missingOffset), ("2026-11-22T08:30:00.5", .missingOffset),
    ("2026-11-22T08:30:00.1234Z", .finerThanMilliseconds),
    ("2026-02-29T08:30:00Z", .noSuchTime), ("2026-13-01T08:30:00Z", .noSuchTime),
    ("2026-11-31T08:30:00Z", .noSuchTime), ("2026-11-22T24:00:00Z", .noSuchTime),
    ("2026-11-22T08:60:00Z", .noSuchTime), ("2016-12-31T23:59:60Z", .noSuchTime),
    ("1899-12-31T23:59:59Z", .noSuchTime), ("2201-01-01T00:00:00Z", .noSuchTime),
    ("2026-11-22T08:30:00+14:01", .noSuchTime), ("2026-11-22T08:30:00+02:60", .noSuchTime),
  ]

  @Test(arguments: refused)
  func refuses(text: String, reason: InstantText.Refusal) {
    #expect(throws: reason) { try InstantText.read(text) }
  }

  @Test func agreesWithAnotherReaderAndKeepsEveryMillisecond() throws {
    let other = ISO8601DateFormatter()
    other.formatOptions = [.withInternetDateTime]
    for seed in UInt64(1)...3_000 {
      var random = RandomChoice(seed: seed)
      let milliseconds = Int64(random.number(-2_208_988_800_000...7_289_654_399_999))
      let instant = Instant(milliseconds: milliseconds)
      let text = InstantText.write(instant)
      try #require(try InstantText.read(text) == instant, "seed \(seed)")
      let seconds = Int64((Double(milliseconds) / 1_000).rounded(.down))
      let whole = InstantText.write(Instant(milliseconds: seconds * 1_000))
      let date = Date(timeIntervalSince1970: Double(seconds))
      try #require(whole == other.string(from: date), "seed \(seed)")
    }
  }

  @Test func outsideItsYearsItStaysExact() {
    #expect(
      InstantText.write(Instant(milliseconds: .max)) == "9223372036854775807 ms after 1970")
  }
}
