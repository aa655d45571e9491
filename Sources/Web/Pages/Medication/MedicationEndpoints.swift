import Access
import Care
import Chart
import Clinical

/// The medication administration record (MAR) of one person.
enum MedicationEndpoints {
  static let record = Endpoint<ChartID>(
    .get, "/charts/{chart}/mar", for: .permission(.openChart),
    summary: "The medication administration record: every order, every dose, its state.")

  static let fragment = Endpoint<ChartID>(
    .get, "/charts/{chart}/mar/live", for: .permission(.openChart),
    summary: "The changing part of the medication administration record.")

  static let rows: [EndpointRow] = [record.row, fragment.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      record.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let content = try content(request, chart, services)
        let viewer = try request.viewer
        return request.chartPage("Medication", content, of: chart, services: services) { shell in
          shell.headingActions = MedicationView.actions(
            id, maySign: viewer.may(.placeOrders), mayGive: viewer.may(.giveMedication))
          shell.width = .wide
          shell.live = LiveSource(
            events: BoardEndpoints.events.link().text, source: fragment.link(id).text,
            version: String(chart.version))
        }
      },
      fragment.handled { request, id in
        .page(try content(request, try services.care.chart(id.text), services))
      },
    ]
  }

  private static func content(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices
  ) throws -> HTML {
    let view = MedicationView(
      chart: ChartID(chart.id), record: MedicationRecord(of: chart, at: request.now),
      account: OpioidAccount.last24Hours(
        in: services.care.picture(of: chart, at: request.now), at: request.now),
      settings: try services.facility.settings,
      time: try services.time(at: request.now),
      mayGive: try request.viewer.may(.giveMedication))
    return view.render()
  }
}
