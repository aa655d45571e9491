import Record

extension ConformanceCase {
  static let concurrency: [ConformanceCase] = [
    ConformanceCase("many tasks on many streams leave no gap and lose nothing") { maker in
      let log = try await maker.makeEmpty()
      let receipts = try await inParallel(32) { task in
        var receipts: [AppendReceipt] = []
        for number in 1...10 {
          let stream = StreamID("stream/\((task + number) % 5)")
          let count = 1 + (task + number) % 3
          receipts.append(
            try await log.append(
              Sample.request(1...count, to: stream, key: "\(task)-\(number)")))
        }
        return receipts
      }.flatMap(\.self)
      let stored = try await log.all()
      try requireEqual(stored.map(\.position), Array(1...Int64(stored.count)), "positions")
      let acknowledged = receipts.flatMap(\.entries).sorted { $0.position < $1.position }
      try require(acknowledged == stored, "what is stored is not what was acknowledged")
      for receipt in receipts {
        let first = receipt.entries[0]
        let positions = Array(first.position..<first.position + Int64(receipt.entries.count))
        try requireEqual(receipt.entries.map(\.position), positions, "one request's entries")
      }
      let verification = try await LogVerification.run(over: log)
      try requireEqual(verification.damage, nil, "damage")
    },
    ConformanceCase("of many who saw the same version, one is stored in each round") { maker in
      let log = try await maker.makeEmpty()
      for round: Int64 in 0..<5 {
        let outcomes = try await inParallel(16) { task in
          let request = Sample.request(task + 1...task + 1, expecting: .exactly(round))
          do {
            _ = try await log.append(request)
            return true
          } catch AppendFailure.versionConflict {
            return false
          }
        }
        try requireEqual(outcomes.count { $0 }, 1, "stored in round \(round)")
      }
      try requireEqual(try await log.head().position, 5, "position")
    },
    ConformanceCase("a refused request does not fail its neighbours") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...1, claims: ["taken"]))
      let stored = try await inParallel(40) { task in
        let refused = task.isMultiple(of: 2)
        let request = Sample.request(
          1...2, to: StreamID("s\(task)"), claims: refused ? ["taken"] : [])
        do {
          _ = try await log.append(request)
          return true
        } catch AppendFailure.claimTaken {
          return false
        }
      }
      try requireEqual(stored.count { $0 }, 20, "stored requests")
      try requireEqual(try await log.head().position, 41, "position")
    },
    ConformanceCase("a cancelled caller still gets a true answer") { maker in
      let log = try await maker.makeEmpty()
      let tasks = (1...30).map { number in
        Task { try await log.append(Sample.request(number...number, key: "k\(number)")) }
      }
      for task in tasks { task.cancel() }
      for task in tasks {
        let answered = try await task.value.entries
        let position = answered[0].position
        try requireEqual(
          try await log.entries(after: position - 1, limit: 1), answered, "stored entry")
      }
      try requireEqual(try await log.head().position, 30, "position")
    },
  ]
}

/// Runs `body` in `count` tasks at once; the results are in the order of the tasks.
func inParallel<Value: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Value
) async throws -> [Value] {
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    for number in 0..<count {
      group.addTask { (number, try await body(number)) }
    }
    let results = try await group.reduce(into: []) { $0.append($1) }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
