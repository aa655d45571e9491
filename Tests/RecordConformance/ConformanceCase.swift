/// One promise of ``EntryLog`` and the check that an implementation keeps it.
public struct ConformanceCase: Sendable, CustomStringConvertible {
  /// The promise in a few words.
  public let description: String
  private let check: @Sendable (any LogMaker) async throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (any LogMaker) async throws -> Void) {
    self.description = description
    self.check = check
  }

  /// Checks the promise.
  /// - Throws: ``BrokenPromise`` or an error of the log.
  public func run(over maker: some LogMaker) async throws {
    try await check(maker)
  }

  /// Every promise that all implementations keep.
  public static let all: [ConformanceCase] =
    appending + conflicts + repeats + claiming + limits + reading + concurrency + chain
}

/// Says which part of a promise an implementation does not keep.
public struct BrokenPromise: Error, CustomStringConvertible {
  /// What was expected and what was found.
  public let description: String
}

func require(_ condition: Bool, _ sentence: @autoclosure () -> String) throws(BrokenPromise) {
  guard condition else { throw BrokenPromise(description: sentence()) }
}

func requireEqual<Value: Equatable>(
  _ found: Value, _ expected: Value, _ what: String
) throws(BrokenPromise) {
  guard found == expected else {
    throw BrokenPromise(description: "\(what): found \(found), expected \(expected)")
  }
}
