import ArgumentParser
import Record
import RecordSQLite
import StrictJSON

/// Prints one chart as it is kept: one JSON line an entry, with its hash, so that it can be checked against the record.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every entry of one chart as JSON lines.",
    discussion: """
      Reads beside a running server. Without --chart it lists the identifiers of charts with the times of admission and no
      names. There is no way to export every chart at once.
      """)

  @Option(help: "Where the record lies: sqlite:PATH.")
  var database: DatabaseLocation

  @Option(help: "The chart's identifier, from its address.")
  var chart: String?

  func run() async throws {
    let log = try database.openReadOnly()
    guard let chart else { return try await list(log) }
    guard let stream = StreamID(validating: "chart/\(chart)") else {
      throw CommandFailure("There is no chart \(chart).")
    }
    let entries = try await log.entries(of: stream, after: 0)
    guard !entries.isEmpty else { throw CommandFailure("There is no chart \(chart).") }
    for entry in entries {
      let content = try JSONReader().read(entry.payload)
      print(
        JSONWriter().text([
          "position": .integer(entry.position), "version": .integer(entry.version),
          "kind": .string(entry.kind), "content": content,
          "previousHash": .string(entry.previousHash.description),
          "hash": .string(entry.hash.description),
        ]))
    }
  }

  private func list(_ log: some EntryLog) async throws {
    for entry in try await log.entries(ofKind: "admission") {
      print(
        JSONWriter().text([
          "chart": .string(String(entry.stream.name.dropFirst("chart/".count))),
          "recorded": .integer(entry.recordedAt),
        ]))
    }
  }
}
