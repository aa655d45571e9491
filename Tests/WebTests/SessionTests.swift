import Access
import Clinical
import Testing

@testable import Web

struct SessionTests {
  let house: TestHouse

  init() async throws {
    house = try await TestHouse()
  }

  private func send(_ request: IncomingRequest) async throws -> Answer {
    await (try house.pipeline()).answer(to: request)
  }

  private func signIn(
    _ username: String, _ password: String, next: String? = nil, pipeline: Pipeline,
    session: TestSession? = nil
  ) async -> Answer {
    var body = "username=\(username)&password=\(PercentCoding.encode(password))"
    if let next { body += "&next=\(PercentCoding.encode(next))" }
    return await pipeline.answer(to: .memory("POST", "/sign-in", session: session, body: body))
  }

  private func newCookie(_ answer: Answer) -> String? {
    answer.header("Set-Cookie")?.split(separator: ";").first.map(String.init)
  }

  @Test func signInAndOut() async throws {
    let pipeline = try house.pipeline()
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let answer = await signIn(
      account.username.text, TestHouse.password, next: "/test/charts/7", pipeline: pipeline)
    #expect(answer.statusCode == 303)
    #expect(answer.header("Location") == "/test/charts/7")
    #expect(answer.header("Set-Cookie")?.hasSuffix("; Path=/; HttpOnly; SameSite=Strict") == true)
    let cookie = try #require(newCookie(answer))
    let page = await pipeline.answer(
      to: .memory("GET", "/test/charts/7", headers: [("Cookie", "a=b; \(cookie)")]))
    #expect(page.statusCode == 200)
    let session = try #require(house.sessions.sessions(of: account.id).first)
    let out = await pipeline.answer(
      to: .memory(
        "POST", "/sign-out", headers: [("Cookie", cookie)],
        body: "csrf=\(session.formToken.text)"))
    #expect(out.header("Location") == "/sign-in")
    #expect(out.header("Set-Cookie")?.contains("Max-Age=0") == true)
    #expect(out.header("Clear-Site-Data") == "\"cache\"")
    let after = await pipeline.answer(
      to: .memory("GET", "/test/charts/7", headers: [("Cookie", cookie)]))
    #expect(after.statusCode == 303)
    #expect(house.staff.events.map(\.kind) == [.signedIn, .signedOut])
  }

  @Test func wrongAndUnknownLookTheSame() async throws {
    let pipeline = try house.pipeline()
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let ended = try await house.staff.add(.nurse, hasher: house.services.hasher)
    house.staff.end(ended.id)
    let name = account.username.text
    let wrong = await signIn(name, "not this one at all", pipeline: pipeline)
    let unknown = await signIn("nobody", "not this one at all", pipeline: pipeline)
    let over = await signIn(ended.username.text, TestHouse.password, pipeline: pipeline)
    for answer in [wrong, unknown, over] {
      #expect(answer.statusCode == 401)
      #expect(answer.header("Set-Cookie") == nil)
      #expect(answer.text.contains("The user name or the password is wrong."))
    }
    let shown = unknown.text.replacing("nobody", with: name)
    #expect(shown == wrong.text)
    #expect(!wrong.text.contains("not this one at all"))
  }

  @Test func guessingIsSlowed() async throws {
    let pipeline = try house.pipeline()
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    for _ in 0..<10 {
      let answer = await signIn(account.username.text, "wrong", pipeline: pipeline)
      #expect(answer.statusCode == 401)
    }
    let right = await signIn(account.username.text, TestHouse.password, pipeline: pipeline)
    #expect(right.statusCode == 429)
    #expect(right.header("Retry-After") == "30")
    house.clock.advance(.seconds(30))
    let later = await signIn(account.username.text, TestHouse.password, pipeline: pipeline)
    #expect(later.statusCode == 303)
  }

