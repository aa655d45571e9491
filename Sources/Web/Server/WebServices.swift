public import Access
public import Care
public import Clinical
public import StrictJSON

/// Everything that pages work with, put together by the command.
public struct WebServices: Sendable {
  /// Every use case of the unit.
  public let care: CareUnit
  /// The demonstration's switches; nil in a real unit.
  public let demo: DemoControl?
  /// Finds staff accounts.
  public let staff: any StaffDirectory
  /// Checks passwords.
  public let hasher: PasswordHasher
  /// Who is signed in.
  public let sessions: SessionTable
  /// The unit's clock; simulated in a demonstration.
  public let now: @Sendable () -> Instant
  /// The host's clock, which sessions and brakes live by.
  public let hostNow: @Sendable () -> Instant
  /// The version of the program.
  public let version: String
  /// More members for the health answer, such as the log's position; nothing about people.
  public let health: @Sendable () async -> JSONMembers

  /// The services.
  public init(
    care: CareUnit, demo: DemoControl? = nil, staff: (any StaffDirectory)? = nil,
    hasher: PasswordHasher, sessions: SessionTable,
    now: @escaping @Sendable () -> Instant, hostNow: @escaping @Sendable () -> Instant,
    version: String, health: @escaping @Sendable () async -> JSONMembers
  ) {
    self.care = care
    self.demo = demo
    self.staff = staff ?? care
    self.hasher = hasher
    self.sessions = sessions
    self.now = now
    self.hostNow = hostNow
    self.version = version
    self.health = health
  }
}
