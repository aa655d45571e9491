import Logging
import ServiceLifecycle

@testable import Web

/// A server on a port of its own for the time of one test.
enum TestServer {
  static func run(
    _ house: TestHouse, limits: WebLimits = WebLimits(),
    _ body: @escaping @Sendable (Int, ServiceGroup) async throws -> Void
  ) async throws {
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    let (ports, port) = AsyncStream<Int>.makeStream()
    let server = try WebServer(
      configuration: WebConfiguration(port: 0, limits: limits), services: house.services,
      declared: Endpoints.all + TestEndpoints.rows, routes: house.routes(), logger: logger
    ) { number in
      port.yield(number)
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [server], logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      var iterator = ports.makeAsyncIterator()
      if let number = await iterator.next() { try await body(number, group) }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }
}
