import Foundation
import GRDB
import Record

/// The columns in the order in which ``StoredEntry/init(_:)`` takes them.
let entryColumns =
  "position, stream, version, kind, author, recorded_at, payload, previous_hash, hash"

extension StoredEntry {
  /// Decodes one row of ``entryColumns`` and checks its hash: a changed entry is never shown.
  /// - Throws: ``ReadFailure/damaged(position:reason:)``.
  init(checking row: Row) throws(ReadFailure) {
    let position = Int64.fromDatabaseValue(row[0]) ?? 0
    guard
      let name = String.fromDatabaseValue(row[1]),
      let stream = StreamID(validating: name),
      let version = Int64.fromDatabaseValue(row[2]),
      let kind = String.fromDatabaseValue(row[3]),
      let author = String.fromDatabaseValue(row[4]),
      let recordedAt = Int64.fromDatabaseValue(row[5]),
      let payload = Data.fromDatabaseValue(row[6]),
      let previousHash = EntryHash(row[7]),
      let hash = EntryHash(row[8])
    else {
      throw .damaged(position: position, reason: "a column does not hold what it should")
    }
    self.init(
      position: position, stream: stream, version: version, kind: kind, author: author,
      recordedAt: recordedAt, payload: Array(payload), previousHash: previousHash, hash: hash)
    guard isIntact else {
      throw .damaged(position: position, reason: "the entry was changed after it was appended")
    }
  }
}

extension EntryHash {
  fileprivate init?(_ value: DatabaseValue) {
    guard let bytes = Data.fromDatabaseValue(value) else { return nil }
    self.init(bytes: Array(bytes))
  }
}
