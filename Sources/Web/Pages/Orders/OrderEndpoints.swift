import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Medicine orders of one person: to sign, to read, to stop.
enum OrderEndpoints {
  static let option = Field.text(
    "option", "Option of the advice", limit: 60,
    meaning: "The advice's option to start from; its draft fills the form"
  ).optional
  static let stopReason = Field.text(
    "reason", "Why it is stopped", limit: Limits.line, meaning: "Why the order is stopped")

  static let form = Endpoint<ChartID>(
    .get, "/charts/{chart}/orders/new", for: .permission(.placeOrders), fields: [option],
    summary: "The form of a new order, empty or filled from the advice.")

  static let sign = Endpoint<ChartID>(
    .post, "/charts/{chart}/orders", for: .permission(.placeOrders), effect: .records,
    fields: OrderFields.all,
    summary:
      "Signs an order after the safety review. Soft stops need a reason, hard stops what they name."
  )

  static let show = Endpoint<ChartID, OrderID>(
    .get, "/charts/{chart}/orders/{order}", for: .permission(.openChart),
    summary: "One order: its doses, what the safety review said, the reasons given.")

  static let stop = Endpoint<ChartID, OrderID>(
    .post, "/charts/{chart}/orders/{order}/stop", for: .permission(.placeOrders),
    effect: .records, fields: [stopReason], summary: "Stops an order.")

  static let rows: [EndpointRow] = [form.row, sign.row, show.row, stop.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let typed = try draft(request, chart, services)
        return try page(
          request, chart, services, OrderFormState(typed: typed),
          tokens: request.formTokens(version: String(chart.version)))
      },
      sign.handled { request, id in
        do {
          return try await sign(request, id, services)
        } catch let error where !request.wantsJSON {
          return try refused(request, id, services, error)
        }
      },
      show.handled { request, id, order in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try OrderPage.answer(request, chart, order, services, tokens: request.formTokens())
      },
      stop.handled { request, id, order in
        do {
          let command = StopOrder(order: order.text, reason: try request.values()[stopReason])
          let recorded = try await services.care.perform(
            command, on: id.text, try request.envelope(in: services.care))
          return request.recorded(recorded, then: show.link(id, order))
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(error, general: stopReason)
          var answer = try OrderPage.answer(
            request, try services.care.chart(id.text), order, services,
            tokens: request.sameFormTokens(), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func sign(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let reading = OrderReading(
      values: values, calendar: try services.facility.calendar, now: request.now)
    let command = SignOrder(
      order: try reading.order(), instructions: try values[OrderFields.instructions],
      acknowledgement: try await Acknowledging.acknowledgement(values, request, services))
    let version = try values[UnitFields.version].map(Int64.init)
    let recorded = try await services.care.perform(
      command, on: id.text, try request.envelope(in: services.care, basedOn: version))
    return request.recorded(recorded, then: MedicationEndpoints.record.link(id))
  }

  /// The form once more: with the findings to answer, with what changed meanwhile, or with what to put right.
  private static func refused(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, _ error: any Error
  ) throws -> Answer {
    let chart = try services.care.chart(id.text)
    var state = OrderFormState(typed: request.typedFields)
    switch error {
    case CareError.refused(.stopped(let findings)):
      state.findings = findings
      state.isReviewed = true
      state.errors = Acknowledging.unanswered(findings, typed: state.typed)
    case CareError.secondClinician(let message):
      let reading = OrderReading(
        values: try request.values(), calendar: try services.facility.calendar, now: request.now)
      state.findings = services.care.findings(
        on: .order(try reading.order()), for: chart, at: request.now)
      state.isReviewed = true
      state.errors = FieldErrors(Acknowledging.secondName, message)
    case CareError.changed(let change): state.change = change
    default:
      state.errors = try FormRefusal.errors(
        error, names: OrderFields.names, general: OrderFields.product)
    }
    var answer = try page(
      request, chart, services, state,
      tokens: request.sameFormTokens(version: String(chart.version)))
    answer.status = state.change == nil ? .unprocessableContent : .conflict
    return answer
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    _ state: OrderFormState, tokens: FormTokens
  ) throws -> Answer {
    let form = OrderForm(
      chart: ChartID(chart.id), state: state, tokens: tokens,
      time: try services.time(at: request.now))
    return request.chartPage("New order", form.render(), of: chart, services: services) { shell in
      shell.errors = state.errors.map { ErrorSummary($0) }
    }
  }

  /// What the advice drafted, as if it had been typed.
  private static func draft(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices
  ) throws -> [String: String] {
    guard let id = try request.values()[option], let pathway = chart.state.pathway?.value else {
      return [:]
    }
    let advice = PathwayAdvice.advice(
      for: pathway, in: services.care.picture(of: chart, at: request.now), at: request.now,
      settings: try services.facility.settings)
    guard let draft = advice.options.first(where: { $0.id == id })?.draft else { return [:] }
    return OrderDraftText.typed(draft)
  }
}
