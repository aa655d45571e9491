public import Record

/// Makes the logs that the suite is run over.
public protocol LogMaker<Log>: Sendable {
  /// The implementation under test.
  associatedtype Log: EntryLog

  /// A log without entries that no other test uses.
  func makeEmpty() async throws -> Log

  /// The same log after an orderly stop and a new start; a log in memory gives itself back.
  func restart(_ log: Log) async throws -> Log
}
