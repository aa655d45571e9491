import GRDB
import Record

extension Database {
  /// What the request with this key did, or why it cannot be told; nil when the key is new.
  func receipt(of key: IdempotencyKey) throws -> Result<AppendReceipt, AppendFailure>? {
    guard let stored = try storedKey(key.key) else { return nil }
    guard stored.digest == key.requestDigest.bytes else {
      return .failure(.keyReused(key: key.key))
    }
    do {
      let entries = try entries(from: stored.firstPosition, count: stored.entryCount)
      return .success(AppendReceipt(entries: entries, wasRepeated: true))
    } catch let failure as ReadFailure {
      return .failure(.storage(reason: failure.description))
    }
  }
}
