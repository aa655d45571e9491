import RecordSQLite

/// A process that the crash tests start, disturb and kill.
///
/// `crash-writer write <file> <seed> <tasks> [<appends a task>] [normal]` appends and tells on
/// standard output, one line each: `open`, `try <key>`, `ack <key> <position>`,
/// `no <key> <reason>`, `read <position>`, `unread <reason>`, `stopped <reason>`, `closed`.
/// `crash-writer bench <folder>` measures appends beside raw SQLite commits.
@main
struct CrashWriter {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "write":
      guard let plan = WritingPlan(arguments.dropFirst()) else { refuse() }
      await plan.run()
    case "bench":
      guard let folder = arguments.dropFirst().first else { refuse() }
      await Benchmark(folder: folder).run()
    default:
      refuse()
    }
  }

  private static func refuse() -> Never {
    say("usage: crash-writer write <file> <seed> <tasks> [<appends a task>] [normal]")
    say("       crash-writer bench <folder>")
    leave(64)
  }
}
