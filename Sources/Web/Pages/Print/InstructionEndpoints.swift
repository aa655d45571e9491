import Access
import Care
import Chart

/// What the person takes home, in words they read best.
enum InstructionEndpoints {
  static let language = Field<Admission.Identity.Language>.choice(
    "language", "Language", meaning: "The sheet's language; the person's own when not sent"
  ).optional

  static let show = Endpoint<ChartID>(
    .get, "/charts/{chart}/instructions", for: .permission(.openChart), fields: [language],
    summary: "Instructions for the person in plain words, English or Spanish, as a sheet of paper.")

  static let rows: [EndpointRow] = [show.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      show.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let own = chart.state.identity?.language ?? .english
        let chosen = try request.values()[language] ?? own
        let viewer = try request.viewer
        let view = InstructionView(
          facts: InstructionFacts(
            chart, facility: try services.facility.founding.name,
            time: try services.time(at: request.now)),
          words: InstructionWords.of(chosen), madeBy: viewer.name,
          links: SheetLinks(chart: id, mayDischarge: viewer.may(.manageDischarge)))
        let title = "Instructions for the person"
        return request.chartPage(title, view.render(), of: chart, services: services) {
          $0.width = .sheet
        }
      }
    ]
  }
}
