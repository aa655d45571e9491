import Glibc

/// Held by the one process that writes a log. The system gives it back however the process ends.
///
/// SQLite itself would let several processes write, but until 3.51.3 two of them could corrupt the
/// write-ahead log (https://www.sqlite.org/wal.html#walresetbug), and the head kept in memory would
/// be wrong.
final class WriterLock: Sendable {
  private let file: Int32

  /// Takes the lock on `<path>.lock`, or says who holds it.
  init(logAt path: String) throws(OpenFailure) {
    let file = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .storage(path: path, reason: "the lock file cannot be opened, error \(errno)")
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.process(namedIn: file)
      close(file)
      throw .heldByAnotherProcess(path: path, process: holder)
    }
    self.file = file
    nameThisProcess()
  }

  deinit {
    close(file)
  }

  /// Lets the next process in, before the lock's owner is gone.
  func release() {
    flock(file, LOCK_UN)
  }

  private static func process(namedIn file: Int32) -> Int32? {
    var text = [UInt8](repeating: 0, count: 16)
    let count = pread(file, &text, text.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: text.prefix(count).prefix { $0 != 0x0a }, as: UTF8.self))
  }

  /// For the message to the second process only: on a full disk the name is missing, but the lock
  /// holds.
  private func nameThisProcess() {
    let name = Array("\(getpid())\n".utf8)
    guard ftruncate(file, 0) == 0 else { return }
    _ = pwrite(file, name, name.count, 0)
  }
}
