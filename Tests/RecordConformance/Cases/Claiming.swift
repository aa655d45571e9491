import Record

extension ConformanceCase {
  static let claiming: [ConformanceCase] = [
    ConformanceCase("a claim is taken once, in any stream, also after a restart") { maker in
      let log = try await maker.makeEmpty()
      let slot = "administration/7/08:00"
      _ = try await log.append(Sample.request(1...1, key: "a", claims: [slot, "other"]))
      let elsewhere = Sample.request(2...2, to: StreamID("b"), key: "b", claims: ["free", slot])
      try requireEqual(
        try await log.refusal(of: elsewhere), .claimTaken(claim: slot), "refusal")
      let again = try await maker.restart(any: log)
      try requireEqual(
        try await again.refusal(of: elsewhere), .claimTaken(claim: slot), "later refusal")
      try requireEqual(try await again.head().position, 1, "position")
      _ = try await again.append(Sample.request(2...2, key: "b", claims: ["free"]))
    },
    ConformanceCase("of twenty requests for one claim, one is stored") { maker in
      let log = try await maker.makeEmpty()
      let outcomes = try await inParallel(20) { number in
        let request = Sample.request(1...2, key: "k\(number)", claims: ["slot"])
        do {
          _ = try await log.append(request)
          return true
        } catch AppendFailure.claimTaken(claim: "slot") {
          return false
        }
      }
      try requireEqual(outcomes.count { $0 }, 1, "stored requests")
      try requireEqual(try await log.head().position, 2, "position")
    },
  ]
}
