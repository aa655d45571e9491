import Record

enum Sample {
  static let stream = StreamID("chart/1")

  static func entry(_ number: Int, kind: String = "note") -> NewEntry {
    NewEntry(
      kind: kind, author: "nurse-1", recordedAt: 1_800_000_000_000 + Int64(number),
      payload: Array("entry \(number)".utf8))
  }

  static func request(
    _ numbers: ClosedRange<Int>, to stream: StreamID = Sample.stream, kind: String = "note",
    expecting: ExpectedVersion = .any, key: String? = nil, claims: [String] = []
  ) -> AppendRequest {
    let digest = EntryHash(of: Array("\(stream) \(numbers)".utf8))
    return AppendRequest(
      stream: stream, expecting: expecting, entries: numbers.map { entry($0, kind: kind) },
      idempotency: key.map { IdempotencyKey(key: $0, requestDigest: digest) }, claims: claims)
  }
}

extension EntryLog {
  /// Appends what must be refused, and gives the refusal.
  func refusal(of request: AppendRequest) async throws -> AppendFailure {
    do {
      let receipt = try await append(request)
      throw BrokenPromise(description: "appended \(receipt.entries.count) entries, not refused")
    } catch let failure as AppendFailure {
      return failure
    }
  }

  func all() async throws(ReadFailure) -> [StoredEntry] {
    try await entries(after: 0, limit: .max)
  }
}
