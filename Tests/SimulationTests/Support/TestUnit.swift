import Access
import Care
import Chart
import Clinical
import Record
import Testing

@testable import Simulation

/// A prepared demonstration in memory.
struct TestUnit: Sendable {
  let log: InMemoryEntryLog
  let care: CareUnit
  let demo: DemoUnit

  /// The seed that `evenkeel demo` uses unless told otherwise.
  static let seed: UInt64 = 7
  /// Saturday 21 November 2026, 15:00 in New York.
  static let now = Instant(milliseconds: 1_795_291_200_000)

  /// One prepared unit for all tests that only read.
  static let shared = Task { try await prepared() }

  static func prepared(seed: UInt64 = seed, now: Instant = now, days: Int = 5) async throws
    -> TestUnit
  {
    let log = InMemoryEntryLog()
    let care = try await CareUnit.open(log)
    let demo = try await DemoUnit.prepare(
      care: care, seed: seed, now: now, passwords: try passwords(), days: days)
    return TestUnit(log: log, care: care, demo: demo)
  }

  /// The shared unit in a log of its own, taken up as after a restart: for tests that go on from there.
  static func continued() async throws -> TestUnit {
    let log = InMemoryEntryLog()
    for entry in try await shared.value.log.entries(after: 0, limit: .max) {
      let copy = NewEntry(
        kind: entry.kind, author: entry.author, recordedAt: entry.recordedAt,
        payload: entry.payload)
      _ = try await log.append(
        AppendRequest(stream: entry.stream, expecting: .any, entries: [copy]))
    }
    let care = try await CareUnit.open(log)
    let demo = try await DemoUnit.prepare(
      care: care, seed: seed, now: now, passwords: try passwords())
    return TestUnit(log: log, care: care, demo: demo)
  }

  static func passwords() throws -> DemoPasswords {
    let zeros = String(repeating: "0", count: 32)
    let hash = try #require(PasswordHash(text: "scrypt$15$8$3$\(zeros)$\(zeros)\(zeros)"))
    return DemoPasswords(visitors: [.nurse: hash], virtualStaff: hash)
  }

  /// Charts in the order in which the people came.
  var charts: [PatientChart] {
    care.allCharts.sorted { $0.entries[0].at < $1.entries[0].at }
  }

  /// The chart of a named stay of the prepared history.
  func chart(of course: String, days: Int = 5) throws -> PatientChart {
    let place = try #require(NamedStay.all(days: days).firstIndex { $0.course.id == course })
    return charts[place]
  }

  /// The hash of everything charted, with the identifiers that the unit draws replaced by their number.
  var digest: EntryHash {
    var names: [String: String] = [:]
    var text = ""
    for chart in charts {
      for order in chart.state.orders { names[order.order.id] = "order-\(names.count)" }
      for entry in chart.entries {
        let (kind, payload) = StoredForm.encode(entry)
        text += kind + String(decoding: payload, as: UTF8.self) + "\n"
      }
    }
    var plain = text[...]
    var bytes: [UInt8] = []
    while !plain.isEmpty {
      let token = plain.prefix { $0.isLetter || $0.isNumber }
      bytes += Array((names[String(token)] ?? String(token)).utf8)
      plain = plain.dropFirst(token.count)
      if let sign = plain.first { bytes += Array(String(sign).utf8) }
      plain = plain.dropFirst()
    }
    return EntryHash(of: bytes)
  }
}
