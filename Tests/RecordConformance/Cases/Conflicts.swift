import Record

extension ConformanceCase {
  static let conflicts: [ConformanceCase] = [
    ConformanceCase("an append at the expected version is stored") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...2, expecting: .exactly(0)))
      let receipt = try await log.append(Sample.request(3...3, expecting: .exactly(2)))
      try requireEqual(receipt.entries.map(\.version), [3], "version")
    },
    ConformanceCase("an append at another version is refused and leaves nothing") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...2))
      let head = try await log.head()
      for expected: Int64 in [-1, 0, 1, 3] {
        let failure = try await log.refusal(
          of: Sample.request(
            3...4, expecting: .exactly(expected), key: "k", claims: ["c"]))
        try requireEqual(
          failure, .versionConflict(stream: Sample.stream, expected: expected, actual: 2),
          "refusal of \(expected)")
      }
      try requireEqual(try await log.head(), head, "head")
      let receipt = try await log.append(
        Sample.request(3...4, expecting: .exactly(2), key: "k", claims: ["c"]))
      try requireEqual(receipt.wasRepeated, false, "key and claim of a refused request are free")
    },
    ConformanceCase("a stream that must be new may not exist, others may") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...1))
      _ = try await log.append(Sample.request(1...1, to: StreamID("b"), expecting: .exactly(0)))
      let failure = try await log.refusal(
        of: Sample.request(2...2, to: StreamID("b"), expecting: .exactly(0)))
      try requireEqual(
        failure, .versionConflict(stream: StreamID("b"), expected: 0, actual: 1), "refusal")
    },
    ConformanceCase("a refusal says nothing of the content") { maker in
      let log = try await maker.makeEmpty()
      let secret = NewEntry(
        kind: "note", author: "nurse-1", recordedAt: 0, payload: Array("Jane Roe".utf8))
      let failure = try await log.refusal(
        of: AppendRequest(stream: Sample.stream, expecting: .exactly(5), entries: [secret]))
      try require(!"\(failure)".contains("Jane Roe"), "the description holds the payload")
    },
  ]
}
