import Access
import Care
import Chart
import Clinical
import Logging
import Record
import StrictJSON
import Synchronization

@testable import Web

/// A founded unit of three beds on a log in memory, behind the whole pipeline.
final class UnitHouse: Sendable {
  let clock = HandClock()
  let unit: CareUnit
  let sessions = SessionTable()
  let pipeline: Pipeline
  private let keys = Mutex(0)

  struct Missing: Error {}

  init() async throws {
    let unit = try await CareUnit.open(InMemoryEntryLog())
    let (clock, sessions) = (clock, sessions)
    self.unit = unit
    let administrator = try Self.account("staff-0", .administrator)
    try await unit.found(
      FacilityEntry.Founding(
        name: "Test unit", kind: .withdrawalUnit, timeZone: "America/New_York",
        beds: ["1", "2", "3"], isDemo: false), administrator: administrator, at: clock.now,
      key: nil)
    let envelope = Envelope(actor: StaffActor(administrator), at: clock.now, key: nil)
    for (number, role) in Role.allCases.enumerated() where role != .administrator {
      try await unit.save(try Self.account("staff-\(number + 1)", role), envelope)
    }
    let services = WebServices(
      care: unit, hasher: PasswordHasher(cost: .light), sessions: sessions,
      now: { clock.now }, hostNow: { clock.now }, version: "test", health: { JSONMembers() })
    pipeline = Pipeline(
      services: services, hosts: HostPolicy(exposure: .loopback), limits: WebLimits(),
      table: try RouteTable(declared: Endpoints.all, routes: Routes.all(services)),
      assets: Assets.catalogue,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  private static func account(_ id: String, _ role: Role) throws -> StaffAccount {
    let zeros = String(repeating: "0", count: 32)
    guard let hash = PasswordHash(text: "scrypt$10$1$1$\(zeros)$\(zeros)\(zeros)") else {
      throw Missing()
    }
    return StaffAccount(
      id: StaffID(id), username: try Username(role.rawValue),
      displayName: try DisplayName("Test \(role.rawValue)"), role: role, passwordHash: hash,
      created: Instant(milliseconds: 0))
  }

  /// A member of staff of a role.
  func actor(_ role: Role) throws -> StaffActor {
    guard let account = unit.facility?.staff.first(where: { $0.role == role }) else {
      throw Missing()
    }
    return StaffActor(account)
  }

  /// Gives a member of staff a password that can be typed.
  func give(_ role: Role, password: String) async throws {
    var account = try actor(role).account
    account.passwordHash = try await PasswordHasher(cost: .light)
      .hash(try NewPassword(password, for: account.username))
    let envelope = Envelope(actor: try actor(.administrator), at: clock.now, key: nil)
    try await unit.save(account, envelope)
  }

  /// An open session of a member of staff.
  func signIn(_ role: Role) throws -> TestSession {
    let account = try actor(role).account
    let opened = sessions.open(for: account.id, at: clock.now)
    return TestSession(
      cookie: "evenkeel=\(opened.token.text)", csrf: opened.session.formToken.text,
      token: opened.token, account: account)
  }

  func get(_ path: String, _ session: TestSession) async -> Answer {
    await pipeline.answer(to: .memory("GET", path, session: session))
  }

  /// Sends a form as a browser does: every field of it, with its tokens.
  func post(
    _ path: String, _ session: TestSession, _ fields: [(String, String)], key: String? = nil
  ) async -> Answer {
    let fresh = keys.withLock { count in
      count += 1
      return "key-\(count)-000000"
    }
    let all =
      fields + [
        (FormTokens.csrfName, session.csrf), (FormTokens.idempotencyName, key ?? fresh),
      ]
    let body = all.map { "\($0)=\(PercentCoding.encode($1))" }.joined(separator: "&")
    return await pipeline.answer(to: .memory("POST", path, session: session, body: body))
  }

  /// Admits a person of whom nothing is known but a name, and gives the chart's path.
  func admit(
    to bed: String = "1", given: String = "Rosa", family: String = "Marin",
    evaluation: EvaluationUpdate = EvaluationUpdate()
  ) async throws -> String {
    let identity = Admission.Identity(
      givenName: given, familyName: family, born: nil, language: .english, contact: nil)
    let command = Admit(
      admission: Admission(identity: identity, bed: bed), evaluation: evaluation)
    let envelope = Envelope(actor: try actor(.nurse), at: clock.now, key: nil)
    let recorded = try await unit.admit(command, envelope)
    return "/charts/\(recorded.chart.id)"
  }

  /// The chart behind a path.
  func chart(_ path: String) throws -> PatientChart {
    try unit.chart(String(path.dropFirst("/charts/".count)))
  }

  /// Carries out a command as a member of staff.
  func perform(
    _ command: some ChartCommand & PermittedCommand, on path: String, as role: Role
  ) async throws {
    let envelope = Envelope(actor: try actor(role), at: clock.now, key: nil)
    try await unit.perform(command, on: try chart(path).id, envelope)
  }
}

extension Answer {
  /// The page as it stands, or an empty text.
  var page: String { text }

  /// Where the answer leads.
  var location: String? { header("Location") }
}
