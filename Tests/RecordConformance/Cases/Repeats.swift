import Record

extension ConformanceCase {
  static let repeats: [ConformanceCase] = [
    ConformanceCase("a repeat with its key gives the first answer and stores nothing") { maker in
      let log = try await maker.makeEmpty()
      let request = Sample.request(1...3, expecting: .exactly(0), key: "k", claims: ["c"])
      let first = try await log.append(request)
      _ = try await log.append(Sample.request(4...4))
      let head = try await log.head()
      let second = try await log.append(request)
      try requireEqual(second.entries, first.entries, "entries of the repeat")
      try requireEqual(second.wasRepeated, true, "repeated")
      try requireEqual(try await log.head(), head, "head")
    },
    ConformanceCase("a repeat is known after a restart") { maker in
      let log = try await maker.makeEmpty()
      let request = Sample.request(1...2, expecting: .exactly(0), key: "k")
      let first = try await log.append(request)
      let again = try await maker.restart(any: log)
      let second = try await again.append(request)
      try requireEqual(second.entries, first.entries, "entries of the repeat")
      try requireEqual(second.wasRepeated, true, "repeated")
    },
    ConformanceCase("a key with another content is refused") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...1, key: "k"))
      let head = try await log.head()
      let failure = try await log.refusal(of: Sample.request(2...2, key: "k"))
      try requireEqual(failure, .keyReused(key: "k"), "refusal")
      try requireEqual(try await log.head(), head, "head")
    },
    ConformanceCase("the first answer can be asked for by its key") { maker in
      let log = try await maker.makeEmpty()
      let request = Sample.request(1...2, key: "k")
      guard let key = request.idempotency else { throw BrokenPromise(description: "no key") }
      try requireEqual(try await log.receipt(of: key), nil, "answer before the request")
      let first = try await log.append(request)
      let found = try await maker.restart(any: log).receipt(of: key)
      try requireEqual(found?.entries, first.entries, "entries")
      try requireEqual(found?.wasRepeated, true, "repeated")
    },
    ConformanceCase("asking with a key and another content is refused") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...1, key: "k"))
      do {
        _ = try await log.receipt(of: IdempotencyKey(key: "k", requestDigest: .zero))
        throw BrokenPromise(description: "an answer was given")
      } catch let failure as AppendFailure {
        try requireEqual(failure, .keyReused(key: "k"), "refusal")
      }
    },
    ConformanceCase("without a key, or with another one, a request is stored again") { maker in
      let log = try await maker.makeEmpty()
      for key in [nil, nil, "k", "K"] {
        let receipt = try await log.append(Sample.request(1...1, key: key))
        try requireEqual(receipt.wasRepeated, false, "repeated")
      }
      try requireEqual(try await log.head().position, 4, "position")
    },
    ConformanceCase("twenty repeats at once store the request once") { maker in
      let log = try await maker.makeEmpty()
      let request = Sample.request(1...2, key: "k", claims: ["c"])
      let receipts = try await inParallel(20) { _ in try await log.append(request) }
      try requireEqual(receipts.count { !$0.wasRepeated }, 1, "first answers")
      try require(
        receipts.allSatisfy { $0.entries == receipts[0].entries }, "the answers differ")
      try requireEqual(try await log.head().position, 2, "position")
    },
  ]
}
