public import Clinical

/// One person signed in on one device.
public struct Session: Hashable, Sendable {
  /// Whose it is.
  public let account: StaffID
  /// When the password was given first.
  public let opened: Instant
  /// The last request that a person made; a page that refreshes itself does not count.
  public internal(set) var lastActive: Instant
  /// Whether the person locked it, or the idle time did.
  public internal(set) var isLocked: Bool
  /// What every form of the session carries; it survives the lock so that an unsent form does too.
  public let formToken: SecretToken
}

/// What a cookie stands for.
public enum SessionState: Hashable, Sendable {
  /// Nothing: unknown, signed out or over.
  case absent
  /// A session that needs its password again before it shows anything.
  case locked(Session)
  /// A session in use.
  case active(Session)
}

/// How long sessions last.
public struct SessionLimits: Hashable, Sendable {
  /// Without a request for this long, a session locks.
  public var idle: TimeSpan
  /// After this long a session ends, whatever its use.
  public var absolute: TimeSpan
  /// Sessions of one person at the same time; the oldest gives way.
  public var perAccount: Int
  /// Sessions in all; the longest unused gives way.
  public var total: Int

  /// 10 minutes and 12 hours. Local default, inside NIST SP 800-63B-4 AAL2 (12 h, idle limit by the
  /// site).
  public init(
    idle: TimeSpan = .minutes(10), absolute: TimeSpan = .hours(12), perAccount: Int = 8,
    total: Int = 5_000
  ) {
    self.idle = idle
    self.absolute = absolute
    self.perAccount = perAccount
    self.total = total
  }
}
