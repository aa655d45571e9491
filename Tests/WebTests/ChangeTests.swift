import Access
import Testing

@testable import Web

/// What a `POST` must bring before its handler runs.
struct ChangeTests {
  let house: TestHouse

  init() async throws {
    house = try await TestHouse()
  }
  static let path = "/test/charts/7/orders/a/doses"

  private func post(
    _ session: TestSession?, _ body: String, headers: [(String, String)] = [],
    type: String? = "application/x-www-form-urlencoded", target: String = path
  ) async throws -> Answer {
    await (try house.pipeline()).answer(
      to: .memory("POST", target, session: session, headers: headers, body: body, type: type))
  }

  private func body(_ session: TestSession, key: String = "key-00000001") -> String {
    "csrf=\(session.csrf)&idempotency-key=\(key)&amount=2.5&way=oral"
  }

  @Test func aWholeFormIsTaken() async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(nurse, body(nurse) + "&note=calm%0D%0Aasleep")
    #expect(answer.statusCode == 303)
    #expect(answer.header("Location") == "/test/charts/7")
    #expect(house.given == ["key-00000001: 7 a 25 oral calm\nasleep"])
  }

  @Test func jsonIsTheSame() async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(
      nurse, #"{"amount":2.5,"way":"oral"}"#,
      headers: [("X-CSRF-Token", nurse.csrf), ("Idempotency-Key", "key-00000001")],
      type: "application/json; charset=UTF-8")
    #expect(answer.statusCode == 303)
    #expect(house.given == ["key-00000001: 7 a 25 oral -"])
  }

  @Test func theTokenIsAskedFor() async throws {
    let nurse = try await house.signIn(.nurse)
    let other = try await house.signIn(.nurse)
    let rest = "&idempotency-key=key-00000001&amount=2.5&way=oral"
    for token in ["csrf=", "csrf=\(other.csrf)", "x=1", "csrf=\(nurse.csrf)&csrf=\(nurse.csrf)"] {
      let answer = try await post(nurse, token + rest)
      #expect(answer.statusCode == 403, "\(token)")
    }
    let asQuery = try await post(nurse, body(nurse), target: Self.path + "?csrf=\(nurse.csrf)")
    #expect(asQuery.statusCode == 400)
    #expect(house.given.isEmpty)
  }

  static let origins: [([(String, String)], Int)] = [
    ([], 303),
    ([("Sec-Fetch-Site", "same-origin")], 303),
    ([("Sec-Fetch-Site", "same-origin"), ("Origin", "http://127.0.0.1:8080")], 303),
    ([("Origin", "http://127.0.0.1:8080")], 303),
    ([("Sec-Fetch-Site", "cross-site")], 403),
    ([("Sec-Fetch-Site", "same-site")], 403),
    ([("Sec-Fetch-Site", "none")], 403),
    ([("Origin", "null")], 403),
    ([("Origin", "https://127.0.0.1:8080")], 403),
    ([("Origin", "http://127.0.0.1:8081")], 403),
    ([("Origin", "http://127.0.0.1:8080.evil.example")], 403),
  ]

  @Test(arguments: origins) func originsAreChecked(
    headers: [(String, String)], status: Int
  ) async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(nurse, body(nurse), headers: headers)
    #expect(answer.statusCode == status)
    #expect(house.given.count == (status == 303 ? 1 : 0))
  }

  @Test func signInIsProtectedByItsOrigin() async throws {
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    let body =
      "username=\(account.username.text)&password=\(PercentCoding.encode(TestHouse.password))"
    let answer = try await post(
      nil, body, headers: [("Origin", "https://evil.example")], target: "/sign-in")
    #expect(answer.statusCode == 403)
    #expect(answer.header("Set-Cookie") == nil)
  }

  @Test(arguments: ["", "short", "has space1", String(repeating: "k", count: 129), "ключключ"])
  func theKeyIsAskedFor(key: String) async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(nurse, body(nurse, key: PercentCoding.encode(key)))
    #expect(answer.statusCode == 400)
    #expect(answer.text.contains("idempotency key"))
  }

  @Test func unknownFieldsAreRefused() async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(nurse, body(nurse) + "&role=%3Cadministrator")
    #expect(answer.statusCode == 400)
    let longName = try await post(nurse, body(nurse) + "&%3Cscript%3E=1")
    #expect(longName.text.contains("&lt;script&gt;"))
    let query = await (try house.pipeline()).answer(
      to: .memory("GET", "/test/charts/7?debug=1", session: nurse))
    #expect(query.statusCode == 400)
  }

  @Test func refusedFieldsAreListed() async throws {
    let nurse = try await house.signIn(.nurse)
    let base =
      "csrf=\(nurse.csrf)&idempotency-key=key-00000001&note=\(String(repeating: "x", count: 21))"
    let page = try await post(nurse, base + "&amount=1e3&way=rectal")
    #expect(page.statusCode == 422)
    for part in ["Amount in mg", "field-amount", "Choose one of the values", "Shorten this to 20"] {
      #expect(page.text.contains(part), "\(part)")
    }
    let json = try await post(
      nurse, base + "&amount=1e3&way=oral", headers: [("Accept", "application/json")])
    #expect(json.code == "fields")
    #expect(json.text.contains(#""fields":[{"name":"amount","message":"Enter a number from 0.1"#))
  }

  static let types: [(String?, Int)] = [
    ("application/x-www-form-urlencoded", 303),
    ("application/x-www-form-urlencoded; charset=utf-8", 303),
    ("APPLICATION/X-WWW-FORM-URLENCODED;charset=\"UTF-8\"", 303),
    ("application/x-www-form-urlencoded; charset=latin1", 415),
    ("application/x-www-form-urlencodedx", 415), ("text/plain", 415), ("multipart/form-data", 415),
    (nil, 415), ("", 415),
  ]

  @Test(arguments: types) func contentTypes(type: String?, status: Int) async throws {
    let nurse = try await house.signIn(.nurse)
    let answer = try await post(nurse, body(nurse), type: type)
    #expect(answer.statusCode == status)
  }

  @Test func bodiesHaveALimit() async throws {
    let nurse = try await house.signIn(.nurse)
    let start = body(nurse) + "&note="
    let fitting = start + String(repeating: "+", count: 1_024 - start.utf8.count)
    #expect(try await post(nurse, fitting).statusCode == 303)
    let answer = try await post(nurse, fitting + "+")
    #expect(answer.statusCode == 413)
    #expect(answer.header("Connection") == "close")
  }

  @Test func compressedOrChunkedBodiesAreRefused() async throws {
    let nurse = try await house.signIn(.nurse)
    let gzip = try await post(nurse, body(nurse), headers: [("Content-Encoding", "gzip")])
    #expect(gzip.statusCode == 415)
    let chunked = try await post(nurse, body(nurse), headers: [("Transfer-Encoding", "chunked")])
    #expect(chunked.statusCode == 411)
  }

  @Test func aBodyThatBrokeOffIsNotAForm() async throws {
    let nurse = try await house.signIn(.nurse)
    let whole = Array((body(nurse) + "&note=not+given").utf8)
    let request = IncomingRequest(
      method: "POST", target: Self.path, host: "127.0.0.1",
      headers: [
        ("Cookie", nurse.cookie), ("Content-Length", "\(whole.count)"),
        ("Content-Type", "application/x-www-form-urlencoded"),
      ], peer: "127.0.0.1"
    ) { _ in Array(whole.prefix(whole.count - 15)) }
    let answer = await (try house.pipeline()).answer(to: request)
    #expect(answer.statusCode == 400)
    #expect(house.given.isEmpty)
  }
}
