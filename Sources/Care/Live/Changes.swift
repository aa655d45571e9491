import Synchronization

/// Tells screens that something changed: only that, never what, so that each screen loads what its viewer may see.
public final class Changes: Sendable {
  /// One change.
  public struct Change: Sendable, Hashable {
    /// The chart that changed; nil for the facility.
    public let chart: String?
    /// Counts all changes since the server started.
    public let number: Int
  }

  private struct State {
    var number = 0
    var nextListener = 0
    var listeners: [Int: AsyncStream<Change>.Continuation] = [:]
  }

  private let state = Mutex(State())

  init() {}

  /// The number of the last change.
  public var number: Int { state.withLock { $0.number } }

  /// Changes from now on; a slow listener misses all but the newest, which is enough to load anew.
  public func listen() -> AsyncStream<Change> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Change.self, bufferingPolicy: .bufferingNewest(8))
    let listener = state.withLock { state in
      state.nextListener += 1
      state.listeners[state.nextListener] = continuation
      return state.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.listeners[listener] = nil }
    }
    return stream
  }

  func announce(chart: String?) {
    state.withLock { state in
      state.number += 1
      let change = Change(chart: chart, number: state.number)
      for continuation in state.listeners.values { continuation.yield(change) }
    }
  }
}
