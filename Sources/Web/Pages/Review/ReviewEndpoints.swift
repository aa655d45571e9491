import Access
import Care
import Chart
import Hummingbird

/// A clinician's answer to an early-warning escalation.
enum ReviewEndpoints {
  static let text = Field.text(
    "text", "What you found and did", limit: Limits.line, lines: .many)

  static let form = Endpoint<ChartID>(
    .get, "/charts/{chart}/review", for: .permission(.chartObservations),
    summary: "The form to answer an early-warning escalation.")

  static let save = Endpoint<ChartID>(
    .post, "/charts/{chart}/review", for: .permission(.chartObservations), effect: .records,
    fields: [text], summary: "Answers an early-warning escalation: what was found and done.")

  static let rows: [EndpointRow] = [form.row, save.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try page(request, chart, services, tokens: request.formTokens())
      },
      save.handled { request, id in
        do {
          let command = AnswerEscalation(text: try request.values()[text])
          let recorded = try await services.care.perform(
            command, on: id.text, try request.envelope(in: services.care))
          let overview = ChartEndpoints.overview.link(id)
          return request.recorded(
            recorded,
            then: overview.with(ChartEndpoints.saved, String(recorded.numbers.first ?? 0)))
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(error, general: text)
          let chart = try services.care.chart(id.text)
          var answer = try page(
            request, chart, services, tokens: request.sameFormTokens(), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let time = try services.time(at: request.now)
    var field = TextField(text.frame(errors), value: request.typed(text))
    field.lines = 4
    field.maximumLength = text.rule.maximumLength
    let content: HTML = """
      <p>\(ScoreBadge.earlyWarning(chart.state, time: time))</p>\
      <form method="post" action="\(save.link(ChartID(chart.id)))" class="form-fields" data-submit-once>\
      \(tokens)\(field)\(FormActions(buttons: [Button("Save review")]))</form>
      """
    return request.chartPage("Review", content, of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}
