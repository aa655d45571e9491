import Record
import Testing
import crash_writer

/// What a log holds of the crash-writer's requests.
struct StoredRequests {
  /// The position of each request's first entry.
  private(set) var positions: [String: Int64] = [:]
  /// Keys whose entries are there more than once, or not all.
  private(set) var malformed: Set<String> = []

  /// Reads the whole log, which must verify.
  init(_ log: some EntryLog) async throws {
    let verification = try await LogVerification.run(over: log)
    try #require(verification.damage == nil)
    var counts: [String: Int] = [:]
    for entry in try await log.entries(after: 0, limit: .max) {
      let told = try #require(CrashRequest.key(of: entry)?.split(separator: " "))
      let key = String(told[0])
      counts[key, default: 0] += 1
      if told[1] == "1" { positions[key] = entry.position }
    }
    for (key, count) in counts where count != CrashRequest.request(for: key).entries.count {
      malformed.insert(key)
    }
  }

  /// Acknowledged requests that are not where they were acknowledged.
  func lost(of acknowledged: [String: Int64]) -> [String] {
    acknowledged.filter { positions[$0.key] != $0.value }.map(\.key)
  }
}
