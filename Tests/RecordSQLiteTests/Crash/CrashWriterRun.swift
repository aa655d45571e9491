import Foundation
import Testing

/// One run of the crash-writer program. What it prints goes to a file, which outlives it.
final class CrashWriterRun {
  private let process = Process()
  private let output: String

  /// Starts `crash-writer write` on the log in `folder`.
  init(
    in folder: TemporaryFolder, seed: String, tasks: Int = 16, appends: Int? = nil,
    normal: Bool = false, faults: [String: String] = [:]
  ) throws {
    output = folder.file("output-\(seed).txt")
    try Data().write(to: URL(fileURLWithPath: output))
    process.executableURL = try Self.program()
    process.arguments =
      ["write", folder.log, seed, "\(tasks)"] + (appends.map { ["\($0)"] } ?? [])
      + (normal ? ["normal"] : [])
    process.environment = ProcessInfo.processInfo.environment.merging(faults) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var id: Int32 { process.processIdentifier }

  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// Waits until the program ended; its status, or the signal that ended it.
  @discardableResult
  func end(within limit: Duration = .seconds(30)) async throws -> Int32 {
    try await wait("the program did not end", within: limit) { !process.isRunning }
    return process.terminationStatus
  }

  func waitForAcknowledgements(_ count: Int, within limit: Duration = .seconds(30)) async throws {
    try await wait("fewer than \(count) appends were acknowledged", within: limit) {
      try told().acknowledged.count >= count
    }
  }

  /// What the program has told so far.
  func told() throws -> Told {
    Told(String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self))
  }

  private func wait(
    _ complaint: String, within limit: Duration, until condition: () throws -> Bool
  ) async throws {
    let end = ContinuousClock.now + limit
    while try !condition() {
      try #require(ContinuousClock.now < end, "\(complaint)")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// The program is built beside the tests.
  private static func program() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("crash-writer")
    try #require(FileManager.default.isExecutableFile(atPath: program.path), "\(program.path)")
    return program
  }
}

/// The lines of the crash-writer, a torn last line left out.
struct Told {
  private(set) var tried: Set<String> = []
  private(set) var acknowledged: [String: Int64] = [:]
  private(set) var refused = 0
  private(set) var reads = 0
  private(set) var otherLines: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      take(line.split(separator: " ", maxSplits: 2).map(String.init), String(line))
    }
  }

  private mutating func take(_ words: [String], _ line: String) {
    switch words.first {
    case "try": tried.insert(words[1])
    case "ack": acknowledged[words[1]] = Int64(words[2])
    case "no": refused += 1
    case "read": reads += 1
    default: otherLines.append(line)
    }
  }
}
