/// What one request may hold. Limits keep a single mistake from filling memory or disk.
public enum AppendLimits {
  /// Bytes of one entry's payload.
  public static let payloadBytes = 256 * 1024
  /// Entries of one request.
  public static let entries = 64
  /// Claims of one request.
  public static let claims = 16
  /// Bytes of a kind.
  public static let kindBytes = 100
  /// Bytes of an author.
  public static let authorBytes = 200
  /// Bytes of an idempotency key.
  public static let keyBytes = 200
  /// Bytes of a claim.
  public static let claimBytes = 300
}

extension AppendRequest {
  /// Every log calls this before it stores anything.
  ///
  /// Names that are compared (kinds, keys, claims) are printable ASCII, because Swift compares
  /// strings by meaning and databases by bytes.
  /// - Throws: ``AppendFailure/invalid(reason:)`` for the first limit that is broken.
  public func checkLimits() throws(AppendFailure) {
    try check((1...AppendLimits.entries).contains(entries.count), "1 to 64 entries are allowed")
    for entry in entries {
      try check(
        isName(entry.kind, upTo: AppendLimits.kindBytes),
        "a kind is 1 to 100 printable ASCII characters")
      try check(
        isText(entry.author, upTo: AppendLimits.authorBytes),
        "an author is 1 to 200 bytes without control characters")
      try check(entry.recordedAt >= 0, "an entry cannot be recorded before 1970")
      try check(
        entry.payload.count <= AppendLimits.payloadBytes, "a payload is at most 256 KiB")
    }
    if let key = idempotency?.key {
      try check(
        isName(key, upTo: AppendLimits.keyBytes),
        "an idempotency key is 1 to 200 printable ASCII characters")
    }
    try check(claims.count <= AppendLimits.claims, "at most 16 claims are allowed")
    try check(Set(claims).count == claims.count, "a claim stands twice in the request")
    for claim in claims {
      try check(
        isName(claim, upTo: AppendLimits.claimBytes),
        "a claim is 1 to 300 printable ASCII characters")
    }
  }
}

private func check(_ condition: Bool, _ reason: String) throws(AppendFailure) {
  guard condition else { throw .invalid(reason: reason) }
}

private func isName(_ text: String, upTo limit: Int) -> Bool {
  (1...limit).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
}

/// Control characters are refused because a NUL would cut the text off in a database.
private func isText(_ text: String, upTo limit: Int) -> Bool {
  (1...limit).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
}
