public import Clinical
import Synchronization

/// All sessions of this server, in memory: a restart signs everyone out, a copied disk holds none.
public final class SessionTable: Sendable {
  /// A session with the token for its cookie, which exists only here and in the browser.
  public struct Opened: Sendable {
    /// For the cookie.
    public let token: SecretToken
    /// The session.
    public let session: Session
  }

  private let limits: SessionLimits
  private let sessions = Mutex<[[UInt8]: Session]>([:])

  /// An empty table.
  public init(limits: SessionLimits = SessionLimits()) {
    self.limits = limits
  }

  /// Opens a session after a right password. The token is always new, so a token planted before
  /// sign-in is worth nothing.
  public func open(for account: StaffID, at now: Instant) -> Opened {
    let token = SecretToken()
    let session = Session(
      account: account, opened: now, lastActive: now, isLocked: false, formToken: SecretToken())
    sessions.withLock { table in
      makeRoom(for: account, in: &table)
      table[token.digest] = session
    }
    return Opened(token: token, session: session)
  }

  /// What a token stands for now; locks or ends a session whose time is over.
  /// - Parameter isActivity: whether a person asked, so that the idle time starts anew.
  public func state(
    of token: SecretToken, at now: Instant, isActivity: Bool
  ) -> SessionState {
    sessions.withLock { table in
      let digest = token.digest
      guard var session = table[digest] else { return .absent }
      let age = now - session.opened
      guard age >= Self.furthestBack, age < limits.absolute else {
        table[digest] = nil
        return .absent
      }
      let idle = now - session.lastActive
      if idle >= limits.idle || idle < Self.furthestBack { session.isLocked = true }
      if isActivity, !session.isLocked { session.lastActive = max(session.lastActive, now) }
      table[digest] = session
      return session.isLocked ? .locked(session) : .active(session)
    }
  }

  /// Locks a session until its password is given again.
  public func lock(_ token: SecretToken) {
    sessions.withLock { $0[token.digest]?.isLocked = true }
  }

  /// Opens a locked session again after the right password, under a new token. It still ends at its
  /// first hour.
  /// - Returns: nil when it ended in the meantime.
  public func unlock(_ token: SecretToken, at now: Instant) -> Opened? {
    guard case .locked = state(of: token, at: now, isActivity: false) else { return nil }
    return sessions.withLock { table in
      guard var session = table.removeValue(forKey: token.digest) else { return nil }
      session.isLocked = false
      session.lastActive = now
      let fresh = SecretToken()
      table[fresh.digest] = session
      return Opened(token: fresh, session: session)
    }
  }

  /// Ends a session.
  public func close(_ token: SecretToken) {
    sessions.withLock { $0[token.digest] = nil }
  }

  /// Ends all sessions of a person: after a new password, a changed role, the end of the account.
  public func closeAll(of account: StaffID) {
    sessions.withLock { table in table = table.filter { $0.value.account != account } }
  }

  /// The sessions of a person, the last used first.
  public func sessions(of account: StaffID) -> [Session] {
    let all = sessions.withLock { table in table.values.filter { $0.account == account } }
    return all.sorted { $0.lastActive > $1.lastActive }
  }

  /// A clock set back further than this locks or ends the session that it makes younger.
  private static let furthestBack = TimeSpan.minutes(-1)

  private func makeRoom(for account: StaffID, in table: inout [[UInt8]: Session]) {
    let own = table.filter { $0.value.account == account }
    if own.count >= limits.perAccount { Self.dropOldest(of: own, from: &table) }
    if table.count >= limits.total { Self.dropOldest(of: table, from: &table) }
  }

  private static func dropOldest(
    of candidates: [[UInt8]: Session], from table: inout [[UInt8]: Session]
  ) {
    let oldest = candidates.min { $0.value.lastActive < $1.value.lastActive }
    if let oldest { table[oldest.key] = nil }
  }
}
