import Record

extension ConformanceCase {
  static let appending: [ConformanceCase] = [
    ConformanceCase("a new log is empty") { maker in
      let log = try await maker.makeEmpty()
      try requireEqual(try await log.head(), .empty, "head")
      try requireEqual(try await log.all(), [], "entries")
      try requireEqual(try await log.entries(of: Sample.stream, after: 0), [], "stream")
      try requireEqual(try await log.entries(ofKind: "note"), [], "kind")
    },
    ConformanceCase("an append gives each entry its place and keeps every field") { maker in
      let log = try await maker.makeEmpty()
      let receipt = try await log.append(Sample.request(1...3))
      try requireEqual(receipt.wasRepeated, false, "repeated")
      try requireEqual(receipt.entries.map(\.position), [1, 2, 3], "positions")
      try requireEqual(receipt.entries.map(\.version), [1, 2, 3], "versions")
      for (number, entry) in zip(1..., receipt.entries) {
        let expected = Sample.entry(number)
        let found = NewEntry(
          kind: entry.kind, author: entry.author, recordedAt: entry.recordedAt,
          payload: entry.payload)
        try requireEqual(found, expected, "entry \(number)")
        try requireEqual(entry.stream, Sample.stream, "stream")
      }
      try requireEqual(try await log.all(), receipt.entries, "what is read back")
    },
    ConformanceCase("versions count in each stream, positions in the whole log") { maker in
      let log = try await maker.makeEmpty()
      let other = StreamID("stock/ward-1")
      _ = try await log.append(Sample.request(1...2))
      let receipt = try await log.append(Sample.request(3...3, to: other))
      try requireEqual(receipt.entries.map(\.position), [3], "position")
      try requireEqual(receipt.entries.map(\.version), [1], "version")
      try requireEqual(try await log.head(), receipt.entries.last?.head, "head")
    },
    ConformanceCase("entries outlive a restart and the log goes on after them") { maker in
      let log = try await maker.makeEmpty()
      let before = try await log.append(Sample.request(1...2)).entries
      let again = try await maker.restart(any: log)
      try requireEqual(try await again.all(), before, "entries after the restart")
      let next = try await again.append(Sample.request(3...3)).entries
      try requireEqual(next.map(\.previousHash), [before[1].hash], "link to the last entry")
      try requireEqual(next.map(\.version), [3], "version after the restart")
    },
    ConformanceCase("every byte value and the largest payload come back") { maker in
      let log = try await maker.makeEmpty()
      let bytes = (0..<AppendLimits.payloadBytes).map { UInt8(truncatingIfNeeded: $0) }
      let entries = [[], bytes].map {
        NewEntry(kind: "scan", author: "Zoë Ångström", recordedAt: 0, payload: $0)
      }
      _ = try await log.append(
        AppendRequest(stream: Sample.stream, expecting: .any, entries: entries))
      let found = try await log.entries(of: Sample.stream, after: 0)
      try require(found.map(\.payload) == [[], bytes], "a payload changed")
      try requireEqual(found.map(\.author), entries.map(\.author), "authors")
    },
  ]
}

extension LogMaker {
  /// Restarts a log whose type is only known to the maker.
  func restart(any log: any EntryLog) async throws -> any EntryLog {
    guard let own = log as? Log else {
      throw BrokenPromise(description: "the log was made by another maker")
    }
    return try await restart(own)
  }
}
