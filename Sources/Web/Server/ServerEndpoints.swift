import Clinical
import StrictJSON

/// What machines ask: is it there, is it well.
enum ServerEndpoints {
  static let ping = FixedEndpoint(
    .get, "/ping", for: .everyone, answers: .text,
    summary: "Answers \"pong\" without touching anything: measures the server alone.")

  static let health = FixedEndpoint(
    .get, "/healthz", for: .everyone, answers: .json,
    summary: "The state of the server: version, seconds since start, position of the record.")

  static let rows: [EndpointRow] = [ping.row, health.row]

  /// The handlers.
  static func routes(_ services: WebServices) -> [Route] {
    let started = services.hostNow()
    return [
      ping.handled { _ in .text("pong\n") },
      health.handled { _ in
        var members = JSONMembers()
        members["status"] = "ok"
        members["version"] = .string(services.version)
        members["uptimeSeconds"] = .integer((services.hostNow() - started).milliseconds / 1_000)
        for member in await services.health().members { members[member.key] = member.value }
        return .json(.object(members))
      },
    ]
  }
}
