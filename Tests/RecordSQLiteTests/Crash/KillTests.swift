import Foundation
import Record
import RecordSQLite
import Testing
import crash_writer

/// Tests that disturb a writing process. One at a time: each needs the disk and both cores.
@Suite("Crashes", .serialized)
struct CrashTests {}

extension CrashTests {
  @Suite("A killed process loses nothing and doubles nothing", .serialized)
  struct KillTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
    }

    @Test func killedAtRandomInstants() async throws {
      let seed = UInt64.random(in: .min ... .max)
      var random = SeededRandom(seed: seed)
      var acknowledged: [String: Int64] = [:]
      var retried = 0
      for round in 0..<12 * CrashScale.factor {
        let run = try CrashWriterRun(in: folder, seed: "k\(round)")
        if round.isMultiple(of: 3) {
          // Also while the log is being made or opened.
          let life = Int.random(in: 5...100, using: &random)
          try await Task.sleep(for: .milliseconds(life))
        } else {
          try await run.waitForAcknowledgements(Int.random(in: 1...150, using: &random))
        }
        run.send(SIGKILL)
        try await run.end()
        let told = try run.told()
        acknowledged.merge(told.acknowledged) { $1 }

        let log = try SQLiteEntryLog.open(at: folder.log)
        let stored = try await StoredRequests(log)
        let lost = stored.lost(of: acknowledged)
        #expect(lost.isEmpty, "round \(round), seed \(seed)")
        #expect(stored.malformed.isEmpty, "round \(round), seed \(seed)")
        for key in told.tried.sorted() {
          let receipt = try await log.append(CrashRequest.request(for: key))
          let wasStored = stored.positions[key] != nil
          #expect(receipt.wasRepeated == wasStored, "\(key), seed \(seed)")
          acknowledged[key] = receipt.entries[0].position
          retried += wasStored ? 0 : 1
        }
        try await log.close()
      }
      let log = try SQLiteEntryLog.open(at: folder.log)
      let stored = try await StoredRequests(log)
      #expect(stored.lost(of: acknowledged).isEmpty, "seed \(seed)")
      #expect(stored.malformed.isEmpty, "seed \(seed)")
      #expect(Set(stored.positions.keys) == Set(acknowledged.keys), "seed \(seed)")
      print("kill -9, seed \(seed): \(acknowledged.count) requests, \(retried) sent again")
      #expect(acknowledged.count > 300, "too few acknowledged appends to prove anything")
    }

    @Test func anOrderlyStopIsQuickAndAnswersEveryone() async throws {
      let run = try CrashWriterRun(in: folder, seed: "t")
      try await run.waitForAcknowledgements(100)
      let clock = ContinuousClock()
      let start = clock.now
      run.send(SIGTERM)
      #expect(try await run.end() == 0)
      #expect(clock.now - start < .seconds(5))
      let told = try run.told()
      #expect(Set(told.acknowledged.keys) == told.tried)
      #expect(told.otherLines.last == "closed")
      let log = try SQLiteEntryLog.open(at: folder.log)
      #expect(try await StoredRequests(log).lost(of: told.acknowledged).isEmpty)
    }

    @Test func aSecondProcessIsRefusedWhileTheFirstLives() async throws {
      let first = try CrashWriterRun(in: folder, seed: "a")
      try await first.waitForAcknowledgements(10)
      let second = try CrashWriterRun(in: folder, seed: "b")
      #expect(try await second.end() == 2)
      let sentence = OpenFailure.heldByAnotherProcess(path: folder.log, process: first.id)
      #expect(try second.told().otherLines == ["unopened \(sentence)"])
      #expect(throws: sentence) { try SQLiteEntryLog.open(at: folder.log) }
      first.send(SIGKILL)
      try await first.end()
      let log = try SQLiteEntryLog.open(at: folder.log)
      #expect(try await StoredRequests(log).lost(of: first.told().acknowledged).isEmpty)
    }
  }
}
