import Foundation
import Record
import RecordSQLite
import Testing
import crash_writer

extension CrashTests {
  @Suite("A power cut loses nothing that was acknowledged", .serialized)
  struct PowerCutTests {
    private let folder: TemporaryFolder
    private let disk: FaultyDisk

    init() throws {
      folder = try TemporaryFolder(inMemory: true)
      disk = try FaultyDisk(in: folder)
    }

    @Test func atRandomInstants() async throws {
      let cuts = try await cutRandomly(normal: false, instants: 30 * CrashScale.factor)
      print("power cut, \(cuts)")
      #expect(cuts.lost == 0, "\(cuts)")
      #expect(cuts.acknowledged > 2_000, "too few acknowledged appends to prove anything")
    }

    /// The same test on a log that does not wait for the disk: it must find the losses.
    @Test func theTestFindsWhatSynchronousNormalLoses() async throws {
      let cuts = try await cutRandomly(normal: true, instants: 10)
      print("power cut with synchronous=NORMAL, \(cuts)")
      #expect(cuts.lost > 0)
    }

    private func cutRandomly(normal: Bool, instants count: Int) async throws -> PowerCuts {
      let run = try CrashWriterRun(
        in: folder, seed: "p", appends: 40, normal: normal, faults: disk.environment())
      #expect(try await run.end() == 0)
      let journal = try DiskJournal(disk.journal)
      var cuts = PowerCuts(seed: UInt64.random(in: .min ... .max))
      var random = SeededRandom(seed: cuts.seed)
      let instants = Set(
        (0..<count).map { _ in Int.random(in: 0...journal.events.count, using: &random) })
      var files = PowerCutDisk(journal)
      let remains = try TemporaryFolder(inMemory: true)
      var lines = ""
      for number in 0...journal.events.count {
        if instants.contains(number) {
          for policy in UnsyncedWrites.allCases {
            try files.leave(policy, at: remains.log, using: &random)
            try await cuts.examine(remains.log, acknowledged: Told(lines).acknowledged)
          }
        }
        guard number < journal.events.count else { break }
        files.follow(journal.events[number])
        lines += journal.line(journal.events[number])
      }
      return cuts
    }
  }
}

/// What was found over many power cuts.
struct PowerCuts: CustomStringConvertible {
  let seed: UInt64
  private(set) var cuts = 0
  private(set) var acknowledged = 0
  private(set) var lost = 0

  init(seed: UInt64) {
    self.seed = seed
  }

  var description: String {
    "seed \(seed): \(cuts) cuts, \(acknowledged) acknowledged appends, \(lost) lost"
  }

  /// Starts from what a cut left behind: the log must open, verify, hold what was acknowledged and
  /// go on.
  mutating func examine(_ path: String, acknowledged: [String: Int64]) async throws {
    let log = try SQLiteEntryLog.open(at: path)
    let stored = try await StoredRequests(log)
    #expect(stored.malformed.isEmpty, "seed \(seed)")
    _ = try await log.append(CrashRequest.request(for: "after-the-cut"))
    try await log.close()
    for suffix in ["", "-wal", "-shm", ".lock"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    cuts += 1
    self.acknowledged += acknowledged.count
    lost += stored.lost(of: acknowledged).count
  }
}
