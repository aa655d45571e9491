import Record
import RecordSQLite

/// Appends a second, beside what SQLite alone can do on the same disk in the same run.
///
/// Ratios are meant to be compared, the figures are those of the machine.
struct Benchmark {
  let folder: String
  private let rounds = 3
  private let time = Duration.seconds(1.5)

  func run() async {
    var single: [(log: Double, raw: Double)] = []
    var grouped: [(log: Double, raw: Double)] = []
    var batches: [Double] = []
    do {
      for round in 1...rounds {
        let alone = try await log(writers: 1, round: round)
        single.append((alone.rate, try raw(batch: 1, round: round)))
        let many = try await log(writers: 64, round: round)
        let batch = max(1, Int(many.batch.rounded()))
        grouped.append((many.rate, try raw(batch: batch, round: round)))
        batches.append(many.batch)
      }
    } catch {
      say("the benchmark stopped: \(error)")
      leave(1)
    }
    report("1 writer  ", single)
    report("64 writers", grouped)
    say("appends in one commit with 64 writers: \(Int(median(batches).rounded()))")
  }

  private func report(_ name: String, _ pairs: [(log: Double, raw: Double)]) {
    let log = Int(median(pairs.map(\.log)))
    let raw = Int(median(pairs.map(\.raw)))
    let ratio = Int(100 * median(pairs.map { $0.log / $0.raw }))
    say("\(name): log \(log) appends/s, raw SQLite \(raw) rows/s, ratio \(ratio) %")
  }

  private func log(writers: Int, round: Int) async throws -> (rate: Double, batch: Double) {
    let log = try SQLiteEntryLog.open(at: "\(folder)/log-\(writers)-\(round).sqlite")
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + time
    let appends = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<writers {
        group.addTask {
          var count = 0
          while clock.now < end {
            let request = BenchmarkEntry.request(writer: writer, number: count)
            guard (try? await log.append(request)) != nil else { return count }
            count += 1
          }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    let seconds = (clock.now - start) / .seconds(1)
    let batch = Double(appends) / Double(max(1, log.commits))
    try await log.close()
    return (Double(appends) / seconds, batch)
  }

  private func raw(batch: Int, round: Int) throws -> Double {
    let database = try RawDatabase(path: "\(folder)/raw-\(batch)-\(round).sqlite")
    let clock = ContinuousClock()
    let start = clock.now
    while clock.now < start + time {
      try database.commit(rows: batch)
    }
    return Double(database.rows) / ((clock.now - start) / .seconds(1))
  }

  private func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }
}

/// An entry of the size of a typical chart entry.
enum BenchmarkEntry {
  static let payload = [UInt8](repeating: 0x61, count: 300)

  static func request(writer: Int, number: Int) -> AppendRequest {
    let key = "benchmark-\(writer)-\(number)"
    let entry = NewEntry(
      kind: "benchmark", author: "staff/\(writer)", recordedAt: 1_800_000_000_000, payload: payload)
    return AppendRequest(
      stream: StreamID("benchmark/\(writer)"), expecting: .any, entries: [entry],
      idempotency: IdempotencyKey(key: key, requestDigest: .zero))
  }
}
