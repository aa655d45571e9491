import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Completing or renewing the evaluation of a person on the unit, and moving them to another bed.
enum EvaluationEndpoints {
  static let form = Endpoint<ChartID>(
    .get, "/charts/{chart}/evaluation", for: .permission(.chartObservations),
    summary: "What the evaluation knows, what it does not, and the form to add to it.")

  static let save = Endpoint<ChartID>(
    .post, "/charts/{chart}/evaluation", for: .permission(.chartObservations), effect: .records,
    fields: EvaluationFields.all, summary: "Adds answers to the evaluation; what is not sent stays."
  )

  static let move = Endpoint<ChartID>(
    .post, "/charts/{chart}/bed", for: .permission(.admit), effect: .records,
    fields: [AdmissionFields.bed, UnitFields.version], summary: "Moves the person to a free bed.")

  static let rows: [EndpointRow] = [form.row, save.row, move.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try page(request, chart, services, tokens: request.formTokens())
      },
      save.handled { request, id in
        try await attempt(request, id, services) {
          let reading = EvaluationReading(
            values: try request.values(), calendar: try services.facility.calendar)
          let update = try reading.update()
            .changed(in: request.typedFields, from: try shown(id, services))
          return try await services.care.perform(
            Evaluate(update: update), on: id.text, try request.envelope(in: services.care))
        }
      },
      move.handled { request, id in
        try await attempt(request, id, services) {
          let values = try request.values()
          let version = try values[UnitFields.version].map(Int64.init)
          return try await services.care.move(
            MoveBed(bed: try values[AdmissionFields.bed]), on: id.text,
            try request.envelope(in: services.care, basedOn: version))
        }
      },
    ]
  }

  private static func shown(
    _ id: ChartID, _ services: UnitServices
  ) throws -> [String: String] {
    EvaluationText(
      state: try services.care.chart(id.text).state, calendar: try services.facility.calendar
    ).typed
  }

  private static func attempt(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices,
    _ act: () async throws -> CareUnit.Recorded
  ) async throws -> Answer {
    do {
      return request.recorded(try await act(), then: ChartEndpoints.overview.link(id))
    } catch let error where !request.wantsJSON {
      let errors = try FormRefusal.errors(
        error, names: EvaluationFields.names, general: EvaluationFields.weight)
      var answer = try page(
        request, try services.care.chart(id.text), services, tokens: request.sameFormTokens(),
        errors: errors)
      answer.status = .unprocessableContent
      return answer
    }
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let id = ChartID(chart.id)
    let unknowns = chart.state.unknowns
    let known: HTML =
      unknowns.isEmpty
      ? Notice(.success, "Everything was asked.").render()
      : Panel(
        "Not known (\(unknowns.count))",
        content: "<ul>\(unknowns.map { "<li>\($0)</li>" as HTML })</ul>"
      ).render()
    let typed = errors == nil ? try shown(id, services) : request.typedFields
    let form: HTML = """
      <form method="post" action="\(save.link(id))" class="form-sheet is-optional" data-submit-once novalidate>\(tokens)\
      \(EvaluationForm(typed: typed, errors: errors))\
      \(FormActions(buttons: [Button("Save answers")]))</form>
      """
    let content: HTML = "\(known)\(form)\(try bedForm(request, chart, services))"
    return request.chartPage("Evaluation", content, of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }

  private static func bedForm(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices
  ) throws -> HTML? {
    guard try request.viewer.may(.admit), chart.state.isPresent else { return nil }
    let beds = AdmissionFields.freeBeds(services, at: request.now)
    guard !beds.isEmpty else { return nil }
    let chips = ChoiceChips(
      AdmissionFields.bed.frame(), options: beds.map { ChoiceOption($0, $0) })
    return """
      <form method="post" action="\(move.link(ChartID(chart.id)))" class="form-sheet" data-submit-once>\
      \(request.formTokens(version: String(chart.version)))\
      \(FormSection("Move to another bed", content: chips.render()))\
      \(FormActions(buttons: [Button("Move", kind: .secondary)]))</form>
      """
  }
}
