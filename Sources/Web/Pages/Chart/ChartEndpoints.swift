import Access
import Care
import Clinical

/// The overview of one person's chart.
enum ChartEndpoints {
  /// The entry that was just saved, to be shown first.
  static let saved = Field<Int64>.identifier(
    "saved", "Saved entry", meaning: "The number of an entry that was just recorded"
  ).optional

  static let overview = Endpoint<ChartID>(
    .get, "/charts/{chart}", for: .permission(.openChart), fields: [saved],
    summary:
      "One person at a glance: what is due, the course of the stay, what is unknown, what changed.")

  static let overviewPart = Endpoint<ChartID>(
    .get, "/charts/{chart}/live", for: .permission(.openChart),
    summary: "The overview without its frame, for a page that keeps itself current.")

  static let events = Endpoint<ChartID>(
    .get, "/charts/{chart}/events", for: .permission(.openChart), answers: .events,
    summary: "Tells that the chart changed, as its version; never what.")

  static let rows: [EndpointRow] = [overview.row, overviewPart.row, events.row]

  static func routes(_ services: UnitServices) -> [Route] {
    let painter = ChartPainter(services: services)
    return [
      overview.handled { request, id in try await painter.overview(request, id) },
      overviewPart.handled { request, id in try painter.overviewPart(request, id) },
      events.handled { _, id in
        _ = try services.care.chart(id.text)
        return .events(LiveChanges(care: services.care, demo: services.demo).ofChart(id))
      },
    ]
  }
}
