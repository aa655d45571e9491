import Access
import Care
import Clinical
import Logging
import Record
import StrictJSON
import Synchronization

@testable import Web

/// A server's services with a clock moved by hand and staff in memory.
final class TestHouse: Sendable {
  static let password = "a small boat on even keel"

  let clock: HandClock
  let staff: TestStaff
  let sessions: SessionTable
  let services: WebServices
  private let lines = Mutex<[String]>([])

  /// What handlers recorded.
  var given: [String] { lines.withLock { $0 } }

  func record(_ line: String) {
    lines.withLock { $0.append(line) }
  }

  init() async throws {
    let clock = HandClock()
    let staff = TestStaff()
    let sessions = SessionTable()
    self.clock = clock
    self.staff = staff
    self.sessions = sessions
    let care = try await CareUnit.open(InMemoryEntryLog())
    services = WebServices(
      care: care, staff: staff,
      hasher: PasswordHasher(cost: .light), sessions: sessions,
      now: { clock.now }, hostNow: { clock.now }, version: "test",
      health: {
        var members = JSONMembers()
        members["position"] = 7
        return members
      })
    let password = try NewPassword(Self.password, for: Username("founder"))
    let administrator = StaffAccount(
      id: StaffID("founder"), username: try Username("founder"),
      displayName: try DisplayName("Founder"), role: .administrator,
      passwordHash: try await services.hasher.hash(password), created: clock.now)
    try await care.found(
      FacilityEntry.Founding(
        name: "Test unit", kind: .withdrawalUnit, timeZone: "America/New_York", beds: ["1"],
        isDemo: false), administrator: administrator, at: clock.now, key: nil)
  }

  /// The routes of the server and those that only tests need.
  func routes() -> [Route] {
    Routes.all(services) + TestEndpoints.routes(self)
  }

  func pipeline(exposure: WebConfiguration.Exposure = .loopback) throws -> Pipeline {
    Pipeline(
      services: services, hosts: HostPolicy(exposure: exposure), limits: WebLimits(),
      table: try RouteTable(declared: Endpoints.all + TestEndpoints.rows, routes: routes()),
      assets: Assets.catalogue,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  /// Adds a person and opens a session for them.
  func signIn(_ role: Role) async throws -> TestSession {
    let account = try await staff.add(role, hasher: services.hasher)
    let opened = sessions.open(for: account.id, at: clock.now)
    return TestSession(
      cookie: "evenkeel=\(opened.token.text)", csrf: opened.session.formToken.text,
      token: opened.token, account: account)
  }
}

struct TestSession: Sendable {
  let cookie: String
  let csrf: String
  let token: SecretToken
  let account: StaffAccount
}

/// A clock that stands until it is moved.
final class HandClock: Sendable {
  private let instant = Mutex(Instant(milliseconds: 1_800_000_000_000))

  var now: Instant { instant.withLock { $0 } }

  func advance(_ span: TimeSpan) {
    instant.withLock { $0 = $0 + span }
  }
}

final class TestStaff: StaffDirectory {
  private let accounts = Mutex<[StaffID: StaffAccount]>([:])
  private let recorded = Mutex<[SignInEvent]>([])

  var events: [SignInEvent] { recorded.withLock { $0 } }

  func add(_ role: Role, hasher: PasswordHasher) async throws -> StaffAccount {
    let number = accounts.withLock { $0.count + 1 }
    let username = try Username("user\(number)")
    let password = try NewPassword(TestHouse.password, for: username)
    let account = StaffAccount(
      id: StaffID("id-\(number)"), username: username,
      displayName: try DisplayName("Person <\(number)>"), role: role,
      passwordHash: try await hasher.hash(password), created: Instant(milliseconds: 0))
    accounts.withLock { $0[account.id] = account }
    return account
  }

  func end(_ id: StaffID) {
    accounts.withLock { $0[id]?.isActive = false }
  }

  func account(username: Username) async throws -> StaffAccount? {
    accounts.withLock { table in table.values.first { $0.username == username } }
  }

  func account(id: StaffID) async throws -> StaffAccount? {
    accounts.withLock { $0[id] }
  }

  func record(_ event: SignInEvent) async throws {
    recorded.withLock { $0.append(event) }
  }
}
