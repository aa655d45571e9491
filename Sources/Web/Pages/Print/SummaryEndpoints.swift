import Access
import Care
import Chart

/// The discharge summary, for the chart of whoever goes on caring.
enum SummaryEndpoints {
  static let show = Endpoint<ChartID>(
    .get, "/charts/{chart}/summary", for: .permission(.openChart),
    summary: "The summary of a stay as a sheet of paper; of a stay that goes on, so far.")

  static let rows: [EndpointRow] = [show.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      show.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let model = SummaryModel(
          chart, facility: try services.facility, time: try services.time(at: request.now))
        let viewer = try request.viewer
        let view = SummaryView(
          model: model, madeBy: "\(viewer.name), \(viewer.role.title)",
          links: SheetLinks(chart: id, mayDischarge: viewer.may(.manageDischarge)))
        return request.chartPage(model.title, view.render(), of: chart, services: services) {
          $0.width = .sheet
        }
      }
    ]
  }
}

/// The ways from one sheet to the others; not printed.
struct SheetLinks: Component {
  let chart: ChartID
  let mayDischarge: Bool

  func render() -> HTML {
    var buttons = [
      Button("Summary", kind: .quiet, action: .link(SummaryEndpoints.show.link(chart).text)),
      Button(
        "Instructions for the person", kind: .quiet,
        action: .link(InstructionEndpoints.show.link(chart).text)),
    ]
    if mayDischarge {
      buttons.append(
        Button("Discharge", kind: .quiet, action: .link(DischargeEndpoints.show.link(chart).text)))
    }
    return #"<div class="form-buttons">\#(buttons)</div>"#
  }
}
