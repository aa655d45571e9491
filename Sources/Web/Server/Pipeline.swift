import Access
import Clinical
import HTTPTypes
import Logging

/// The way of a request: find its row, know the person, check, decode, handle; then dress the
/// answer.
///
/// Whatever goes wrong on the way becomes an answer here, so nothing leaves without its headers or
/// with internals in it.
struct Pipeline: Sendable {
  let services: WebServices
  let hosts: HostPolicy
  let limits: WebLimits
  let table: RouteTable
  let assets: AssetCatalogue
  let logger: Logger

  /// Answers any request.
  func answer(to request: IncomingRequest) async -> Answer {
    let started = ContinuousClock.now
    var progress = RequestProgress()
    var answer: Answer
    do {
      answer = try await handle(request, &progress)
    } catch {
      answer = failure(error, request, progress)
    }
    dress(&answer)
    log(answer, progress, since: started)
    return answer
  }

  private func handle(
    _ request: IncomingRequest, _ progress: inout RequestProgress
  ) async throws -> Answer {
    guard request.target.utf8.count <= limits.target else { throw Problem.targetTooLong }
    guard hosts.accepts(host: request.host) else { throw Problem.wrongHost }
    if let asset = try asset(for: request) {
      progress.name = "asset"
      return asset
    }
    let (route, place) = try find(request)
    progress.row = route.row
    let connection = connection(of: request, for: route.row)
    let viewer = try await viewer(of: connection)
    progress.viewer = viewer
    if let redirect = try checkAudience(route.row, viewer, connection, request) { return redirect }
    let context = try await decode(request, route.row, viewer, connection)
    return try await route.handle(context, place)
  }

  func find(_ request: IncomingRequest) throws(Problem) -> (Route, [String]) {
    guard let segments = request.segments else { throw .notFound }
    let name = request.method == "HEAD" ? "GET" : request.method
    guard let method = EndpointRow.Method(rawValue: name) else {
      throw .wrongMethod(allowed: [.get, .post])
    }
    switch table.match(method, segments) {
    case .found(let route, let place): return (route, place)
    case .otherMethods(let methods): throw .wrongMethod(allowed: methods)
    case .nothing: throw .notFound
    }
  }

  private func asset(for request: IncomingRequest) throws(Problem) -> Answer? {
    guard let asset = assets.asset(at: String(request.path)) else { return nil }
    guard request.method == "GET" || request.method == "HEAD" else {
      throw .wrongMethod(allowed: [.get])
    }
    var answer = Answer(content: .bytes(asset.bytes, type: asset.contentType))
    answer.isImmutable = !asset.standsAtRoot
    return answer
  }

  func connection(of request: IncomingRequest, for row: EndpointRow) -> RequestConnection {
    let now = services.hostNow()
    let token = request.cookie(SessionCookie.name(hosts.exposure)).flatMap(SecretToken.init(text:))
    let isActivity = !request.isBackground && row.answers != .events
    let session = token.map { services.sessions.state(of: $0, at: now, isActivity: isActivity) }
    return RequestConnection(
      address: clientAddress(of: request), sessionToken: token, session: session ?? .absent,
      target: request.target, hostNow: now)
  }

  private func clientAddress(of request: IncomingRequest) -> String {
    guard case .behindProxy(_, let header?) = hosts.exposure,
      let last = request.headers[header.lowercased()]?.last?.split(separator: ",").last
    else { return request.peer }
    return String(last.drop { $0 == " " }.prefix(64))
  }
}

/// How far a request came, for the log and the error page.
struct RequestProgress {
  var row: EndpointRow?
  var viewer: Viewer?
  /// For what has no row.
  var name = "none"
}

extension Problem {
  fileprivate static var targetTooLong: Problem {
    Problem(
      .uriTooLong, code: "target", title: "The address is too long",
      detail: "Go back and start from the board.")
  }
}
