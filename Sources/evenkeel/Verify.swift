import ArgumentParser
import Record
import RecordSQLite

/// Proves the whole record: every entry's hash, the chain, positions and versions.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that no entry of a record was changed, removed or reordered.",
    discussion: """
      Reads beside a running server. Prints the number of entries and the hash of the last one: keep that line somewhere
      else, and give it back with --head to prove later that nothing was cut off.
      """)

  @Option(help: "Where the record lies: sqlite:PATH.")
  var database: DatabaseLocation

  @Option(help: "POSITION:HASH as printed by an earlier run.")
  var head: String?

  func run() async throws {
    let log = try database.openReadOnly()
    let verification = try await LogVerification.run(over: log, containing: try head.map(Self.kept))
    if let damage = verification.damage { throw CommandFailure(damage.description) }
    let head = verification.head
    print("Sound: \(head.position) entries. Keep this line: \(head.position):\(head.hash)")
  }

  private static func kept(_ text: String) throws -> LogHead {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let position = Int64(parts[0]),
      let hash = EntryHash(bytes: bytes(hexadecimal: parts[1]))
    else { throw CommandFailure("--head is POSITION:HASH as printed by an earlier run.") }
    return LogHead(position: position, hash: hash)
  }

  private static func bytes(hexadecimal text: Substring) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count % 2 == 0 else { return [] }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
