import Access
import Care
import Chart
import Clinical

/// Everybody with a chart, present and past. The page is searched in the browser, so that no name stands in an address.
enum PeopleEndpoints {
  static let list = FixedEndpoint(
    .get, "/people", for: .permission(.openChart),
    summary: "Every stay, present ones first.")

  static let rows: [EndpointRow] = [list.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request in
        let time = try services.time(at: request.now)
        let charts = services.care.allCharts.sorted { $0.sortKey > $1.sortKey }
        let rows = charts.map { line($0, time) }
        let columns = ["Person", "Bed", "Admitted", "Left"]
        let table = DataTable(
          caption: "Stays", columns: columns.map { DataTable.Column(label: $0) }, rows: rows,
          hidesCaption: true)
        let none = EmptyState(heading: "Nobody yet", text: "Admit the first person.")
        return request.unitPage(
          "People", rows.isEmpty ? none.render() : table.render(), services: services)
      }
    ]
  }

  private static func line(_ chart: PatientChart, _ time: UnitTime) -> [HTML] {
    let state = chart.state
    let link = ChartEndpoints.overview.link(ChartID(chart.id))
    let left = state.discharge.map { "\(time.full($0.at)), \($0.value.departure.text)" }
    return [
      #"<a href="\#(link)">\#(state.identity?.name ?? "unknown")</a>"#,
      HTML(text: state.bed ?? "–"), HTML(text: state.admittedAt.map(time.full) ?? "unknown"),
      HTML(text: left ?? "on the unit"),
    ]
  }
}

extension PatientChart {
  /// Present stays first, then the latest admission.
  fileprivate var sortKey: (Int, Int64) {
    (state.isPresent ? 1 : 0, state.admittedAt?.milliseconds ?? 0)
  }
}
