import GRDB

extension DatabaseError {
  /// SQLite's own words for its code; the statement and its values stay out of logs.
  var safeReason: String {
    "\(extendedResultCode), SQLite error \(extendedResultCode.rawValue)"
  }

  /// Whether the file itself, not the access to it, is at fault.
  var saysDamaged: Bool {
    resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB
  }

  /// Whether the system lost track of what is on the disk. A repeated sync may then report success
  /// for data that is gone (https://wiki.postgresql.org/wiki/Fsync_Errors).
  var saysSyncFailed: Bool {
    extendedResultCode == .SQLITE_IOERR_FSYNC || extendedResultCode == .SQLITE_IOERR_DIR_FSYNC
  }
}

/// A reason for messages and logs: no content, no statement.
func storageReason(_ error: any Error) -> String {
  switch error {
  case let error as DatabaseError: error.safeReason
  case is CancellationError: "the reading task was cancelled"
  default: "an unexpected \(type(of: error))"
  }
}
