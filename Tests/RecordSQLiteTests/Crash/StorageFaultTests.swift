import Foundation
import Record
import RecordSQLite
import Testing

extension CrashTests {
  @Suite("A failing disk gives no false yes", .serialized)
  struct StorageFaultTests {
    private let folder: TemporaryFolder
    private let disk: FaultyDisk

    init() throws {
      folder = try TemporaryFolder(inMemory: true)
      disk = try FaultyDisk(in: folder)
    }

    @Test func aFullDiskRefusesAppendsAndServiceGoesOnWithNewRoom() async throws {
      let run = try CrashWriterRun(in: folder, seed: "f", faults: disk.environment())
      try await run.waitForAcknowledgements(100)
      try disk.setFull(true)
      try await Task.sleep(for: .milliseconds(200))
      let before = try run.told()
      try await Task.sleep(for: .milliseconds(600))
      let during = try run.told()
      #expect(during.acknowledged.count == before.acknowledged.count, "a false yes")
      #expect(during.refused > before.refused, "no refusal while the disk is full")
      #expect(during.reads > before.reads, "no reads while the disk is full")
      try disk.setFull(false)
      try await run.waitForAcknowledgements(during.acknowledged.count + 100, within: .seconds(5))
      run.send(SIGTERM)
      #expect(try await run.end() == 0)
      let told = try run.told()
      #expect(!told.otherLines.contains { $0.hasPrefix("unread") })
      try await expectSound(told)
    }

    @Test func aFailedSyncStopsTheWriter() async throws {
      let run = try CrashWriterRun(in: folder, seed: "s", faults: disk.environment())
      try await run.waitForAcknowledgements(100)
      try disk.setSyncFails(true)
      #expect(try await run.end() == 3)
      let told = try run.told()
      let sentence = "stopped a sync to the disk failed, the log must be opened again"
      #expect(told.otherLines.contains(sentence))
      try await expectSound(told)
      try await expectSoundAfterPowerCut(told)
    }

    /// Breaks the n-th call that reaches the disk, for each n.
    @Test func anyStorageCallMayFailOnce() async throws {
      var acknowledged = 0
      var refused = 0
      for call in 1...40 * CrashScale.factor {
        let folder = try TemporaryFolder(inMemory: true)
        let disk = try FaultyDisk(in: folder)
        let run = try CrashWriterRun(
          in: folder, seed: "n\(call)", tasks: 4, appends: 3,
          faults: disk.environment(failing: call))
        try await run.end()
        let told = try run.told()
        let log = try SQLiteEntryLog.open(at: folder.log)
        let stored = try await StoredRequests(log)
        #expect(stored.lost(of: told.acknowledged).isEmpty, "call \(call)")
        #expect(stored.malformed.isEmpty, "call \(call)")
        try await log.close()
        acknowledged += told.acknowledged.count
        refused += told.refused + (told.acknowledged.isEmpty ? 1 : 0)
      }
      print("single storage failures: \(acknowledged) acknowledged, \(refused) refused")
      #expect(acknowledged > 40 && refused > 10, "\(acknowledged), \(refused)")
    }

    private func expectSound(_ told: Told) async throws {
      let log = try SQLiteEntryLog.open(at: folder.log)
      let stored = try await StoredRequests(log)
      #expect(stored.lost(of: told.acknowledged).isEmpty)
      #expect(stored.malformed.isEmpty)
      try await log.close()
    }

    private func expectSoundAfterPowerCut(_ told: Told) async throws {
      let journal = try DiskJournal(disk.journal)
      var files = PowerCutDisk(journal)
      for event in journal.events { files.follow(event) }
      var random = SeededRandom(seed: 1)
      var cuts = PowerCuts(seed: 1)
      let remains = try TemporaryFolder(inMemory: true)
      for policy in UnsyncedWrites.allCases {
        try files.leave(policy, at: remains.log, using: &random)
        try await cuts.examine(remains.log, acknowledged: told.acknowledged)
      }
      #expect(cuts.lost == 0, "\(cuts)")
    }
  }
}
