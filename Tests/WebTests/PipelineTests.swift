import Access
import Clinical
import Testing

@testable import Web

struct PipelineTests {
  let house: TestHouse

  init() async throws {
    house = try await TestHouse()
  }

  @Test func everyAnswerHasTheHeaders() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    let requests: [(IncomingRequest, Int)] = [
      (.memory("GET", "/ping"), 200),
      (.memory("GET", "/sign-in"), 200),
      (.memory("GET", "/nowhere"), 404),
      (.memory("DELETE", "/ping"), 405),
      (.memory("GET", "/ping", host: "evil.example"), 421),
      (.memory("GET", "/test/fault"), 500),
      (.memory("GET", "/test/charts/7"), 303),
      (.memory("GET", "/test/charts/7", session: nurse), 200),
      (.memory("POST", "/sign-in", body: "{}", type: "text/plain"), 415),
      (.memory("GET", "/" + String(repeating: "a", count: 3_000)), 414),
    ]
    for (request, status) in requests {
      let answer = await pipeline.answer(to: request)
      #expect(answer.statusCode == status, "\(request.method) \(request.target)")
      for (name, value) in SecurityHeaders.always {
        #expect(answer.header(name) == value, "\(name) on \(status)")
      }
      #expect(answer.header("Cache-Control") == "no-store", "\(status)")
    }
  }

  @Test func theContentPolicyAllowsNothingInline() {
    let policy = SecurityHeaders.contentSecurityPolicy
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe") && !policy.contains("data:") && !policy.contains("http"))
    #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
  }

  @Test func faultsShowAReferenceAndNothingElse() async throws {
    let pipeline = try house.pipeline()
    let page = await pipeline.answer(to: .memory("GET", "/test/fault"))
    #expect(page.statusCode == 500)
    #expect(page.text.contains("reference"))
    let json = await pipeline.answer(
      to: .memory("GET", "/test/fault", headers: [("Accept", "application/json")]))
    #expect(json.code == "fault")
    #expect(json.type == "application/problem+json")
    for answer in [page, json] {
      #expect(!answer.text.contains("Jane") && !answer.text.contains("SecretFault"))
    }
  }

  @Test func pagesEscapeNames() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    let answer = await pipeline.answer(to: .memory("GET", "/test/charts/7", session: nurse))
    #expect(answer.text.contains("Person &lt;1&gt;"))
    #expect(!answer.text.contains("Person <1>"))
  }

  static let audiences: [(Role, String, Int)] = [
    (.nurse, "/test/charts/7", 200), (.nurse, "/test/charts/new", 200),
    (.counsellor, "/test/charts/7", 200), (.counsellor, "/test/charts/new", 403),
    (.admissions, "/test/charts/7", 403), (.admissions, "/test/charts/new", 200),
    (.administrator, "/test/charts/7", 403), (.director, "/test/charts/new", 403),
  ]

  @Test(arguments: audiences) func rolesAreChecked(role: Role, path: String, status: Int)
    async throws
  {
    let pipeline = try house.pipeline()
    let session = try await house.signIn(role)
    let answer = await pipeline.answer(to: .memory("GET", path, session: session))
    #expect(answer.statusCode == status)
  }

  @Test func nobodyPassesWithoutASession() async throws {
    let pipeline = try house.pipeline()
    for row in Endpoints.all + TestEndpoints.rows where row.audience != .everyone {
      let path = row.template.path(filledWith: Array(repeating: "7", count: row.template.gapCount))
      let page = await pipeline.answer(to: .memory(row.method.rawValue, path))
      let json = await pipeline.answer(
        to: .memory(row.method.rawValue, path, headers: [("Accept", "application/json")]))
      #expect(json.statusCode == 401 && json.code == "sign-in", "\(row.name)")
      let isPage = row.method == .get && row.answers == .page
      #expect(page.statusCode == (isPage ? 303 : 401), "\(row.name)")
      if isPage {
        #expect(page.header("Location") == "/sign-in?next=\(PercentCoding.encode(path))")
      }
    }
  }

  @Test(arguments: Role.allCases) func noRoleReachesWhatItsTableDoesNotName(role: Role) async throws
  {
    let pipeline = try house.pipeline()
    let session = try await house.signIn(role)
    for row in Endpoints.all + TestEndpoints.rows {
      guard case .permission(let permission) = row.audience, !role.may(permission) else { continue }
      let path = row.template.path(filledWith: Array(repeating: "7", count: row.template.gapCount))
      let body = "csrf=\(session.csrf)&idempotency-key=key-00000001"
      let answer = await pipeline.answer(
        to: .memory(
          row.method.rawValue, path, session: session, headers: [("Accept", "application/json")],
          body: row.method == .post ? body : nil))
      #expect(answer.code == "not-permitted", "\(role) \(row.name)")
    }
  }

  @Test func aBackgroundRequestIsNotLedToTheSignInPage() async throws {
    let pipeline = try house.pipeline()
    let answer = await pipeline.answer(
      to: .memory("GET", "/test/charts/7", headers: [("X-Background", "1")]))
    #expect(answer.statusCode == 401)
    #expect(answer.code == "sign-in")
  }

  @Test func anEndedAccountIsOutAtOnce() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    house.staff.end(nurse.account.id)
    let answer = await pipeline.answer(to: .memory("GET", "/test/charts/7", session: nurse))
    #expect(answer.statusCode == 303)
    #expect(house.sessions.sessions(of: nurse.account.id).isEmpty)
  }

  @Test(arguments: [
    "/test//charts", "/test/charts/../x", "/test/charts/%2e%2e", "/test/charts/a%2Fb",
    "/test/charts/%00", "/test/charts/%zz", "/test/charts/7/", "test", "http://127.0.0.1/ping", "*",
    "/test/charts/abc", "/test/charts/07", "/test/charts/-",
  ]) func oddPathsAreNotFound(target: String) async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    let answer = await pipeline.answer(to: .memory("GET", target, session: nurse))
    #expect(answer.statusCode == 404)
  }

  @Test func methodsAreNamed() async throws {
    let pipeline = try house.pipeline()
    let answer = await pipeline.answer(to: .memory("POST", "/ping"))
    #expect(answer.statusCode == 405)
    #expect(answer.header("Allow") == "GET, HEAD")
    let head = await pipeline.answer(to: .memory("HEAD", "/ping"))
    #expect(head.statusCode == 200)
  }

  @Test(arguments: [
    ("127.0.0.1:8080", 200), ("localhost", 200), ("LOCALHOST:1", 200), ("[::1]:8080", 200),
    ("127.0.0.1.evil.example", 421), ("evil.example:8080", 421), ("localhost:abc", 421),
    ("[::1]evil", 421), ("", 421),
  ]) func hostsOnLoopback(host: String, status: Int) async throws {
    let answer = await (try house.pipeline()).answer(to: .memory("GET", "/ping", host: host))
    #expect(answer.statusCode == status)
  }

  @Test func behindAProxy() async throws {
    let exposure = WebConfiguration.Exposure.behindProxy(
      origin: "https://unit.example.org", addressHeader: "X-Forwarded-For")
    let pipeline = try house.pipeline(exposure: exposure)
    #expect(
      await pipeline.answer(to: .memory("GET", "/ping", host: "localhost")).statusCode == 421)
    let page = await pipeline.answer(to: .memory("GET", "/sign-in", host: "unit.example.org"))
    #expect(page.statusCode == 200)
    #expect(page.header("Strict-Transport-Security")?.contains("max-age=63072000") == true)
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let body =
      "username=\(account.username.text)&password=\(PercentCoding.encode(TestHouse.password))"
    let answer = await pipeline.answer(
      to: .memory(
        "POST", "/sign-in", headers: [("X-Forwarded-For", "198.51.100.9, 203.0.113.5")], body: body,
        host: "unit.example.org"))
    let cookie = answer.header("Set-Cookie") ?? ""
    #expect(cookie.hasPrefix("__Host-evenkeel="))
    #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure"))
    #expect(house.staff.events.last?.address == "203.0.113.5")
  }

  @Test func assetsAreKeptForEver() async throws {
    let pipeline = try house.pipeline()
    let path = Assets.catalogue.path(of: Assets.stylesheet)
    let answer = await pipeline.answer(to: .memory("GET", path))
    #expect(answer.statusCode == 200)
    #expect(answer.type == "text/css; charset=utf-8")
    #expect(answer.header("Cache-Control") == "public, max-age=31536000, immutable")
    let other = await pipeline.answer(to: .memory("GET", "/assets/0000000000000000/evenkeel.css"))
    #expect(other.statusCode == 404)
    #expect(await pipeline.answer(to: .memory("POST", path)).statusCode == 405)
  }

  @Test func health() async throws {
    let pipeline = try house.pipeline()
    house.clock.advance(.seconds(5))
    let answer = await pipeline.answer(to: .memory("GET", "/healthz"))
    #expect(answer.text == #"{"status":"ok","version":"test","uptimeSeconds":5,"position":7}"#)
  }
}
