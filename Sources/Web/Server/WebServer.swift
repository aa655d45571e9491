import Clinical
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle
import Synchronization

/// The web server: all pages over one table of endpoints.
public struct WebServer: Service {
  private let configuration: WebConfiguration
  private let door: HTTPDoor
  private let logger: Logger
  private let onListening: @Sendable (Int) async -> Void

  /// A server that has not started.
  /// - Parameter onListening: told the port once requests are taken.
  /// - Throws: an error that says which endpoint is not in order.
  public init(
    configuration: WebConfiguration, services: WebServices, logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws {
    try self.init(
      configuration: configuration, services: services, declared: Endpoints.all,
      routes: Routes.all(services), logger: logger, onListening: onListening)
  }

  init(
    configuration: WebConfiguration, services: WebServices, declared: [EndpointRow],
    routes: [Route], logger: Logger, onListening: @escaping @Sendable (Int) async -> Void
  ) throws {
    let pipeline = Pipeline(
      services: services, hosts: HostPolicy(exposure: configuration.exposure),
      limits: configuration.limits, table: try RouteTable(declared: declared, routes: routes),
      assets: Assets.catalogue, logger: logger)
    self.configuration = configuration
    self.logger = logger
    self.onListening = onListening
    door = HTTPDoor(pipeline: pipeline, slots: StreamSlots(limit: configuration.limits.streams))
  }

  /// Serves until the service group stops it. Open streams end at once; what still runs after the
  /// limit is cut.
  public func run() async throws {
    let application = application
    let limit = Duration.milliseconds(configuration.limits.stop.milliseconds)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      group.addTask {
        try? await gracefulShutdown()
        try await Task.sleep(for: limit)
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private var application: Application<HTTPDoor> {
    let limits = configuration.limits
    let channel = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionGuard(limits: limits)],
      idleTimeout: .milliseconds(limits.idle.milliseconds),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers,
        maxHeaderFieldCount: 100))
    let onListening = onListening
    return Application(
      responder: door,
      server: .http1(configuration: channel),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
      logger: logger)
  }
}
