/// What an in-memory log holds. Places are indices into `entries`, one less than positions.
struct LogContents {
  private var entries: [StoredEntry] = []
  private var placesByStream: [StreamID: [Int]] = [:]
  private var placesByKind: [String: [Int]] = [:]
  private var answered: [String: (digest: EntryHash, places: Range<Int>)] = [:]
  private var claims: Set<String> = []

  var head: LogHead { entries.last?.head ?? .empty }

  mutating func append(_ request: AppendRequest) throws(AppendFailure) -> AppendReceipt {
    if let key = request.idempotency, let earlier = try receipt(of: key) { return earlier }
    let version = Int64(placesByStream[request.stream, default: []].count)
    if case .exactly(let expected) = request.expecting, expected != version {
      throw .versionConflict(stream: request.stream, expected: expected, actual: version)
    }
    if let taken = request.claims.first(where: claims.contains) {
      throw .claimTaken(claim: taken)
    }
    let first = entries.count
    for (offset, entry) in request.entries.enumerated() {
      let version = version + Int64(offset) + 1
      store(StoredEntry(entry, stream: request.stream, version: version, after: head))
    }
    let places = first..<entries.count
    claims.formUnion(request.claims)
    if let key = request.idempotency {
      answered[key.key] = (key.requestDigest, places)
    }
    return AppendReceipt(entries: Array(entries[places]), wasRepeated: false)
  }

  func receipt(of key: IdempotencyKey) throws(AppendFailure) -> AppendReceipt? {
    guard let earlier = answered[key.key] else { return nil }
    guard earlier.digest == key.requestDigest else { throw .keyReused(key: key.key) }
    return AppendReceipt(entries: Array(entries[earlier.places]), wasRepeated: true)
  }

  func entries(of stream: StreamID, after version: Int64) -> [StoredEntry] {
    let places = placesByStream[stream, default: []]
    return places.dropFirst(clamped(version)).map { entries[$0] }
  }

  func entries(after position: Int64, limit: Int) -> [StoredEntry] {
    Array(entries.dropFirst(clamped(position)).prefix(max(0, limit)))
  }

  func entries(ofKind kind: String) -> [StoredEntry] {
    placesByKind[kind, default: []].map { entries[$0] }
  }

  private mutating func store(_ entry: StoredEntry) {
    placesByStream[entry.stream, default: []].append(entries.count)
    placesByKind[entry.kind, default: []].append(entries.count)
    entries.append(entry)
  }

  private func clamped(_ count: Int64) -> Int {
    Int(min(max(0, count), Int64(entries.count)))
  }
}
