import Record

extension ConformanceCase {
  static let chain: [ConformanceCase] = [
    ConformanceCase("every entry carries the hash of its predecessor") { maker in
      let log = try await maker.makeEmpty()
      for number in 1...4 {
        _ = try await log.append(Sample.request(1...2, to: StreamID("s\(number % 2)")))
      }
      var previous = EntryHash.zero
      for entry in try await log.all() {
        try requireEqual(entry.previousHash, previous, "link of \(entry.position)")
        try require(entry.isIntact, "the hash of \(entry.position) does not fit")
        previous = entry.hash
      }
      try requireEqual(try await log.head(), LogHead(position: 8, hash: previous), "head")
    },
    ConformanceCase("the same entries give the same head in every implementation") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...2))
      _ = try await log.append(Sample.request(3...3, to: StreamID("b")))
      let memory = InMemoryEntryLog()
      _ = try await memory.append(Sample.request(1...2))
      _ = try await memory.append(Sample.request(3...3, to: StreamID("b")))
      try requireEqual(try await log.head(), try await memory.head(), "head")
    },
    ConformanceCase("a sound log verifies, with its head and with every earlier head") { maker in
      let log = try await maker.makeEmpty()
      var heads = [try await log.head()]
      for number in 1...5 {
        _ = try await log.append(Sample.request(number...number))
        heads.append(try await log.head())
      }
      for head in heads {
        let verification = try await LogVerification.run(over: log, containing: head)
        try requireEqual(verification.damage, nil, "damage with head \(head.position)")
        try requireEqual(verification.head, heads.last, "verified head")
      }
    },
    ConformanceCase("a head of another history is contradicted") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...3))
      let changed = LogHead(position: 2, hash: .zero)
      let further = LogHead(position: 4, hash: .zero)
      for (kept, position) in [(changed, 2), (further, 4)] as [(LogHead, Int64)] {
        let verification = try await LogVerification.run(over: log, containing: kept)
        try requireEqual(verification.damage?.position, position, "damaged position")
      }
    },
  ]
}
