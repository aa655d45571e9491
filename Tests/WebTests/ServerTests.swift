import Access
import Clinical
import ServiceLifecycle
import Testing

@testable import Web

/// Over a real socket: what the pipeline alone cannot show.
@Suite(.serialized) struct ServerTests {
  let house: TestHouse

  init() async throws {
    house = try await TestHouse()
  }

  static func get(_ path: String, _ headers: String...) -> String {
    let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1"] + headers
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }

  static func post(_ path: String, _ headers: String..., body: String) -> String {
    let lines = [
      "POST \(path) HTTP/1.1", "Host: 127.0.0.1", "Content-Length: \(body.utf8.count)",
      "Content-Type: application/x-www-form-urlencoded",
    ]
    return (lines + headers).joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  static func short() -> WebLimits {
    var limits = WebLimits()
    limits.idle = .seconds(1)
    limits.body = .seconds(1)
    limits.unread = .seconds(1)
    limits.heartbeat = TimeSpan(milliseconds: 200)
    return limits
  }

  @Test func answersAndKeepsTheConnection() async throws {
    try await TestServer.run(house) { port, _ in
      let client = try RawClient(port: port)
      for _ in 0..<3 {
        client.send(Self.get("/ping"))
        let answer = await client.receive(until: "pong")
        #expect(answer.text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.text.contains("Content-Length: 5"))
        #expect(!answer.text.lowercased().contains("\r\nserver:"))
      }
      client.send(Self.get("/ping").replacing("GET", with: "HEAD"))
      let head = await client.receive(until: "\r\n\r\n")
      #expect(head.text.contains("Content-Length: 5") && !head.text.contains("pong"))
    }
  }

  @Test func signsInOverTheWire() async throws {
    let account = try await house.staff.add(.nurse, hasher: house.services.hasher)
    try await TestServer.run(house) { port, _ in
      let client = try RawClient(port: port)
      let body =
        "username=\(account.username.text)&password=\(PercentCoding.encode(TestHouse.password))"
      client.send(Self.post("/sign-in", "Sec-Fetch-Site: same-origin", body: body))
      let answer = await client.receive(until: "\r\n\r\n")
      #expect(answer.status == 303)
      #expect(answer.text.contains("Set-Cookie: evenkeel="))
    }
  }

  /// Each of these could be understood as two requests by one of two servers in a row.
  static let shapes: [String] = [
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\nGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\nGET /ping HTTP/1.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /ping HTTP/1.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length : 40\r\n\r\nGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: +4\r\n\r\nabcdGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0x4\r\n\r\nabcdGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\n\nGET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "GET /ping\rHTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n",
    "\u{0}GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "GET /ping HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
  ]

  @Test func unclearRequestsAreAnsweredOnceAtMost() async throws {
    try await TestServer.run(house, limits: Self.short()) { port, _ in
      for shape in Self.shapes {
        let client = try RawClient(port: port)
        client.send(shape)
        let answer = await client.receive(seconds: 0.4)
        let pongs = answer.text.split(separator: "pong", omittingEmptySubsequences: false).count - 1
        #expect(pongs <= 1 && answer.answers <= 2, "\(shape.debugDescription): \(answer.text)")
        #expect(answer.status.map { $0 < 500 } ?? true, "\(shape.debugDescription)")
      }
      #expect(try await Self.isAlive(port))
    }
  }

  @Test func unreadableRequestsHaveTheHeadersToo() async throws {
    try await TestServer.run(house) { port, _ in
      let client = try RawClient(port: port)
      client.send("NONSENSE\r\n\r\n")
      let answer = await client.receive(until: "\r\n\r\n")
      #expect(answer.status == 400)
      #expect(answer.text.contains("Content-Security-Policy: default-src 'none'"))
      #expect(answer.text.contains("X-Content-Type-Options: nosniff"))
      let flood = try RawClient(port: port)
      flood.send("GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n")
      for number in 0..<5_000 where !flood.send("X-\(number): aaaaaaaaaaaaaaaa\r\n") { break }
      let refused = await flood.receive(seconds: 2)
      #expect(refused.status == 400 || refused.isClosed)
      #expect(try await Self.isAlive(port))
    }
  }

  @Test func slowHeadsAreCut() async throws {
    try await TestServer.run(house, limits: Self.short()) { port, _ in
      let client = try RawClient(port: port)
      let head = Array(Self.get("/ping", "X-Long: \(String(repeating: "a", count: 200))"))
      let sender = Task {
        for character in head {
          guard client.send(String(character)) else { return }
          try await Task.sleep(for: .milliseconds(50))
        }
      }
      let answer = await client.receive(seconds: 5)
      sender.cancel()
      #expect(answer.isClosed && answer.seconds < 3, "\(answer)")
    }
  }

  @Test func slowBodiesAreCutThoughTheyDrip() async throws {
    let nurse = try await house.signIn(.nurse)
    try await TestServer.run(house, limits: Self.short()) { port, _ in
      let client = try RawClient(port: port)
      let whole = Self.post(
        ChangeTests.path, "Cookie: \(nurse.cookie)", body: String(repeating: "a", count: 900))
      client.send(String(whole.dropLast(900)))
      let sender = Task {
        while client.send("a") { try await Task.sleep(for: .milliseconds(50)) }
      }
      let answer = await client.receive(seconds: 6)
      sender.cancel()
      #expect(answer.status == 408, "\(answer)")
      #expect(answer.text.contains("X-Content-Type-Options: nosniff"))
      #expect(answer.isClosed && answer.seconds < 4, "\(answer.seconds)")
      #expect(try await Self.isAlive(port))
    }
  }

  @Test func aLongBodyIsRefusedBeforeItIsRead() async throws {
    let nurse = try await house.signIn(.nurse)
    try await TestServer.run(house) { port, _ in
      let client = try RawClient(port: port)
      let head = Self.post(ChangeTests.path, "Cookie: \(nurse.cookie)", body: "")
        .replacing("Content-Length: 0", with: "Content-Length: 100000000")
      client.send(head)
      let answer = await client.receive(seconds: 5)
      #expect(answer.status == 413)
      #expect(answer.isClosed && answer.seconds < 4, "\(answer.seconds)")
    }
  }

  @Test func aReaderThatStopsIsCut() async throws {
    try await TestServer.run(house, limits: Self.short()) { port, _ in
      let client = try RawClient(port: port, window: 16_384)
      client.send(Self.get("/test/large"))
      _ = await client.receive(until: "\r\n\r\n")
      try await Task.sleep(for: .seconds(3))
      let answer = await client.receive(seconds: 10)
      #expect(answer.isClosed)
      #expect(answer.text.utf8.count < TestEndpoints.largeLength)
      let reader = try RawClient(port: port)
      reader.send(Self.get("/test/large", "Connection: close"))
      let whole = await reader.receive(seconds: 20)
      #expect(whole.text.utf8.count > TestEndpoints.largeLength)
    }
  }

  @Test func eventsBeatAndEndWithTheSession() async throws {
    let nurse = try await house.signIn(.nurse)
    let house = house
    try await TestServer.run(house, limits: Self.short()) { port, _ in
      let client = try RawClient(port: port)
      client.send(Self.get("/test/events", "Cookie: \(nurse.cookie)", "Accept: text/event-stream"))
      let start = await client.receive(until: "event: version\ndata: 1\n\n")
      #expect(start.text.contains("Content-Type: text/event-stream"))
      #expect(start.text.contains("Cache-Control: no-store"))
      let beating = await client.receive(seconds: 2.5)
      let beats = beating.text.split(separator: "event: heartbeat").count
      #expect(!beating.isClosed && beats > 5, "longer than the idle time, \(beats) beats")
      house.sessions.lock(nurse.token)
      let end = await client.receive(until: "event: locked")
      #expect(end.text.contains("event: locked"))
    }
  }

  @Test func streamsAreCounted() async throws {
    let nurse = try await house.signIn(.nurse)
    var limits = Self.short()
    limits.streams = 2
    let request = Self.get("/test/events", "Cookie: \(nurse.cookie)")
    try await TestServer.run(house, limits: limits) { port, _ in
      var clients: [RawClient] = []
      for _ in 0..<2 {
        let client = try RawClient(port: port)
        client.send(request)
        #expect(await client.receive(until: "version").status == 200)
        clients.append(client)
      }
      let third = try RawClient(port: port)
      third.send(request)
      #expect(await third.receive(until: "too-many-streams").status == 503)
      clients.removeAll()
      try await Task.sleep(for: .seconds(1))
      let fourth = try RawClient(port: port)
      fourth.send(request)
      #expect(await fourth.receive(until: "version").status == 200)
    }
  }

  @Test func stopsInTimeWithOpenStreamsAndSlowClients() async throws {
    let nurse = try await house.signIn(.nurse)
    let clock = ContinuousClock()
    let stopped = try await clock.measure {
      try await TestServer.run(house) { port, group in
        let stream = try RawClient(port: port)
        stream.send(Self.get("/test/events", "Cookie: \(nurse.cookie)"))
        _ = await stream.receive(until: "version")
        let slow = try RawClient(port: port)
        let head = Self.post("/sign-in", body: "")
        slow.send(head.replacing("Content-Length: 0", with: "Content-Length: 100"))
        let idle = try RawClient(port: port)
        idle.send(Self.get("/ping"))
        _ = await idle.receive(until: "pong")
        await group.triggerGracefulShutdown()
        let end = await stream.receive(seconds: 4)
        #expect(end.isClosed && end.seconds < 2, "the stream ends at once: \(end.seconds)")
      }
    }
    #expect(stopped < .seconds(7), "\(stopped)")
  }

  private static func isAlive(_ port: Int) async throws -> Bool {
    let client = try RawClient(port: port)
    client.send(get("/ping"))
    return await client.receive(until: "pong").status == 200
  }
}
