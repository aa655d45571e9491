import Access
import Care
import HTTPTypes
import Testing

@testable import Web

@Suite struct OwnPasswordTests {
  private static let present = "a small boat on even keel"
  private static let new = "another long sentence 84"
  let house: UnitHouse

  init() async throws {
    house = try await UnitHouse()
    try await house.give(.nurse, password: Self.present)
  }

  private func change(
    _ session: TestSession, from present: String, to new: String, again: String? = nil
  ) async -> Answer {
    let fields = [
      ("current-password", present), ("new-password", new), ("new-password-again", again ?? new),
    ]
    return await house.post("/password", session, fields)
  }

  private func opens(_ password: String) async throws -> Bool {
    let hash = try house.actor(.nurse).account.passwordHash
    return try await PasswordHasher(cost: .light).matches(password, hash)
  }

  @Test func theNewPasswordOpensAndOtherDevicesAreSignedOut() async throws {
    let here = try house.signIn(.nurse)
    let elsewhere = try house.signIn(.nurse)
    let answer = await change(here, from: Self.present, to: Self.new)
    #expect(answer.location == "/password?changed=yes")
    #expect(answer.header("Set-Cookie")?.hasPrefix("evenkeel=") == true)
    #expect(try await opens(Self.new))
    #expect(try await !opens(Self.present))
    #expect(await house.get("/board", elsewhere).location?.hasPrefix("/sign-in") == true)
    let account = try house.actor(.nurse).account.id
    #expect(house.sessions.sessions(of: account).count == 1)
  }

  @Test(arguments: [
    ("a wrong one entirely", new, new, "The present password is wrong."),
    (present, "short", "short", "12"),
    (present, new, "another long sentence 85", "differ"),
    (present, present, present, "This is the present password."),
  ])
  func whatCannotBeIsRefusedAndTheOldOneStays(
    _ present: String, _ new: String, _ again: String, _ message: String
  ) async throws {
    let session = try house.signIn(.nurse)
    let answer = await change(session, from: present, to: new, again: again)
    #expect(answer.statusCode == 422)
    #expect(answer.page.contains(message))
    #expect(!answer.page.contains(Self.new), "A password never comes back in a page.")
    #expect(try await opens(Self.present))
    #expect(await house.get("/board", session).statusCode == 200)
  }

  @Test func guessingThePresentPasswordIsSlowedDown() async throws {
    let session = try house.signIn(.nurse)
    var last = Answer(status: .ok, content: .bytes([], type: "text/plain"))
    for _ in 0..<30 { last = await change(session, from: "a wrong one entirely", to: Self.new) }
    #expect(last.statusCode == 429)
  }

  @Test func whoeverGetsAnotherRoleHasToSignInAgain() async throws {
    let session = try house.signIn(.nurse)
    let staff = try #require(house.unit.facility?.staff)
    let number = try #require(staff.firstIndex { $0.role == .nurse })
    let answer = await house.post(
      "/staff/\(number)", try house.signIn(.administrator),
      [("name", "Test nurse"), ("role", "counsellor"), ("active", "yes")])
    #expect(answer.statusCode == 303)
    #expect(await house.get("/board", session).location?.hasPrefix("/sign-in") == true)
  }
}
