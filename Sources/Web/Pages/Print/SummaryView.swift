import Care
import Chart
import Clinical

/// The discharge summary as a sheet of paper.
struct SummaryView: Component {
  let model: SummaryModel
  /// Who made the sheet.
  let madeBy: String
  let links: SheetLinks

  func render() -> HTML {
    let sheet = PrintSheet(
      title: model.title, facility: model.facility.founding.name, person: model.person,
      made: "Made on \(model.time.full(model.time.now)) by \(madeBy), from the chart of the unit.",
      content: content, signatures: ["Prescriber", "Nurse"])
    return "\(links)\(sheet)"
  }

  private var content: HTML {
    """
    \(section("Stay", FactList(model.stay)))\(closingWords)\
    \(section("Before admission", FactList(model.background)))\
    \(course)\(doses)\(orders)\
    \(section("Follow-up and preparation", FactList(model.prepared)))\(gates)\(unknown)
    """
  }

  private func section(_ title: String, _ content: some Component) -> HTML {
    "<section><h2>\(title)</h2>\(content)</section>"
  }

  private var closingWords: HTML? {
    guard let words = model.state.discharge?.value.summary else { return nil }
    return #"<section><h2>Closing words</h2><p class="note-text">\#(words)</p></section>"#
  }

  private var course: HTML {
    let graphic = CourseModel(chart: model.chart, record: model.record, time: model.time).graphic
    return """
      <section><h2>Course</h2>\(FactList(model.course))\(graphic)</section>
      """
  }

  private var doses: HTML {
    let given = GivenDoses(model.state.doses, calendar: model.time.calendar)
    guard !given.days.isEmpty else {
      return "<section><h2>Doses given</h2><p>No dose was charted as taken.</p></section>"
    }
    let rows = given.medicines.map { medicine -> [HTML] in
      let sums = given.days.map { HTML(text: given.sum(medicine, on: $0).text) }
      return [HTML(text: medicine)] + sums
    }
    let days = given.days.map {
      DataTable.Column(label: model.time.calendar.local($0).shortDate, isNumeric: true)
    }
    let table = DataTable(
      caption:
        "Sum and number of doses by day; a day begins at \(FacilityCalendar.dosingDayHour):00",
      columns: [DataTable.Column(label: "Medicine")] + days, rows: rows)
    return section("Doses given", table)
  }

  private var orders: HTML {
    let title = model.state.isPresent ? "Orders in force" : "Orders in force until the end"
    let lines = model.lastOrders.map { order -> HTML in
      """
      <li><b>\(order.product.name)</b> \(order.dose.text), \(order.product.route.text), \
      \(schedule(order)), \(order.indication.text)</li>
      """
    }
    let none: HTML = "<p>None.</p>"
    let list: HTML = #"<ul class="plain-list">\#(lines)</ul>"#
    return "<section><h2>\(title)</h2>\(lines.isEmpty ? none : list)</section>"
  }

  private func schedule(_ order: MedicineOrder) -> String {
    switch order.schedule {
    case .slots(let slots):
      let last = slots.last.map { ", last due \(model.time.full($0.at))" } ?? ""
      return "\(slots.count) scheduled\(last)"
    case .asNeeded(let interval, let largest):
      return "as needed, at least \(interval.text) apart, at most \(largest.text) in 24 h"
    }
  }

  private var gates: HTML? {
    guard let findings = model.state.discharge?.value.findings else { return nil }
    let lines = findings.map { passed -> HTML in
      let reason = passed.reason.map { "Reason: \($0)" } ?? "No reason was asked for."
      return "<li><b>\(passed.finding.rule)</b> \(passed.finding.message) \(reason)</li>"
    }
    let none: HTML = "<p>No gate was open.</p>"
    let list: HTML = #"<ul class="plain-list">\#(lines)</ul>"#
    return """
      <section><h2>Gates that were open when the person left</h2>\
      \(lines.isEmpty ? none : list)</section>
      """
  }

  private var unknown: HTML {
    let unknowns = model.state.unknowns
    let all: HTML = "<p>Everything on the admission form was asked.</p>"
    let list: HTML = "<p>\(unknowns.joined(separator: ", ")).</p>"
    return "<section><h2>Not known</h2>\(unknowns.isEmpty ? all : list)</section>"
  }
}
