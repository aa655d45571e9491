extension StoredEntry {
  /// Gives a new entry its place after `head`, with the hash that ties it to everything before.
  public init(_ entry: NewEntry, stream: StreamID, version: Int64, after head: LogHead) {
    let unhashed = StoredEntry(
      position: head.position + 1, stream: stream, version: version, kind: entry.kind,
      author: entry.author, recordedAt: entry.recordedAt, payload: entry.payload,
      previousHash: head.hash, hash: .zero)
    self.init(
      position: unhashed.position, stream: stream, version: version, kind: entry.kind,
      author: entry.author, recordedAt: entry.recordedAt, payload: entry.payload,
      previousHash: head.hash, hash: unhashed.computedHash)
  }

  /// The SHA-256 hash over all other fields in a canonical encoding.
  public var computedHash: EntryHash {
    var encoding = CanonicalEncoding(reserving: payload.count + 512)
    encoding.append("evenkeel entry 1")
    encoding.append(position)
    encoding.append(stream.name)
    encoding.append(version)
    encoding.append(kind)
    encoding.append(author)
    encoding.append(recordedAt)
    encoding.append(payload)
    encoding.append(previousHash.bytes)
    return EntryHash(of: encoding.bytes)
  }

  /// Whether no field was changed since the entry was appended.
  ///
  /// A forger who also computes a new hash is found by the chain, see ``LogVerification``.
  public var isIntact: Bool { computedHash == hash }

  /// The end of the log at this entry.
  public var head: LogHead { LogHead(position: position, hash: hash) }
}
