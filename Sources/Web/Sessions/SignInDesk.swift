import Access
import Clinical
import Synchronization

/// Checks passwords: slows guessing, opens sessions, keeps what happened.
final class SignInDesk: Sendable {
  /// How an attempt ended.
  enum Outcome: Sendable {
    /// A session under a new token.
    case opened(SessionTable.Opened, StaffAccount)
    /// Wrong password, unknown name or ended account: nobody is told which.
    case refused
    /// Too many attempts.
    case wait(TimeSpan)
    /// Too many people sign in at this moment.
    case busy
  }

  private let services: WebServices
  private let throttle = Mutex(SignInThrottle())

  init(services: WebServices) {
    self.services = services
  }

  /// Signs a person in. A session that the browser still has is ended.
  func signIn(
    username typed: String, password: String, from connection: RequestConnection
  ) async throws -> Outcome {
    let username = try? Username(typed)
    let now = connection.hostNow
    var subjects: [SignInThrottle.Subject] = [.address(connection.address)]
    if let username { subjects.append(.username(username.text)) }
    if case .wait(let span) = begin(subjects, at: now) { return .wait(span) }
    let found: StaffAccount? =
      if let username { try await services.staff.account(username: username) } else { nil }
    let account = found.flatMap { $0.isActive ? $0 : nil }
    guard let isRight = await check(password, account) else { return .busy }
    guard isRight, let account else {
      try await record(.refused, found?.id, connection)
      return .refused
    }
    throttle.withLock { $0.succeeded(subjects) }
    if let old = connection.sessionToken { services.sessions.close(old) }
    let opened = services.sessions.open(for: account.id, at: now)
    try await record(.signedIn, account.id, connection)
    return .opened(opened, account)
  }

  /// Opens a locked session again. Attempts count for the account, out of a stranger's reach.
  func unlock(
    _ session: Session, _ token: SecretToken, password: String, from connection: RequestConnection
  ) async throws -> Outcome {
    let subjects: [SignInThrottle.Subject] = [.account(session.account)]
    if case .wait(let span) = begin(subjects, at: connection.hostNow) { return .wait(span) }
    let account = try await services.staff.account(id: session.account)
    guard let isRight = await check(password, account) else { return .busy }
    guard isRight, let account, account.isActive,
      let opened = services.sessions.unlock(token, at: connection.hostNow)
    else {
      try await record(.refused, session.account, connection)
      return .refused
    }
    throttle.withLock { $0.succeeded(subjects) }
    try await record(.unlocked, account.id, connection)
    return .opened(opened, account)
  }

  /// Asks a person who is signed in for their password once more.
  /// - Returns: nil when it is right, else why not. Attempts count for the account, as at unlocking.
  func refusal(
    of password: String, for account: StaffAccount, from connection: RequestConnection
  ) async throws -> Outcome? {
    let subjects: [SignInThrottle.Subject] = [.account(account.id)]
    if case .wait(let span) = begin(subjects, at: connection.hostNow) { return .wait(span) }
    guard let isRight = await check(password, account) else { return .busy }
    guard isRight else {
      try await record(.refused, account.id, connection)
      return .refused
    }
    throttle.withLock { $0.succeeded(subjects) }
    return nil
  }

  /// Locks the session until its password is given.
  func lock(_ connection: RequestConnection) async throws {
    guard let token = connection.sessionToken else { return }
    services.sessions.lock(token)
    try await record(.locked, connection.account, connection)
  }

  /// Ends the session.
  func signOut(_ connection: RequestConnection) async throws {
    guard let token = connection.sessionToken else { return }
    services.sessions.close(token)
    try await record(.signedOut, connection.account, connection)
  }

  private func begin(
    _ subjects: [SignInThrottle.Subject], at now: Instant
  ) -> SignInThrottle.Decision {
    throttle.withLock { $0.begin(subjects, at: now) }
  }

  /// nil when the hasher has no room or failed.
  private func check(_ password: String, _ account: StaffAccount?) async -> Bool? {
    try? await services.hasher.matches(password, account?.passwordHash)
  }

  private func record(
    _ kind: SignInEvent.Kind, _ account: StaffID?, _ connection: RequestConnection
  ) async throws {
    let event = SignInEvent(
      kind: kind, account: account, address: connection.address, at: connection.hostNow)
    try await services.staff.record(event)
  }
}

extension RequestConnection {
  /// The account of the session, locked or not.
  var account: StaffID? {
    switch session {
    case .active(let session), .locked(let session): session.account
    case .absent: nil
    }
  }
}
