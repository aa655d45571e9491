/// The same facts as the picture, as a table: newest first.
struct CourseTable: Component {
  let graphic: CourseGraphic

  /// More rows than this are left to the timeline.
  static let longest = 300

  func render() -> HTML {
    let rows = self.rows.sorted { $0.time > $1.time }
    let shown = rows.prefix(CourseTable.longest)
    let count: String =
      rows.count > shown.count ? "newest \(shown.count) of \(rows.count)" : "\(rows.count)"
    return """
      <details class="course-table"><summary>As a table (\(count) values)</summary>\
      <div class="table-frame" tabindex="0" role="region" aria-label="\(graphic.title), as a table">\
      <table class="table"><caption class="visually-hidden">\(graphic.title)</caption><thead><tr>\
      <th scope="col">Time</th><th scope="col">What</th><th scope="col">Value</th></tr></thead>\
      <tbody>\(shown.map(line))</tbody></table></div></details>
      """
  }

  private func line(_ row: Row) -> HTML {
    """
    <tr><th scope="row">\(graphic.timeText(row.time))</th><td>\(row.what)</td>\
    <td>\(row.value)\(row.unit.isEmpty ? "" : " ")\(row.unit)</td></tr>
    """
  }

  private struct Row {
    var time: Int64
    var what: String
    var value: String
    var unit = ""
  }

  private var rows: [Row] {
    var rows: [Row] = graphic.score.points.map {
      Row(time: $0.time, what: graphic.score.name, value: $0.label)
    }
    rows += graphic.score.incomplete.map {
      Row(time: $0.time, what: graphic.score.name, value: "incomplete, " + $0.label)
    }
    for row in graphic.doseRows {
      rows += row.doses.map {
        Row(time: $0.time, what: row.medicine, value: "\($0.label), \($0.state.word.lowercased())")
      }
    }
    rows += graphic.notes.map { Row(time: $0.time, what: "Note", value: $0.label) }
    for lane in graphic.lanes {
      rows += lane.points.map {
        Row(time: $0.time, what: lane.name, value: $0.label, unit: lane.unit)
      }
    }
    return rows
  }
}
