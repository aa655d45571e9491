import GRDB
import Record

/// What the database counts beside the entries themselves; see ``Schema``.
enum Tally {
  case log
  case stream(StreamID)
  case kind(String)

  fileprivate var name: String {
    switch self {
    case .log: "log"
    case .stream(let stream): "stream \(stream)"
    case .kind(let kind): "kind \(kind)"
    }
  }
}

extension Database {
  func count(of tally: Tally) throws -> Int64 {
    let statement = try cachedStatement(sql: "SELECT entries FROM tallies WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [tally.name]) ?? 0
  }
}
