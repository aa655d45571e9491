import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Admitting a person.
enum AdmissionEndpoints {
  static let form = FixedEndpoint(
    .get, "/admit", for: .permission(.admit),
    summary: "The form of an admission: who, which bed, and as much of the evaluation as was asked."
  )

  static let save = FixedEndpoint(
    .post, "/admit", for: .permission(.admit), effect: .records, fields: AdmissionFields.all,
    summary:
      "Admits a person into a free bed. What is not sent was not asked and is listed as unknown.")

  static let rows: [EndpointRow] = [form.row, save.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request in page(request, services, tokens: request.formTokens()) },
      save.handled { request in
        do {
          return try await admit(request, services)
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(
            error, names: AdmissionFields.names, general: AdmissionFields.bed)
          var answer = page(request, services, tokens: request.sameFormTokens(), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func admit(
    _ request: RequestContext, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let calendar = try services.facility.calendar
    let identity = Admission.Identity(
      givenName: try values[AdmissionFields.givenName],
      familyName: try values[AdmissionFields.familyName], born: try values[AdmissionFields.born],
      language: try values[AdmissionFields.language],
      contact: try values[AdmissionFields.contact])
    let command = Admit(
      admission: Admission(identity: identity, bed: try values[AdmissionFields.bed]),
      evaluation: try EvaluationReading(values: values, calendar: calendar).update(),
      happenedAt: try values.happenedAt(in: calendar))
    let recorded = try await services.care.admit(
      command, try request.envelope(in: services.care))
    let mayOpen = try request.viewer.may(.openChart)
    let chart = ChartID(recorded.chart.id)
    return request.recorded(
      recorded, then: mayOpen ? ChartEndpoints.overview.link(chart) : BoardEndpoints.board.link())
  }

  private static func page(
    _ request: RequestContext, _ services: UnitServices, tokens: FormTokens,
    errors: FieldErrors? = nil
  ) -> Answer {
    let beds = AdmissionFields.freeBeds(services, at: request.now)
    let view = AdmissionView(
      beds: beds, tokens: tokens, typed: request.typedFields, errors: errors)
    return request.unitPage("Admit a person", view.render(), services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}
