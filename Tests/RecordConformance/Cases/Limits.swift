import Record

extension ConformanceCase {
  static let limits: [ConformanceCase] = [
    ConformanceCase("a request at its limits is stored") { maker in
      let log = try await maker.makeEmpty()
      let entry = NewEntry(
        kind: text(AppendLimits.kindBytes), author: text(AppendLimits.authorBytes),
        recordedAt: .max, payload: [])
      let request = AppendRequest(
        stream: StreamID(text(200)), expecting: .any,
        entries: Array(repeating: entry, count: AppendLimits.entries),
        idempotency: IdempotencyKey(key: text(AppendLimits.keyBytes), requestDigest: .zero),
        claims: (10..<26).map { "\($0)" + text(AppendLimits.claimBytes - 2) })
      let receipt = try await log.append(request)
      try requireEqual(receipt.entries.count, AppendLimits.entries, "entries")
      try requireEqual(try await log.append(request).entries, receipt.entries, "repeat")
    },
    ConformanceCase("a request beyond any limit is refused and leaves nothing") { maker in
      let log = try await maker.makeEmpty()
      for (name, request) in beyondLimits {
        let failure = try await log.refusal(of: request)
        guard case .invalid = failure else {
          throw BrokenPromise(description: "\(name): refused by \(failure)")
        }
      }
      try requireEqual(try await log.head(), .empty, "head")
    },
  ]

  private static func text(_ count: Int) -> String { String(repeating: "a", count: count) }

  private static let beyondLimits: [(name: String, request: AppendRequest)] = [
    ("no entry", request([])),
    ("65 entries", request(Array(repeating: entry(), count: AppendLimits.entries + 1))),
    ("large payload", request([entry(bytes: AppendLimits.payloadBytes + 1)])),
    ("no kind", request([entry(kind: "")])),
    ("long kind", request([entry(kind: text(AppendLimits.kindBytes + 1))])),
    ("kind beyond ASCII", request([entry(kind: "café")])),
    ("kind with space", request([entry(kind: "a note")])),
    ("no author", request([entry(author: "")])),
    ("long author", request([entry(author: text(AppendLimits.authorBytes + 1))])),
    ("author with NUL", request([entry(author: "nurse\0doctor")])),
    ("before 1970", request([entry(recordedAt: -1)])),
    ("no key", request([entry()], key: "")),
    ("long key", request([entry()], key: text(AppendLimits.keyBytes + 1))),
    ("key with NUL", request([entry()], key: "a\0b")),
    ("17 claims", request([entry()], claims: (0...AppendLimits.claims).map { "\($0)" })),
    ("no claim name", request([entry()], claims: [""])),
    ("long claim", request([entry()], claims: [text(AppendLimits.claimBytes + 1)])),
    ("claim twice", request([entry()], claims: ["a", "a"])),
    ("one bad entry of two", request([entry(), entry(kind: "")])),
  ]

  private static func entry(
    kind: String = "note", author: String = "nurse-1", recordedAt: Int64 = 0, bytes: Int = 1
  ) -> NewEntry {
    NewEntry(
      kind: kind, author: author, recordedAt: recordedAt,
      payload: [UInt8](repeating: 1, count: bytes))
  }

  private static func request(
    _ entries: [NewEntry], key: String? = nil, claims: [String] = []
  ) -> AppendRequest {
    AppendRequest(
      stream: Sample.stream, expecting: .any, entries: entries,
      idempotency: key.map { IdempotencyKey(key: $0, requestDigest: .zero) }, claims: claims)
  }
}
