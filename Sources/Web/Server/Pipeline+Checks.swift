import Access
import Clinical

extension Pipeline {
  /// The person behind an active session. An account that was ended loses its sessions at once.
  func viewer(of connection: RequestConnection) async throws -> Viewer? {
    guard case .active(let session) = connection.session else { return nil }
    guard let account = try await services.staff.account(id: session.account), account.isActive
    else {
      services.sessions.closeAll(of: session.account)
      return nil
    }
    return Viewer(
      account: account.id, name: account.displayName.text, role: account.role,
      csrfToken: session.formToken.text)
  }

  /// Whether an open stream of events may go on.
  func isStillWelcome(_ request: IncomingRequest) async -> Bool {
    guard let (route, _) = try? find(request) else { return false }
    let connection = connection(of: request, for: route.row)
    guard let viewer = try? await viewer(of: connection) else {
      return route.row.audience == .everyone
    }
    if case .permission(let permission) = route.row.audience { return viewer.may(permission) }
    return true
  }

  /// Refuses whoever the row is not for. A person who asked for a page is led to sign-in or unlock
  /// instead and back.
  func checkAudience(
    _ row: EndpointRow, _ viewer: Viewer?, _ connection: RequestConnection,
    _ request: IncomingRequest
  ) throws(Problem) -> Answer? {
    switch row.audience {
    case .everyone: return nil
    case .anySession:
      if viewer != nil { return nil }
      if case .locked = connection.session { return nil }
    case .signedIn:
      if viewer != nil { return nil }
    case .permission(let permission):
      if let viewer {
        guard viewer.may(permission) else { throw .notPermitted }
        return nil
      }
    }
    let isLocked = if case .locked = connection.session { true } else { false }
    let isPage = row.method == .get && row.answers == .page
    guard isPage, !request.wantsJSON, !request.isBackground else {
      throw isLocked ? .locked : .signInNeeded
    }
    let door = isLocked ? SessionEndpoints.unlockPage.link() : SessionEndpoints.signInPage.link()
    return .seeOther(door.with(SessionEndpoints.next, connection.target))
  }

  /// Decodes the fields and checks where a change comes from.
  func decode(
    _ request: IncomingRequest, _ row: EndpointRow, _ viewer: Viewer?,
    _ connection: RequestConnection
  ) async throws -> RequestContext {
    var fields = RawFields()
    if row.method == .post {
      try checkOrigin(request)
      guard request.query.isEmpty else { throw Problem.malformed("A POST has no query.") }
      fields = try await BodyReader.fields(of: request, limit: row.bodyLimit)
      try checkToken(&fields, request, row, connection)
    } else {
      fields = try RawFields(form: Array(request.query.utf8))
    }
    let key = try idempotencyKey(&fields, request, row)
    let known = Set(row.fields.map(\.name))
    if let unknown = fields.names.first(where: { !known.contains($0) }) {
      throw Problem.unknownField(unknown)
    }
    let theme = request.cookie(PageTheme.cookieName).flatMap(PageTheme.init(rawValue:))
    return RequestContext(
      row: row, now: services.now(), viewerIfAny: viewer, entered: fields, idempotencyKey: key,
      wantsJSON: request.wantsJSON, theme: theme ?? .automatic, connection: connection)
  }

  private func checkOrigin(_ request: IncomingRequest) throws(Problem) {
    let isOurs = hosts.accepts(
      fetchSite: request.header("sec-fetch-site"), origin: request.header("origin"),
      host: request.host)
    guard isOurs else { throw .wrongOrigin }
  }

  /// The session's form token. A page for everyone has no session to protect; its origin was
  /// checked.
  private func checkToken(
    _ fields: inout RawFields, _ request: IncomingRequest, _ row: EndpointRow,
    _ connection: RequestConnection
  ) throws(Problem) {
    let sent = fields.take(FormTokens.csrfName) ?? request.header("x-csrf-token")
    guard row.audience != .everyone else { return }
    switch connection.session {
    case .active(let session), .locked(let session):
      guard let sent, SecretToken(text: sent) == session.formToken else { throw .wrongToken }
    case .absent: throw .signInNeeded
    }
  }

  private func idempotencyKey(
    _ fields: inout RawFields, _ request: IncomingRequest, _ row: EndpointRow
  ) throws(Problem) -> String {
    let sent = fields.take(FormTokens.idempotencyName) ?? request.header("idempotency-key")
    guard row.effect == .records else { return sent ?? SecretToken().text }
    guard let sent, (8...128).contains(sent.utf8.count),
      sent.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      })
    else { throw .keyMissing }
    return sent
  }
}
