import Record

/// SplitMix64: the same seed gives the same run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension StoredEntry {
  /// The same entry with one bit of one field changed.
  func withOneFlippedBit(using random: inout SeededRandom) -> StoredEntry {
    let field = Int.random(in: 0..<9, using: &random)
    func flipped(_ bytes: [UInt8]) -> [UInt8] {
      guard !bytes.isEmpty else { return [1] }
      var bytes = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      return bytes
    }
    func flipped(_ number: Int64) -> Int64 {
      number ^ (1 << Int64.random(in: 0..<62, using: &random))
    }
    func flipped(_ hash: EntryHash) -> EntryHash { EntryHash(bytes: flipped(hash.bytes)) ?? .zero }
    func flipped(_ text: String) -> String {
      let bytes = Array(text.utf8)
      let place = Int.random(in: 0..<bytes.count, using: &random)
      return String(
        decoding: bytes[..<place] + [bytes[place] ^ 1] + bytes[(place + 1)...], as: UTF8.self)
    }
    return StoredEntry(
      position: field == 0 ? flipped(position) : position,
      stream: field == 1 ? StreamID("\(stream.name)-") : stream,
      version: field == 2 ? flipped(version) : version,
      kind: field == 3 ? flipped(kind) : kind,
      author: field == 4 ? flipped(author) : author,
      recordedAt: field == 5 ? flipped(recordedAt) : recordedAt,
      payload: field == 6 ? flipped(payload) : payload,
      previousHash: field == 7 ? flipped(previousHash) : previousHash,
      hash: field == 8 ? flipped(hash) : hash)
  }
}
