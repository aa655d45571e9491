import Care
import Chart
import Clinical

/// The medication administration record as a page: what is due first, then the grid, then ended orders.
struct MedicationView: Component {
  let chart: ChartID
  let record: MedicationRecord
  let account: OpioidAccount
  let settings: ClinicalSettings
  let time: UnitTime
  let mayGive: Bool

  func render() -> HTML {
    """
    <div class="stack">\(unknownDoses)\(dueNow)\(grid)\(sums)\(ended)\(outside)</div>
    """
  }

  private var unknownDoses: [HTML] {
    record.rows.flatMap { row in
      row.cells.filter { $0.state == .unknownWhetherGiven }.map { cell in
        let link = cell.charted.map { ResolveEndpoints.form.link(chart, $0.number).text } ?? ""
        return Notice(
          .failure, "Nobody knows whether \(row.order.order.product.medicine.name) was given",
          body: """
            <p>\(cell.dose.text), \(time.text(cell.at)). It counts in full, and the next dose waits, until \
            someone resolves it. <a href="\(link)">Resolve it</a></p>
            """
        ).render()
      }
    }
  }

  private var dueNow: HTML {
    let due = record.dueNow
    guard !due.isEmpty else {
      return Notice(.information, "No scheduled dose is due now.").render()
    }
    let lines = due.map { row, cell -> HTML in
      let amount = DoseAmount.of(cell.dose, row.order.order.product)
      let button = Button(
        "Give", action: .link(DoseEndpoints.scheduled(chart, row, cell)), symbol: .due,
        hiddenText: row.order.order.product.name)
      return """
        <li><span class="due-dose-what">\(row.order.order.product.name) \(amount)</span>\
        \(time.countdown(to: cell.at))\(mayGive ? button.render() : HTML.empty)</li>
        """
    }
    return Panel("Due now", content: #"<ul class="due-doses">\#(lines)</ul>"#).render()
  }

  private var grid: HTML {
    let columns = MedicationColumns(around: time)
    let scheduled = record.rows.filter { $0.isActive && !$0.isAsNeeded }
    let asNeeded = record.rows.filter { $0.isActive && $0.isAsNeeded }
    let sections = [("Scheduled", scheduled), ("As needed", asNeeded)]
      .filter { !$0.1.isEmpty }
      .map { title, rows in
        MedicationGrid.Section(title: title, rows: rows.map { line($0, columns) })
      }
    guard !sections.isEmpty else {
      return EmptyState(
        heading: "No active order", text: "A prescriber signs orders from the advice or freely."
      ).render()
    }
    let grid = MedicationGrid(
      caption: "Doses by time", columns: columns.headings, sections: sections)
    return Panel("Orders and doses", isFlush: true, content: grid.render()).render()
  }

  private var sums: HTML? {
    let meters = AccountMeter.meters(account, settings: settings)
    return meters.isEmpty
      ? nil : Panel("Opioid agonist", content: "\(meters.map { $0.render() })").render()
  }

  private var ended: HTML? {
    let rows = record.rows.filter { !$0.isActive }.reversed().map { row -> [HTML] in
      let order = row.order.order
      let given = row.cells.filter { $0.state == .given }.count
      let link = OrderEndpoints.show.link(chart, OrderID(order.id))
      return [
        #"<a href="\#(link)">\#(order.product.name)</a>"#, HTML(text: order.dose.text),
        HTML(text: "\(given) given"),
        HTML(text: row.order.stop.map { "\(time.text($0.at)): \($0.value.reason)" } ?? "ran out"),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let columns = ["Product", "Dose", "Doses", "Ended"]
    let table = DataTable(
      caption: "Ended orders", columns: columns.map { DataTable.Column(label: $0) }, rows: rows,
      hidesCaption: true)
    return """
      <details class="ended-orders"><summary>Ended orders (\(rows.count))</summary>\(table)</details>
      """
  }

  private func line(_ row: MedicationRecord.Row, _ columns: MedicationColumns) -> MedicationGrid.Row
  {
    let order = row.order.order
    var line = MedicationGrid.Row(
      medicine: order.product.name, amount: DoseAmount.of(order.dose, order.product),
      instructions: instructions(row), cells: columns.cells(row, chart: chart, time: time))
    line.path = OrderEndpoints.show.link(chart, OrderID(order.id)).text
    if row.isActive, row.isAsNeeded, mayGive {
      line.actions =
        row.nextAsNeeded.map { "<span>Next from \(time.text($0))</span>" }
        ?? Button(
          "Give", kind: .secondary,
          action: .link(DoseEndpoints.asNeededForm.link(chart, OrderID(order.id)).text),
          hiddenText: order.product.name
        ).render()
    }
    return line
  }

  private func instructions(_ row: MedicationRecord.Row) -> String {
    var parts = [row.order.order.product.route.text, row.order.order.indication.text]
    if let words = row.order.signed.value.instructions { parts.append(words) }
    return parts.joined(separator: " · ")
  }

  private var outside: HTML? {
    guard !record.outside.isEmpty else { return nil }
    let rows = record.outside.map { dose -> [HTML] in
      [
        HTML(text: dose.administration.product.name), HTML(text: dose.administration.ordered.text),
        HTML(text: dose.administration.source.text), HTML(text: time.text(dose.recorded.at)),
        HTML(text: dose.recorded.author),
      ]
    }
    let columns = ["Product", "Dose", "Source", "When", "Charted by"]
    return Panel(
      "Without an order",
      content: DataTable(
        caption: "Doses without an order",
        columns: columns.map { DataTable.Column(label: $0) }, rows: rows, hidesCaption: true
      ).render()
    ).render()
  }

  /// What can be started from the record, for the head of the page.
  static func actions(_ chart: ChartID, maySign: Bool, mayGive: Bool) -> HTML {
    var buttons: [Button] = []
    if maySign {
      buttons.append(Button("New order", action: .link(OrderEndpoints.form.link(chart).text)))
    }
    if mayGive {
      buttons.append(
        Button(
          "Naloxone given", kind: .grave, action: .link(OutsideEndpoints.rescue.link(chart).text),
          symbol: .emergency))
      buttons.append(
        Button(
          "Dose taken elsewhere", kind: .secondary,
          action: .link(OutsideEndpoints.elsewhere.link(chart).text)))
    }
    return HTML(joining: buttons.map { $0.render() }, separator: " ")
  }
}

extension MedicationRecord.Row {
  /// Whether it is given when needed, not at set times.
  var isAsNeeded: Bool {
    if case .asNeeded = order.order.schedule { return true }
    return false
  }
}

extension DoseAmount {
  /// A dose with what to hand over for it.
  static func of(_ dose: Dose, _ product: Product) -> DoseAmount {
    DoseAmount(dose.text, pieces: product.units(for: dose).map { [$0] } ?? [])
  }
}
