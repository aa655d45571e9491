import Glibc
import Record
import RecordSQLite
import Synchronization

/// Many tasks that append to one log until they are done, told to stop, or killed.
struct WritingPlan {
  private let file: String
  private let seed: String
  private let tasks: Int
  private let appends: Int
  private let durability: Durability

  init?(_ arguments: ArraySlice<String>) {
    var arguments = arguments
    durability = arguments.last == "normal" ? .normalToProveTheTest : .full
    if arguments.last == "normal" { arguments.removeLast() }
    guard let file = arguments.popFirst(), let seed = arguments.popFirst() else { return nil }
    guard let tasks = arguments.popFirst().flatMap({ Int($0) }) else { return nil }
    self.file = file
    self.seed = seed
    self.tasks = tasks
    self.appends = arguments.popFirst().flatMap { Int($0) } ?? .max
  }

  func run() async {
    let log: SQLiteEntryLog
    do {
      log = try SQLiteEntryLog.open(at: file, durability: durability)
    } catch {
      say("unopened \(error)")
      leave(2)
    }
    say("open")
    StopSign.raiseOnSignal()
    await withTaskGroup { group in
      group.addTask { await readOn(log) }
      await withTaskGroup { writers in
        for task in 0..<tasks {
          writers.addTask { await append(to: log, as: task) }
        }
      }
      StopSign.raise()
    }
    do {
      try await log.close()
      say("closed")
    } catch {
      say("unclosed \(error)")
      leave(4)
    }
  }

  private func append(to log: SQLiteEntryLog, as task: Int) async {
    var number = 0
    while number < appends, !StopSign.isRaised {
      let key = "\(seed)-\(task)-\(number)"
      say("try \(key)")
      do {
        let receipt = try await log.append(CrashRequest.request(for: key))
        say("ack \(key) \(receipt.entries.first?.position ?? 0)")
        number += 1
      } catch {
        say("no \(key) \(error)")
        if let reason = log.refusal {
          say("stopped \(reason)")
          leave(3)
        }
        try? await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  private func readOn(_ log: SQLiteEntryLog) async {
    while !StopSign.isRaised {
      do {
        say("read \(try await log.head().position)")
      } catch {
        say("unread \(error)")
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }
}

/// Raised by SIGTERM or when all is written.
private enum StopSign {
  private static let raised = Atomic(false)

  static func raiseOnSignal() {
    raised.store(false, ordering: .relaxed)
    signal(SIGTERM) { _ in StopSign.raise() }
  }

  static var isRaised: Bool { raised.load(ordering: .relaxed) }

  static func raise() {
    raised.store(true, ordering: .relaxed)
  }
}
