import GRDB
import Record

/// Where the log and its busy streams end, as the one writer knows without asking the database.
///
/// Should the file change under the writer, the database refuses the next entry: it must continue
/// the log, see ``Schema``.
struct LogEnds {
  /// Streams that are remembered; beyond that, all are forgotten and asked for again.
  private static let limit = 10_000

  private(set) var head: LogHead
  private var versions: [StreamID: Int64] = [:]

  init(head: LogHead) {
    self.head = head
  }

  mutating func version(of stream: StreamID, _ db: Database) throws -> Int64 {
    if let known = versions[stream] { return known }
    if versions.count >= Self.limit { versions = [:] }
    let version = try db.count(of: .stream(stream))
    versions[stream] = version
    return version
  }

  mutating func move(to entry: StoredEntry) {
    head = entry.head
    versions[entry.stream] = entry.version
  }
}
