/// A table of values; the first cell of a row names the row.
struct DataTable: Component {
  /// A column's heading.
  struct Column: Sendable {
    var label: String
    /// Right-aligned, with digits of one width.
    var isNumeric = false
  }

  var caption: String
  var columns: [Column]
  var rows: [[HTML]]
  var hidesCaption = false

  func render() -> HTML {
    """
    <div class="table-frame" tabindex="0" role="region" aria-label="\(caption)"><table class="table">\
    <caption\(" class=\"visually-hidden\"", if: hidesCaption)>\(caption)</caption>\
    <thead><tr>\(columns.map(heading))</tr></thead><tbody>\(rows.map(row))</tbody></table></div>
    """
  }

  private func heading(_ column: Column) -> HTML {
    #"<th scope="col"\#(#" class="is-number""#, if: column.isNumeric)>\#(column.label)</th>"#
  }

  private func row(_ cells: [HTML]) -> HTML {
    var line: HTML = "<tr>"
    for (index, cell) in cells.enumerated() {
      let isNumeric: Bool = index < columns.count && columns[index].isNumeric
      let numeric: HTML = isNumeric ? #" class="is-number""# : ""
      line +=
        index == 0
        ? "<th scope=\"row\"\(numeric)>\(cell)</th>" : "<td\(numeric)>\(cell)</td>"
    }
    line += "</tr>"
    return line
  }
}
