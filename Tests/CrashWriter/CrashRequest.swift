public import Record

/// What a key stands for: the same in the writing process and in the test that sends it again.
public enum CrashRequest {
  /// A request of 1 to 3 entries that tell their key, with an idempotency key and a claim.
  public static func request(for key: String) -> AppendRequest {
    var noise = key.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let count = Int(noise % 3) + 1
    var entries: [NewEntry] = []
    for number in 1...count {
      noise = noise &* 6_364_136_223_846_793_005 &+ 1
      let padding = [UInt8](repeating: UInt8(noise >> 56), count: Int(noise >> 32) % 600)
      entries.append(
        NewEntry(
          kind: "crash-test", author: "crash-writer", recordedAt: 1_800_000_000_000,
          payload: Array("\(key) \(number)\n".utf8) + padding))
    }
    return AppendRequest(
      stream: StreamID("crash/\(noise % 7)"), expecting: .any, entries: entries,
      idempotency: IdempotencyKey(key: key, requestDigest: EntryHash(of: Array(key.utf8))),
      claims: ["crash/\(key)"])
  }

  /// The key and the number that an entry of such a request tells; nil for any other entry.
  public static func key(of entry: StoredEntry) -> String? {
    guard let end = entry.payload.firstIndex(of: 0x0a) else { return nil }
    return String(decoding: entry.payload[..<end], as: UTF8.self)
  }
}
