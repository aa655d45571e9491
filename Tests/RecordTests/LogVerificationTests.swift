import Record
import Testing

@Suite("Verification finds every change")
struct LogVerificationTests {
  private static func soundEntries(_ count: Int) async throws -> [StoredEntry] {
    let log = InMemoryEntryLog()
    for number in 0..<count {
      let entry = NewEntry(
        kind: "note", author: "nurse-\(number % 4)", recordedAt: Int64(number) * 1000,
        payload: Array("entry \(number)".utf8))
      let stream = StreamID("chart/\(number % 3)")
      _ = try await log.append(AppendRequest(stream: stream, expecting: .any, entries: [entry]))
    }
    return try await log.entries(after: 0, limit: .max)
  }

  private func damage(
    of entries: [StoredEntry], containing kept: LogHead? = nil
  ) async throws -> LogDamage? {
    try await LogVerification.run(over: FixedLog(stored: entries), containing: kept).damage
  }

  @Test func anyFlippedBitIsFoundWhereItIs() async throws {
    let sound = try await Self.soundEntries(40)
    #expect(try await damage(of: sound) == nil)
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      var entries = sound
      let place = Int.random(in: 0..<entries.count, using: &random)
      entries[place] = entries[place].withOneFlippedBit(using: &random)
      let found = try await damage(of: entries)
      #expect(found?.position == Int64(place + 1), "seed \(seed)")
    }
  }

  @Test func aMissingEntryIsFound() async throws {
    let sound = try await Self.soundEntries(10)
    for place in 0..<9 {
      var entries = sound
      entries.remove(at: place)
      #expect(try await damage(of: entries)?.position == Int64(place + 1))
    }
  }

  @Test func aCutOffTailIsFoundWithTheKeptHead() async throws {
    let sound = try await Self.soundEntries(10)
    let kept = try #require(sound.last).head
    let cut = Array(sound.dropLast(2))
    #expect(try await damage(of: cut) == nil)
    let found = try await damage(of: cut, containing: kept)
    #expect(found?.position == 9)
    #expect(
      found?.description
        == "Damaged at position 9: the log ends here but went on to position 10 when the head was "
        + "kept.")
  }

  /// Who changes an entry can compute every hash after it; only a kept head shows that.
  @Test func aRewrittenHistoryIsFoundWithTheKeptHead() async throws {
    let sound = try await Self.soundEntries(10)
    let kept = sound[6].head
    var head = sound[3].head
    var forged = Array(sound[0..<4])
    for entry in sound[4...] {
      let changed = NewEntry(
        kind: entry.kind, author: "someone-else", recordedAt: entry.recordedAt,
        payload: entry.payload)
      forged.append(
        StoredEntry(changed, stream: entry.stream, version: entry.version, after: head))
      head = forged[forged.count - 1].head
    }
    #expect(try await damage(of: forged) == nil)
    #expect(try await damage(of: forged, containing: kept)?.position == 7)
  }

  @Test func aWrongVersionIsFoundEvenWithFittingHashes() async throws {
    let sound = try await Self.soundEntries(3)
    let entry = NewEntry(kind: "note", author: "a", recordedAt: 0, payload: [])
    let skipping = StoredEntry(
      entry, stream: StreamID("chart/0"), version: 3, after: sound[2].head)
    let found = try await damage(of: sound + [skipping])
    #expect(found?.reason == "chart/0 goes on with version 3, not 2")
  }

  @Test func theHeadIsTheLastSoundEntry() async throws {
    let sound = try await Self.soundEntries(10)
    var entries = sound
    entries.remove(at: 5)
    let verification = try await LogVerification.run(over: FixedLog(stored: entries))
    #expect(verification.head == sound[4].head)
  }
}