  @Test func aPlantedSessionIsNotTakenOver() async throws {
    let pipeline = try house.pipeline()
    let attacker = try await house.signIn(.counsellor)
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let answer = await signIn(
      account.username.text, TestHouse.password, pipeline: pipeline, session: attacker)
    #expect(newCookie(answer) != attacker.cookie)
    #expect(
      house.sessions.state(of: attacker.token, at: house.clock.now, isActivity: false) == .absent)
  }

  @Test(arguments: [
    "https://evil.example/", "//evil.example", "/\\evil.example", "evil", "", "/a b", "/a\r\nX: 1",
    "javascript:alert(1)",
  ]) func redirectsStayHere(next: String) async throws {
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let answer = await signIn(
      account.username.text, TestHouse.password, next: next, pipeline: try house.pipeline())
    #expect(answer.header("Location") == "/")
  }

  @Test func anIdleScreenLocksAndReturnsToItsPage() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    house.clock.advance(.minutes(10))
    let led = await pipeline.answer(to: .memory("GET", "/test/charts/7", session: nurse))
    #expect(led.header("Location") == "/unlock?next=%2Ftest%2Fcharts%2F7")
    let change = await pipeline.answer(
      to: .memory(
        "POST", ChangeTests.path, session: nurse, headers: [("Accept", "application/json")],
        body: "csrf=\(nurse.csrf)"))
    #expect(change.code == "locked")
    let page = await pipeline.answer(
      to: .memory("GET", "/unlock?next=%2Ftest%2Fcharts%2F7", session: nurse))
    #expect(
      page.text.contains("Person &lt;1&gt;") && page.text.contains("value=\"/test/charts/7\""))
    let form = "csrf=\(nurse.csrf)&next=/test/charts/7&password="
    let wrong = await pipeline.answer(
      to: .memory("POST", "/unlock", session: nurse, body: form + "wrong"))
    #expect(wrong.statusCode == 401)
    let right = await pipeline.answer(
      to: .memory(
        "POST", "/unlock", session: nurse, body: form + PercentCoding.encode(TestHouse.password)))
    #expect(right.header("Location") == "/test/charts/7")
    let fresh = try #require(newCookie(right))
    #expect(fresh != nurse.cookie)
    let again = await pipeline.answer(
      to: .memory("GET", "/test/charts/7", headers: [("Cookie", fresh)]))
    #expect(again.statusCode == 200)
    #expect(house.staff.events.map(\.kind) == [.refused, .unlocked])
  }

  @Test func aFormFilledBeforeTheLockStillCounts() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    house.clock.advance(.minutes(11))
    let unlocked = await pipeline.answer(
      to: .memory(
        "POST", "/unlock", session: nurse,
        body: "csrf=\(nurse.csrf)&password=\(PercentCoding.encode(TestHouse.password))"))
    let fresh = try #require(newCookie(unlocked))
    let body = "csrf=\(nurse.csrf)&idempotency-key=key-00000001&amount=2.5&way=oral"
    let answer = await pipeline.answer(
      to: .memory("POST", ChangeTests.path, headers: [("Cookie", fresh)], body: body))
    #expect(answer.statusCode == 303)
  }

  @Test(arguments: [("X-Background", "1"), ("Sec-Fetch-Dest", "empty")])
  func backgroundRequestsDoNotKeepTheScreenOpen(header: (String, String)) async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    for _ in 0..<10 {
      house.clock.advance(.minutes(1))
      _ = await pipeline.answer(
        to: .memory("GET", "/test/charts/7", session: nurse, headers: [header]))
    }
    let answer = await pipeline.answer(to: .memory("GET", "/test/charts/7", session: nurse))
    #expect(answer.header("Location")?.hasPrefix("/unlock") == true)
  }

  @Test func lockByHand() async throws {
    let pipeline = try house.pipeline()
    let nurse = try await house.signIn(.nurse)
    let answer = await pipeline.answer(
      to: .memory("POST", "/lock", session: nurse, body: "csrf=\(nurse.csrf)"))
    #expect(answer.header("Location") == "/unlock")
    let page = await pipeline.answer(to: .memory("GET", "/test/charts/7", session: nurse))
    #expect(page.statusCode == 303)
  }

  @Test func programsSignInWithJSON() async throws {
    let pipeline = try house.pipeline()
    let account = try await house.staff.add(.prescriber, hasher: house.services.hasher)
    let body = #"{"username":"\#(account.username.text)","password":"\#(TestHouse.password)"}"#
    let answer = await pipeline.answer(
      to: .memory("POST", "/sign-in", body: body, type: "application/json"))
    #expect(answer.statusCode == 200)
    let session = try #require(house.sessions.sessions(of: account.id).first)
    #expect(answer.text.contains(#""role":"prescriber","csrf":"\#(session.formToken.text)""#))
    let who = await pipeline.answer(
      to: .memory("GET", "/session", headers: [("Cookie", newCookie(answer) ?? "")]))
    #expect(who.text == answer.text)
  }
}
