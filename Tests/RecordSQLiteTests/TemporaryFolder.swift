import Foundation

/// A folder of one test, removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  /// - Parameter inMemory: for files whose syncs need not be real, such as on the faulty disk,
  ///   which records them.
  init(inMemory: Bool = false) throws {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let useMemory = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
    let parent = useMemory ? memory : FileManager.default.temporaryDirectory
    let name = "evenkeel-record-\(UInt64.random(in: .min ... .max))"
    path = parent.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  var log: String { file("log.sqlite") }
}
