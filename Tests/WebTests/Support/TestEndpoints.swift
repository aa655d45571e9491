import Access
import StrictJSON

@testable import Web

/// Endpoints that stand for the pages to come.
enum TestEndpoints {
  enum Way: String, CaseIterable, Sendable { case oral, sublingual }

  static let amount = Field.decimal("amount", "Amount in mg", places: 1, in: 1...320)
  static let way = Field<Way>.choice("way", "Route")
  static let note = Field.text("note", "Note", limit: 20, lines: .many).optional

  static let chart = Endpoint<Int64>(
    .get, "/test/charts/{chart}", for: .permission(.openChart), summary: "A chart.")
  static let newChart = FixedEndpoint(
    .get, "/test/charts/new", for: .permission(.admit), summary: "The form of an admission.")
  static let give = Endpoint<Int64, String>(
    .post, "/test/charts/{chart}/orders/{order}/doses", for: .permission(.giveMedication),
    effect: .records, fields: [amount, way, note], bodyLimit: 1_024, summary: "A dose.")
  static let fault = FixedEndpoint(.get, "/test/fault", for: .everyone, summary: "Breaks.")
  static let events = FixedEndpoint(
    .get, "/test/events", for: .permission(.seeBoard), answers: .events, summary: "Events.")
  static let large = FixedEndpoint(
    .get, "/test/large", for: .everyone, summary: "More than the system keeps.")

  static let rows = [chart.row, newChart.row, give.row, fault.row, events.row, large.row]

  /// More than the send buffer of a socket, which Linux lets grow to 4 MiB.
  static let largeLength = 12_000_000

  struct SecretFault: Error, CustomStringConvertible {
    let description = "the patient Jane Example"
  }

  static func routes(_ house: TestHouse) -> [Route] {
    [
      chart.handled { request, number in
        let viewer = try request.viewer
        let text: HTML = "<p>Chart \(number) for \(viewer.name)</p>"
        return request.page("Chart", text)
      },
      newChart.handled { request in request.page("Admit", "<p>New</p>") },
      give.handled { request, chart, order in
        let values = try request.values()
        let note = try values[note] ?? "-"
        let line = "\(chart) \(order) \(try values[amount]) \(try values[way]) \(note)"
        house.record("\(request.idempotencyKey): \(line)")
        return .seeOther(TestEndpoints.chart.link(chart))
      },
      fault.handled { _ in throw SecretFault() },
      events.handled { _ in
        .events(
          EventStream {
            AsyncStream { continuation in
              continuation.yield(ServerEvent(name: "version", data: "1"))
            }
          })
      },
      large.handled { _ in .text(String(repeating: "x", count: largeLength)) },
    ]
  }
}

extension String: PathValue {
  init?(pathText: String) { self = pathText }

  var pathText: String { self }
}
