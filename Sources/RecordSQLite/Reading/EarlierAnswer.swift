import Foundation
import GRDB
import Record

extension Database {
  /// What the request with this key did, or why it cannot be told; nil when the key is new.
  func receipt(of key: IdempotencyKey) throws -> Result<AppendReceipt, AppendFailure>? {
    let statement = try cachedStatement(
      sql: """
        SELECT request_digest, first_position, entry_count FROM idempotency_keys WHERE key = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key.key]) else { return nil }
    guard
      let digest = Data.fromDatabaseValue(row[0]),
      let position = Int64.fromDatabaseValue(row[1]),
      let count = Int.fromDatabaseValue(row[2])
    else {
      return .failure(.storage(reason: "the first answer to this key is damaged"))
    }
    guard key.requestDigest.bytes.elementsEqual(digest) else {
      return .failure(.keyReused(key: key.key))
    }
    do {
      let entries = try entries(after: position - 1, limit: count)
      guard entries.count == count, entries.first?.position == position else {
        return .failure(.storage(reason: "the first answer to this key is damaged"))
      }
      return .success(AppendReceipt(entries: entries, wasRepeated: true))
    } catch let failure as ReadFailure {
      return .failure(.storage(reason: failure.description))
    }
  }
}
