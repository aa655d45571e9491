import Care
import Chart

/// Turns what changes in the unit into versions for open pages.
struct LiveChanges: Sendable {
  let care: CareUnit
  /// A simulated minute is shorter than a real one.
  let demo: DemoControl?

  /// The shortest pause between two versions: many changes at once become one look at the page.
  private static let pause = Duration.milliseconds(400)

  /// The version a page of the unit is made from.
  static func version(of care: CareUnit) -> String { String(care.changes.number) }

  /// Versions of the whole unit.
  func ofUnit() -> EventStream {
    stream(concerns: { _ in true }, version: { [care] in Self.version(of: care) })
  }

  /// Versions of one chart; a change of the facility's settings is one too.
  func ofChart(_ id: ChartID) -> EventStream {
    stream(concerns: { $0 == nil || $0 == id.text }) { [care] in
      ((try? care.chart(id.text).version) ?? 0).description
    }
  }

  /// Time changes pages too: every minute of the unit's time a new version, marked by how many minutes went by.
  private var minute: Duration {
    let rate = max(demo?.rate() ?? 1, 1)
    return max(.seconds(60) / rate, .seconds(2))
  }

  private func stream(
    concerns: @escaping @Sendable (String?) -> Bool,
    version: @escaping @Sendable () -> String
  ) -> EventStream {
    let changes = care.changes
    return EventStream {
      AsyncStream { continuation in
        let listening = changes.listen()
        let work = Task {
          await withTaskGroup(of: Void.self) { group in
            let minutes = MinuteCount()
            group.addTask {
              var last = version()
              continuation.yield(ServerEvent(data: last))
              for await change in listening where concerns(change.chart) {
                let next = version()
                guard next != last else { continue }
                last = next
                continuation.yield(ServerEvent(data: minutes.mark(next)))
                try? await Task.sleep(for: Self.pause)
              }
            }
            group.addTask {
              while !Task.isCancelled {
                try? await Task.sleep(for: minute)
                guard !Task.isCancelled else { return }
                minutes.add()
                continuation.yield(ServerEvent(data: minutes.mark(version())))
              }
            }
          }
        }
        continuation.onTermination = { _ in work.cancel() }
      }
    }
  }
}
