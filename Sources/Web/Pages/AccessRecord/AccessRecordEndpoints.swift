import Access
import Care
import Chart

/// Who opened which chart.
enum AccessRecordEndpoints {
  private static let shown = 500

  static let list = FixedEndpoint(
    .get, "/access-record", for: .permission(.seeAccessRecord),
    summary: "The last 500 openings of charts, granted and refused.")

  static let rows: [EndpointRow] = [list.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request in
        let accesses = try await services.care.accesses(
          by: try request.actor(in: services.care), limit: shown)
        let time = try services.time(at: request.now)
        let rows = accesses.map { access -> [HTML] in
          let name = (try? services.care.chart(access.chart))?.state.identity?.name ?? "unknown"
          return [
            HTML(text: time.full(access.at)), HTML(text: access.name), HTML(text: access.role),
            HTML(text: name), HTML(text: access.isGranted ? "Opened" : "Refused"),
          ]
        }
        let columns = ["When", "Who", "Role", "Whose chart", "What"]
        let table = DataTable(
          caption: "Openings of charts", columns: columns.map { DataTable.Column(label: $0) },
          rows: rows, hidesCaption: true)
        let none = EmptyState(
          heading: "No chart was opened yet", text: "Each opening appears here.")
        return request.unitPage(
          "Who opened charts", rows.isEmpty ? none.render() : table.render(), services: services)
      }
    ]
  }
}
