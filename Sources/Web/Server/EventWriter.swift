import Hummingbird
import ServiceLifecycle
import Synchronization

/// Writes a stream of events to one page until it leaves, its session locks or the server stops.
struct EventWriter: Sendable {
  let stream: EventStream
  let heartbeat: Duration
  /// Whether the person may still see what comes.
  let isWelcome: @Sendable () async -> Bool

  func write(to writer: inout any ResponseBodyWriter) async throws {
    let (signals, outlet) = AsyncStream<ServerEvent>.makeStream(
      bufferingPolicy: .bufferingNewest(EventStream.capacity))
    try await writer.write(ByteBuffer(bytes: ServerEvent.heartbeat.bytes))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await forward(to: outlet) }
      group.addTask { await beat(to: outlet) }
      group.addTask {
        try? await gracefulShutdown()
        outlet.finish()
      }
      for await signal in signals {
        try await writer.write(ByteBuffer(bytes: signal.bytes))
      }
      group.cancelAll()
    }
  }

  private func forward(to outlet: AsyncStream<ServerEvent>.Continuation) async {
    for await event in stream.makeEvents() { outlet.yield(event) }
    outlet.finish()
  }

  private func beat(to outlet: AsyncStream<ServerEvent>.Continuation) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: heartbeat)
      guard await isWelcome() else {
        outlet.yield(.locked)
        outlet.finish()
        return
      }
      outlet.yield(.heartbeat)
    }
  }
}

/// Counts open streams, so that forgotten pages cannot take all connections.
final class StreamSlots: Sendable {
  private let limit: Int
  private let used = Mutex(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether one more would be too many.
  var isFull: Bool { used.withLock { $0 >= limit } }

  /// Runs a stream in a slot; does nothing when there is none.
  func run(_ body: () async throws -> Void) async throws {
    let isTaken = used.withLock { used in
      guard used < limit else { return false }
      used += 1
      return true
    }
    guard isTaken else { return }
    defer { used.withLock { $0 -= 1 } }
    try await body()
  }
}
