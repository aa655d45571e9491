import Foundation
import GRDB
import Record
import RecordSQLite
import Testing

@Suite("Damage is noticed and never shown as a chart")
struct DamageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let columns = [
    "stream", "kind", "author", "payload", "previous_hash", "hash", "version", "recorded_at",
  ]

  private func tamper(_ statements: [String]) async throws {
    try await DatabaseQueue(path: folder.log).write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      for statement in statements { try db.execute(sql: statement) }
    }
  }

  @Test(arguments: columns)
  func aChangedColumnIsFound(_ column: String) async throws {
    let stored = try await SQLiteEntryLog.fill(folder.log, count: 12)
    let change =
      switch column {
      case "version", "recorded_at": "\(column) + 100"
      case "payload", "previous_hash", "hash": "zeroblob(length(\(column)))"
      default: "\(column) || 'x'"
      }
    try await tamper(["UPDATE entries SET \(column) = \(change) WHERE position = 5"])
    let log = try SQLiteEntryLog.open(at: folder.log)
    await #expect(throws: ReadFailure.self) { try await log.entries(after: 0, limit: 99) }
    let verification = try await LogVerification.run(over: log)
    #expect(verification.damage?.position == 5)
    #expect(verification.head == stored[3].head)
  }

  @Test func aDeletedEntryIsFound() async throws {
    let stored = try await SQLiteEntryLog.fill(folder.log, count: 12)
    try await tamper([
      "PRAGMA defer_foreign_keys = ON", "DELETE FROM claims WHERE position = 5",
      "DELETE FROM idempotency_keys WHERE first_position = 5",
      "DELETE FROM entries WHERE position = 5",
    ])
    let log = try SQLiteEntryLog.open(at: folder.log)
    #expect(try await LogVerification.run(over: log).damage?.position == 5)
    await #expect(throws: ReadFailure.self) {
      try await log.entries(of: stored[4].stream, after: 0)
    }
  }

  private static let cuttingTheTail = [
    "DELETE FROM claims WHERE position > 10",
    "DELETE FROM idempotency_keys WHERE first_position > 10",
    "DELETE FROM entries WHERE position > 10",
  ]

  @Test func aDeletedTailStopsTheOpening() async throws {
    _ = try await SQLiteEntryLog.fill(folder.log, count: 12)
    try await tamper(Self.cuttingTheTail)
    let failure = #expect(throws: OpenFailure.self) { try SQLiteEntryLog.open(at: folder.log) }
    guard case .damaged(_, position: 11, _) = failure else {
      Issue.record("refused by \(String(describing: failure))")
      return
    }
  }

  /// A forger who also corrects the tallies is found by a head that was kept elsewhere.
  @Test func aDeletedTailIsFoundWithTheKeptHead() async throws {
    let stored = try await SQLiteEntryLog.fill(folder.log, count: 12)
    let correctingTheTallies = """
      UPDATE tallies SET entries = (
        SELECT count(*) FROM entries
        WHERE name IN ('log', 'stream ' || stream, 'kind ' || kind))
      """
    try await tamper(Self.cuttingTheTail + [correctingTheTallies])
    let log = try SQLiteEntryLog.open(at: folder.log)
    #expect(try await LogVerification.run(over: log).damage == nil)
    let kept = stored[11].head
    #expect(try await LogVerification.run(over: log, containing: kept).damage?.position == 11)
  }

  @Test func aChangedLastEntryStopsTheOpening() async throws {
    _ = try await SQLiteEntryLog.fill(folder.log, count: 4)
    try await tamper(["UPDATE entries SET payload = x'00' WHERE position = 4"])
    let failure = #expect(throws: OpenFailure.self) { try SQLiteEntryLog.open(at: folder.log) }
    guard case .damaged(_, position: 4, _) = failure else {
      Issue.record("refused by \(String(describing: failure))")
      return
    }
  }

  /// The writer's head in memory and the stored predecessor must agree.
  @Test func nothingIsAppendedToALogThatChangedUnderTheWriter() async throws {
    let log = try SQLiteEntryLog.open(at: folder.log)
    _ = try await log.append(.note(1))
    try await DatabaseQueue(path: folder.log).write { db in
      try db.execute(sql: "DROP TRIGGER entries_never_updated")
      try db.execute(sql: "UPDATE entries SET hash = zeroblob(32) WHERE position = 1")
    }
    await #expect(throws: AppendFailure.self) { try await log.append(.note(2)) }
  }

  /// A damaged index hides entries without any error: the reads must miss what was counted.
  @Test func hiddenEntriesAreMissed() async throws {
    _ = try await SQLiteEntryLog.fill(folder.log, count: 6)
    try await tamper(["UPDATE tallies SET entries = entries + 1"])
    let log = try SQLiteEntryLog.openReadOnly(at: folder.log)
    await #expect(throws: ReadFailure.self) { try await log.head() }
    await #expect(throws: ReadFailure.self) { try await log.entries(after: 0, limit: 9) }
    await #expect(throws: ReadFailure.self) { try await log.entries(ofKind: "note") }
    await #expect(throws: ReadFailure.self) {
      try await log.entries(of: StreamID("chart/1"), after: 0)
    }
    #expect(try await log.entries(after: 0, limit: 6).count == 6)
  }

  @Test func aSoundFilePassesItsCheck() async throws {
    _ = try await SQLiteEntryLog.fill(folder.log, count: 12)
    try await SQLiteEntryLog.openReadOnly(at: folder.log).checkFile()
  }

  /// Bit rot anywhere in the file: an answer is the truth or an error.
  @Test func aFlippedByteInTheFileGivesNoWrongAnswer() async throws {
    let stored = try await SQLiteEntryLog.fill(folder.log, count: 60)
    let sound = try Data(contentsOf: URL(fileURLWithPath: folder.log))
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededRandom(seed: seed)
    let copies = try TemporaryFolder(inMemory: true)
    let places = 1_500 * CrashScale.factor
    var noticed = 0
    for number in 0..<places {
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      let path = copies.file("flipped-\(number).sqlite")
      try bytes.write(to: URL(fileURLWithPath: path))
      do {
        let log = try SQLiteEntryLog.openReadOnly(at: path)
        let found = try await log.entries(after: 0, limit: .max)
        let notes = try await log.entries(ofKind: "note")
        #expect(found == stored && notes == stored, "byte \(place), seed \(seed)")
        for stream in ["chart/0", "chart/1", "chart/2"].map(StreamID.init) {
          let chart = try await log.entries(of: stream, after: 0)
          let isTrue = chart == stored.filter { $0.stream == stream }
          #expect(isTrue, "\(stream), byte \(place), seed \(seed)")
        }
      } catch {
        noticed += 1
      }
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
    }
    print("seed \(seed): \(noticed) of \(places) flipped bytes noticed, the rest harmless")
    #expect(noticed > places / 20, "too few flips met anything: seed \(seed)")
  }
}
