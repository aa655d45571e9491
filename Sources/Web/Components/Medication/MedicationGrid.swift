/// The medication administration record: an order a row, a part of the day a column.
struct MedicationGrid: Component {
  /// One part of the day.
  struct Column: Sendable {
    var label: String
    var isCurrent = false
  }

  /// One order with its doses, as many lists as there are columns.
  struct Row: Sendable {
    var medicine: String
    var amount: DoseAmount
    /// Route, frequency, who signed.
    var instructions: String
    var cells: [[DoseCell]]
    var flags: [Flag] = []
    /// Give an extra dose, change, stop.
    var actions: HTML = .empty
    var path: String?
  }

  /// Orders that belong together: scheduled, when needed, stopped.
  struct Section: Sendable {
    var title: String
    var rows: [Row]
  }

  var caption: String
  var columns: [Column]
  var sections: [Section]

  func render() -> HTML {
    """
    <div class="table-frame" tabindex="0" role="region" aria-label="\(caption)">\
    <table class="mar"><caption class="visually-hidden">\(caption)</caption>\
    <thead><tr><th scope="col">Order</th>\(columns.map(heading))</tr></thead>\
    \(sections.map(body))</table></div>
    """
  }

  private func heading(_ column: Column) -> HTML {
    """
    <th scope="col"\(#" class="is-current" aria-current="time""#, if: column.isCurrent)>\
    \(column.label)\(#"<span>now</span>"#, if: column.isCurrent)</th>
    """
  }

  private func body(_ section: Section) -> HTML {
    """
    <tbody><tr class="mar-section"><th scope="rowgroup" colspan="\(columns.count + 1)">\
    \(section.title)</th></tr>\(section.rows.map(line))</tbody>
    """
  }

  private func line(_ row: Row) -> HTML {
    var cells: HTML = .empty
    for (index, column) in columns.enumerated() {
      let doses: [DoseCell] = index < row.cells.count ? row.cells[index] : []
      cells += """
        <td data-label="\(column.label)"\(#" class="is-current""#, if: column.isCurrent)>\(doses)</td>
        """
    }
    let name: HTML =
      row.path.map { #"<a href="\#($0)">\#(row.medicine)</a>"# } ?? HTML(text: row.medicine)
    return """
      <tr><th scope="row"><span class="mar-medicine">\(name)</span>\(row.amount)\
      <span class="mar-instructions">\(row.instructions)</span>\(row.flags)\
      <span class="mar-actions">\(row.actions)</span></th>\(cells)</tr>
      """
  }
}
