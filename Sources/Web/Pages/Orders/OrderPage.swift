import Access
import Care
import Chart
import Clinical

/// One order as it stands.
enum OrderPage {
  static func answer(
    _ request: RequestContext, _ chart: PatientChart, _ id: OrderID, _ services: UnitServices,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let record = MedicationRecord(of: chart, at: request.now)
    guard let row = record.rows.first(where: { $0.order.order.id == id.text }) else {
      throw Problem.notFound
    }
    let view = OrderView(
      chart: ChartID(chart.id), row: row, time: try services.time(at: request.now),
      mayStop: try request.viewer.may(.placeOrders), tokens: tokens, typed: request.typedFields,
      errors: errors)
    return request.chartPage("Order", view.render(), of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// One order: what was signed, each dose, what the review said, and the form to stop it.
struct OrderView: Component {
  let chart: ChartID
  let row: MedicationRecord.Row
  let time: UnitTime
  let mayStop: Bool
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    #"<div class="stack">\#(signed)\#(doses)\#(review)\#(stop)</div>"#
  }

  private var signed: HTML {
    let order = row.order.order
    let signed = row.order.signed
    let facts = [
      FactList.Fact("Dose", order.dose.text, origin: order.product.units(for: order.dose)),
      FactList.Fact("Route", order.product.route.text),
      FactList.Fact("For", order.indication.text),
      FactList.Fact("When", schedule),
      FactList.Fact("Instructions", signed.value.instructions ?? "none"),
      FactList.Fact("Signed", time.full(signed.at), origin: signed.author),
      FactList.Fact("Pathway", order.pathway?.text ?? "none"),
      FactList.Fact(
        "Stopped", row.order.stop.map { time.full($0.at) } ?? "no",
        origin: row.order.stop.map { "\($0.value.reason), \($0.author)" }),
    ]
    return Panel(order.product.name, content: FactList(facts).render()).render()
  }

  private var schedule: String {
    switch row.order.order.schedule {
    case .slots(let slots): slots.count == 1 ? "once" : "\(slots.count) doses"
    case .asNeeded(let interval, let largest):
      "as needed, \(interval.wholeMinutes / 60) h apart, at most \(largest.text) in 24 h"
    }
  }

  private var doses: HTML {
    let rows = row.cells.map { cell -> [HTML] in
      let charted = cell.charted
      return [
        HTML(text: time.full(cell.at)), HTML(text: cell.dose.text), HTML(text: cell.state.text),
        HTML(text: charted.map { "\(time.text($0.recorded.at)), \($0.recorded.author)" } ?? "–"),
        HTML(text: charted?.resolution?.value.reason ?? charted?.recorded.value.reason ?? ""),
      ]
    }
    guard !rows.isEmpty else {
      return EmptyState(heading: "No dose yet", text: "Doses given as needed appear here.").render()
    }
    let columns = ["Due", "Dose", "State", "Charted", "Reason"]
    return Panel(
      "Doses",
      content: DataTable(
        caption: "Doses of this order", columns: columns.map { DataTable.Column(label: $0) },
        rows: rows, hidesCaption: true
      ).render()
    ).render()
  }

  private var review: HTML? {
    let findings = row.order.signed.value.findings
    guard !findings.isEmpty else { return nil }
    let cards = findings.map { acknowledged -> FindingCard in
      var card = FindingCard(acknowledged.finding, time: time)
      card.fields = acknowledged.reason.map { "<p><b>Reason given:</b> \($0)</p>" } ?? .empty
      return card
    }
    let second = row.order.signed.value.secondClinician.map {
      "<p>Confirmed by \($0.text).</p>" as HTML
    }
    return Panel("What the safety review said", content: "\(cards.map { $0.render() })\(second)")
      .render()
  }

  private var stop: HTML? {
    guard mayStop, row.isActive else { return nil }
    var reason = TextField(
      OrderEndpoints.stopReason.frame(errors),
      value: typed[OrderEndpoints.stopReason.rule.name] ?? "")
    reason.maximumLength = Limits.line
    let action = OrderEndpoints.stop.link(chart, OrderID(row.order.order.id))
    return """
      <form method="post" action="\(action)" class="form-sheet" data-submit-once>\(tokens)\
      <div class="form-fields">\(reason)</div>\
      \(FormActions(buttons: [Button("Stop this order", kind: .grave)]))</form>
      """
  }
}
