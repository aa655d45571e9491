/// Why a log was not opened. Nothing in the file was changed.
public enum OpenFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no file to read.
  case missing(path: String)
  /// Another process writes this log; its id is nil if it could not be read.
  case heldByAnotherProcess(path: String, process: Int32?)
  /// The file is a database, but of another program.
  case notALog(path: String)
  /// The file was written by a newer Evenkeel.
  case newerSchema(path: String)
  /// The file was written by an older Evenkeel, and a reader may not bring it up to date.
  case olderSchema(path: String)
  /// SQLite did not take the settings without which an acknowledged entry could be lost.
  case notDurable(path: String, setting: String)
  /// What is stored at this position is not what was appended; 0 if the position cannot be told.
  case damaged(path: String, position: Int64, reason: String)
  /// The storage gave no answer.
  case storage(path: String, reason: String)

  /// A sentence for the person who starts the program.
  public var description: String {
    switch self {
    case .missing(let path):
      "There is no record at \(path): check the path."
    case .heldByAnotherProcess(let path, let process):
      """
      \(path) is being written by \(process.map { "process \($0)" } ?? "another process"): stop \
      that one first, or open the record for reading only.
      """
    case .notALog(let path):
      "\(path) belongs to another program: check the path."
    case .newerSchema(let path):
      "\(path) was written by a newer Evenkeel: install that version or a later one."
    case .olderSchema(let path):
      "\(path) was written by an older Evenkeel: start the server once to bring it up to date."
    case .notDurable(let path, let setting):
      "\(path) cannot be written safely, SQLite refused \(setting): move it to a local disk."
    case .damaged(let path, let position, let reason):
      """
      \(path) is damaged at position \(position) (\(reason)): keep the file, verify it and restore \
      from a backup.
      """
    case .storage(let path, let reason):
      "\(path) could not be opened (\(reason)): check the disk and the rights on the folder."
    }
  }
}
