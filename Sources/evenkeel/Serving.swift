import Access
import ArgumentParser
import Care
import Logging
import Record
import RecordSQLite
import ServiceLifecycle
import StrictJSON
import UnixSignals
import Web

/// Options of every command that serves.
struct ServingOptions: ParsableArguments {
  @Option(help: "Where to listen: HOST:PORT.")
  var listen = ListenAddress(host: "127.0.0.1", port: 8080)

  @Option(help: "The origin that browsers see when a proxy with TLS stands in front: https://HOST.")
  var behindProxy: String?

  @Option(help: "The header in which that proxy writes the client's address.")
  var addressHeader: String?

  func configuration() throws -> WebConfiguration {
    let exposure = behindProxy.map {
      WebConfiguration.Exposure.behindProxy(origin: $0, addressHeader: addressHeader)
    }
    do throws(WebConfiguration.Fault) {
      return try WebConfiguration(
        host: listen.host, port: listen.port, exposure: exposure ?? .loopback)
    } catch {
      throw CommandFailure(error.message)
    }
  }
}

/// Puts a unit behind the web server and runs both until a signal stops them.
struct Serving {
  let log: SQLiteEntryLog
  let services: WebServices
  let configuration: WebConfiguration
  let alongside: [any Service]
  let announce: @Sendable (Int) -> Void

  func run() async throws {
    var logger = Logger(label: "evenkeel")
    logger.logLevel = .notice
    let announce = announce
    let server = try WebServer(
      configuration: configuration, services: services, logger: logger,
      onListening: { announce($0) })
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: ([server] + alongside).map {
          ServiceGroupConfiguration.ServiceConfiguration(
            service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
            failureTerminationBehavior: .gracefullyShutdownGroup)
        }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
    try await log.close()
  }

  /// What `/healthz` says of the record.
  static func health(of log: SQLiteEntryLog) -> @Sendable () async -> JSONMembers {
    {
      var members = JSONMembers()
      if let head = try? await log.head() {
        members["position"] = .integer(head.position)
      } else {
        members["status"] = "unreadable"
      }
      if log.refusal != nil { members["status"] = "read-only" }
      return members
    }
  }
}
