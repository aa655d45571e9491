import Access
import Care
import Chart

/// Everything ever written in one chart.
enum TimelineEndpoints {
  static let kind = Field<TimelineKind>.choice("kind", "Kind of entry").optional
  static let page = Field.integer("page", "Page", in: 1...1_000).optional

  static let list = Endpoint<ChartID>(
    .get, "/charts/{chart}/timeline", for: .permission(.openChart), fields: [kind, page],
    summary: "Every entry, newest first, with its corrections; nothing written is ever hidden.")

  static let correction = Endpoint<ChartID, Int64>(
    .get, "/charts/{chart}/timeline/{entry}", for: .permission(.correctEntries),
    summary: "One entry with the forms to amend and to strike it.")

  static let rows: [EndpointRow] =
    [list.row, correction.row] + CorrectionEndpoints.rows

  /// The place of an entry on the timeline.
  static func anchor(_ number: Int64) -> String { "entry-\(number)" }

  /// Leads to an entry, whichever page it stands on. A correction leads to what it corrected.
  static func link(to entry: ChartEntry, of chart: ChartID) -> Link {
    let number: Int64 =
      switch entry.body {
      case .amendment(let amendment): amendment.entry
      case .strike(let strike): strike.entry
      default: entry.number
      }
    let kind = TimelineKind(entry.body)
    let isCorrection = number != entry.number
    let base = list.link(chart)
    let link = isCorrection ? base : base.with(Self.kind, kind.rawValue)
    return Link(path: "\(link.text)#\(anchor(number))")
  }

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request, id in
        let actor = try request.actor(in: services.care)
        let chart = try await services.care.open(id.text, by: actor, at: request.now)
        let values = try request.values()
        let model = TimelineModel(
          chart, time: try services.time(at: request.now), actor: actor, kind: try values[kind],
          page: try values[page] ?? 1)
        let view = TimelineView(model: model)
        return request.chartPage("Timeline", view.render(), of: chart, services: services) {
          $0.headingActions = "<span>\(model.count) entries, newest first</span>"
        }
      },
      correction.handled { request, id, number in
        let actor = try request.actor(in: services.care)
        let chart = try await services.care.open(id.text, by: actor, at: request.now)
        let page = CorrectionPage(
          services: services, chart: chart, number: number,
          tokens: request.formTokens(
            version: String(chart.version)))
        return try page.answer(request)
      },
    ] + CorrectionEndpoints.routes(services)
  }
}
