import HTTPTypes
import Testing

@testable import Web

struct RouteTableTests {
  static let open = FixedEndpoint(.get, "/a", for: .everyone, summary: "A.")
  static let change = FixedEndpoint(.get, "/b", for: .everyone, effect: .records, summary: "B.")
  static let gap = Endpoint<Int64>(.get, "/c/{x}", for: .everyone, summary: "C.")
  static let gapRenamed = Endpoint<Int64>(.get, "/c/{y}", for: .everyone, summary: "C.")
  static let gapless = Endpoint<Int64>(.get, "/d", for: .everyone, summary: "D.")

  static func route(_ endpoint: FixedEndpoint) -> Route { endpoint.handled { _ in .empty(.ok) } }
  static func route(_ endpoint: Endpoint<Int64>) -> Route {
    endpoint.handled { _, _ in .empty(.ok) }
  }

  static func fault(_ declared: [EndpointRow], _ routes: [Route]) -> RouteTableFault? {
    do throws(RouteTableFault) {
      _ = try RouteTable(declared: declared, routes: routes)
      return nil
    } catch {
      return error
    }
  }

  @Test func rowsAndHandlersMustAgree() {
    let open = Self.open.row
    let handler = Self.route(Self.open)
    #expect(Self.fault([open], [handler]) == nil)
    #expect(Self.fault([open, open], [handler]) == .declaredTwice("GET /a"))
    #expect(Self.fault([], [handler]) == .notDeclared("GET /a"))
    #expect(Self.fault([open], [handler, handler]) == .handledTwice("GET /a"))
    #expect(Self.fault([open], []) == .notHandled("GET /a"))
    #expect(Self.fault([Self.change.row], [Self.route(Self.change)]) == .changeByGet("GET /b"))
    #expect(Self.fault([Self.gapless.row], [Self.route(Self.gapless)]) == .gapsDiffer("GET /d"))
    let gaps = [Self.gap.row, Self.gapRenamed.row]
    #expect(Self.fault(gaps, [Self.route(Self.gap)]) == .declaredTwice("GET /c/{y}"))
  }

  @Test func theServersOwnRowsAgree() async throws {
    let house = try await TestHouse()
    #expect(Self.fault(Endpoints.all, Routes.all(house.services)) == nil)
  }

  @Test func everyRowSaysWhatItIs() {
    for row in Endpoints.all {
      #expect(row.summary.hasSuffix("."), "\(row.name)")
      #expect(row.fields.allSatisfy { !$0.meaning.isEmpty }, "\(row.name)")
      #expect(Set(row.fields.map(\.name)).count == row.fields.count, "\(row.name)")
      let reserved = [FormTokens.csrfName, FormTokens.idempotencyName]
      #expect(row.fields.allSatisfy { !reserved.contains($0.name) }, "\(row.name)")
      #expect(row.bodyLimit <= 1 << 20, "\(row.name)")
    }
  }

  @Test func publicRowsAreTheseOnly() {
    let open = Endpoints.all.filter { $0.audience == .everyone }.map(\.name).sorted()
    #expect(
      open == [
        "GET /", "GET /design", "GET /first-run", "GET /healthz", "GET /ping", "GET /sign-in",
        "POST /first-run", "POST /sign-in",
      ])
  }

  @Test func literalsComeBeforeGaps() async throws {
    let table = try RouteTable(
      declared: Endpoints.all + TestEndpoints.rows, routes: try await TestHouse().routes())
    func name(_ path: String...) -> String? {
      guard case .found(let route, let place) = table.match(.get, ["test"] + path) else {
        return nil
      }
      return ([route.row.template.text] + place).joined(separator: " ")
    }
    #expect(name("charts", "new") == "/test/charts/new")
    #expect(name("charts", "7") == "/test/charts/{chart} 7")
    #expect(name("charts", "7", "x") == nil)
    guard case .otherMethods([.get]) = table.match(.post, ["test", "charts", "7"]) else {
      Issue.record("a known path with another method must say so")
      return
    }
  }

  @Test func linksAreMadeFromTheRow() {
    #expect(
      TestEndpoints.give.link(7, "a b/ü").text == "/test/charts/7/orders/a%20b%2F%C3%BC/doses")
    #expect(SessionEndpoints.signInPage.link().text == "/sign-in")
    let link = SessionEndpoints.signInPage.link().with(SessionEndpoints.next, "/a?b=1&c")
    #expect(link.text == "/sign-in?next=%2Fa%3Fb%3D1%26c")
    let html: HTML = "<a href=\"\(link.with(SessionEndpoints.next, "x"))\">"
    #expect(String(decoding: html.bytes, as: UTF8.self).contains("&amp;next=x"))
  }
}
