import Access
import Care
import Chart
import Clinical
import Hummingbird

/// One dose of an order: to look once more, to give, or to chart why not.
enum DoseEndpoints {
  static let form = Endpoint<ChartID, OrderID, Int64>(
    .get, "/charts/{chart}/orders/{order}/doses/{slot}", for: .permission(.giveMedication),
    summary:
      "What to hand over for one due dose, what the safety review says, and the form to chart it.")

  static let save = Endpoint<ChartID, OrderID, Int64>(
    .post, "/charts/{chart}/orders/{order}/doses/{slot}", for: .permission(.giveMedication),
    effect: .records, fields: DoseFields.all,
    summary: "Charts what became of one due dose. A slot takes one administration.")

  static let asNeededForm = Endpoint<ChartID, OrderID>(
    .get, "/charts/{chart}/orders/{order}/as-needed", for: .permission(.giveMedication),
    summary: "The same for an as-needed dose.")

  static let asNeededSave = Endpoint<ChartID, OrderID>(
    .post, "/charts/{chart}/orders/{order}/as-needed", for: .permission(.giveMedication),
    effect: .records, fields: DoseFields.all, summary: "Charts an as-needed dose.")

  static let rows: [EndpointRow] = [form.row, save.row, asNeededForm.row, asNeededSave.row]

  /// Where a dose of a course is charted.
  static func scheduled(
    _ chart: ChartID, _ row: MedicationRecord.Row, _ cell: MedicationRecord.Cell
  ) -> String {
    form.link(chart, OrderID(row.order.order.id), Int64(cell.slot ?? 0)).text
  }

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id, order, slot in
        try await show(request, DoseTarget(id, order, slot: Int(slot)), services)
      },
      save.handled { request, id, order, slot in
        try await record(request, DoseTarget(id, order, slot: Int(slot)), services)
      },
      asNeededForm.handled { request, id, order in
        try await show(request, DoseTarget(id, order, slot: nil), services)
      },
      asNeededSave.handled { request, id, order in
        try await record(request, DoseTarget(id, order, slot: nil), services)
      },
    ]
  }

  private static func show(
    _ request: RequestContext, _ target: DoseTarget, _ services: UnitServices
  ) async throws -> Answer {
    let chart = try await services.care.open(
      target.chart.text, by: try request.actor(in: services.care), at: request.now)
    return try page(request, chart, target, services, tokens: request.formTokens())
  }

  private static func record(
    _ request: RequestContext, _ target: DoseTarget, _ services: UnitServices
  ) async throws -> Answer {
    do {
      let values = try request.values()
      let command = RecordDose(
        order: target.order.text, slot: target.slot, outcome: try DoseFields.outcome(values),
        dissolved: try values[DoseFields.dissolved] ? .yes : .unknown,
        reason: try values[DoseFields.reason],
        happenedAt: try values.happenedAt(in: try services.facility.calendar),
        acknowledgement: try await Acknowledging.acknowledgement(values, request, services))
      let recorded = try await services.care.perform(
        command, on: target.chart.text, try request.envelope(in: services.care))
      return request.recorded(recorded, then: MedicationEndpoints.record.link(target.chart))
    } catch let error where !request.wantsJSON {
      let chart = try services.care.chart(target.chart.text)
      let errors = try errors(error, request)
      var answer = try page(
        request, chart, target, services, tokens: request.sameFormTokens(), errors: errors)
      answer.status = .unprocessableContent
      return answer
    }
  }

  private static func errors(_ error: any Error, _ request: RequestContext) throws -> FieldErrors {
    switch error {
    case CareError.secondClinician(let message):
      return FieldErrors(Acknowledging.secondName, message)
    case CareError.refused(.stopped(let findings)):
      let unanswered = Acknowledging.unanswered(findings, typed: request.typedFields)
      if let unanswered { return unanswered }
    default: break
    }
    return try FormRefusal.errors(error, names: DoseFields.names, general: DoseFields.outcome)
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ target: DoseTarget,
    _ services: UnitServices, tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let time = try services.time(at: request.now)
    let dose = try target.dose(in: chart)
    let findings = services.care.findings(
      on: .administration(dose), for: chart, at: request.now)
    let view = DoseView(
      state: chart.state, dosing: dose, findings: findings, action: target.action.text,
      tokens: tokens, typed: request.typedFields, errors: errors, time: time)
    return request.chartPage("Give a dose", view.render(), of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// Which dose of which order.
struct DoseTarget: Sendable {
  let chart: ChartID
  let order: OrderID
  /// Nil for an as-needed dose.
  let slot: Int?

  init(_ chart: ChartID, _ order: OrderID, slot: Int?) {
    self.chart = chart
    self.order = order
    self.slot = slot
  }

  var action: Link {
    guard let slot else { return DoseEndpoints.asNeededSave.link(chart, order) }
    return DoseEndpoints.save.link(chart, order, Int64(slot))
  }

  /// The dose about to be given, for the safety review.
  /// - Throws: ``Problem`` when the chart has no such dose.
  func dose(in chart: PatientChart) throws(Problem) -> Proposal.Dosing {
    guard let order = chart.state.order(order.text)?.order else { throw .notFound }
    switch (order.schedule, slot) {
    case (.slots(let slots), let slot?) where slots.indices.contains(slot):
      return Proposal.Dosing(
        order: order, product: order.product, dose: slots[slot].dose, slot: slot)
    case (.asNeeded, nil):
      return Proposal.Dosing(order: order, product: order.product, dose: order.dose)
    default: throw .notFound
    }
  }
}
