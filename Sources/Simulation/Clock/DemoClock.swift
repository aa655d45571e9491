public import Clinical
import Synchronization

/// The clock of a demonstration: starts where its history ends and runs at an adjustable rate.
///
/// It never goes backwards: not when the rate changes, and not when the source it counts by does.
public final class DemoClock: Sendable {
  private struct State {
    var rate: DemoRate
    /// Where the clock stood when the rate was last set.
    var anchor: Instant
    /// What the source said then.
    var sourceAtAnchor: TimeSpan
    /// What was last told.
    var latest: Instant

    mutating func now(_ source: TimeSpan) -> Instant {
      let passed = source.milliseconds - sourceAtAnchor.milliseconds
      let reached = Instant(milliseconds: anchor.milliseconds + passed * rate.factor)
      latest = max(latest, reached)
      return latest
    }
  }

  private let source: @Sendable () -> TimeSpan
  private let state: Mutex<State>

  /// A clock that stands at `start` now.
  /// - Parameter source: real time since any fixed moment, from a clock that nobody sets.
  public init(
    startingAt start: Instant, rate: DemoRate = .realTime,
    source: @escaping @Sendable () -> TimeSpan
  ) {
    self.source = source
    state = Mutex(State(rate: rate, anchor: start, sourceAtAnchor: source(), latest: start))
  }

  /// The present moment of the demonstration.
  public func now() -> Instant {
    state.withLock { $0.now(source()) }
  }

  /// The rate; a new one counts from the moment it is set.
  public var rate: DemoRate {
    get { state.withLock { $0.rate } }
    set {
      state.withLock { state in
        let source = source()
        state.anchor = state.now(source)
        state.sourceAtAnchor = source
        state.rate = newValue
      }
    }
  }
}
