import Access
import Care
import Chart
import Clinical
import Hummingbird

/// The round at one person's bed.
enum RoundEndpoints {
  static let form = Endpoint<ChartID>(
    .get, "/charts/{chart}/round", for: .permission(.chartObservations),
    summary: "The form of a round: vital signs, sedation, COWS, pain.")

  static let save = Endpoint<ChartID>(
    .post, "/charts/{chart}/round", for: .permission(.chartObservations), effect: .records,
    fields: RoundFields.all + [UnitFields.happenedAt],
    summary: """
      Charts a round. Every field may be missing; a COWS with missing items is kept as incomplete. Impossible values \
      are refused, unlikely ones need their confirm field.
      """)

  static let rows: [EndpointRow] = [form.row, save.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let time = try services.time(at: request.now)
        var form = RoundForm(time: time)
        form.previous = RoundPrevious(chart.state, at: request.now)
        return page(request, chart, form, services, tokens: request.formTokens())
      },
      save.handled { request, id in
        do {
          return try await save(request, id, services)
        } catch let refused as RoundRefusal where !request.wantsJSON {
          return try await again(request, id, services, refused)
        }
      },
    ]
  }

  private static func save(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let chart = try services.care.chart(id.text)
    let previous = RoundPrevious(chart.state, at: request.now)
    let observation: Observation
    let command: Observe
    do {
      let values = try request.values()
      let takesPulse = try values[RoundFields.earlierPulse]
      observation = try RoundFields.observation(
        values, known: takesPulse ? previous.pulseAnswer : [:])
      let happenedAt = try values.happenedAt(in: try services.facility.calendar)
      command = Observe(observation: observation, happenedAt: happenedAt)
    } catch let errors as FieldErrors {
      throw RoundRefusal(errors: errors)
    }
    do {
      let recorded = try await services.care.perform(
        command, on: id.text, try request.envelope(in: services.care))
      let overview = ChartEndpoints.overview.link(id)
      let number = recorded.numbers.first.map(String.init) ?? ""
      return request.recorded(
        recorded, then: overview.with(ChartEndpoints.saved, number))
    } catch CareError.refused(let refusal) {
      throw RoundRefusal(refusal, of: observation.round)
    }
  }

  /// The form once more, with everything that was typed and what is to be put right.
  private static func again(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, _ refused: RoundRefusal
  ) async throws -> Answer {
    let chart = try services.care.chart(id.text)
    var form = RoundForm(time: try services.time(at: request.now))
    form.typed = request.typedFields
    form.previous = RoundPrevious(chart.state, at: request.now)
    form.errors = refused.errors
    form.unconfirmed = refused.unconfirmed
    var answer = page(request, chart, form, services, tokens: request.sameFormTokens())
    answer.status = .unprocessableContent
    return answer
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ form: RoundForm,
    _ services: UnitServices, tokens: FormTokens
  ) -> Answer {
    let id = ChartID(chart.id)
    var view = RoundView(
      form: form, action: save.link(id), tokens: tokens, back: ChartEndpoints.overview.link(id))
    view.happenedAt = form.value(UnitFields.happenedAt)
    view.withdrawal = ScoreBadge.withdrawal(chart.state, time: form.time).words
    view.earlyWarning = ScoreBadge.earlyWarning(chart.state, time: form.time).words
    return request.chartPage("Round", view.render(), of: chart, services: services) { shell in
      shell.width = .wide
      // One round fits one screen; the chart's pages are one tap away, behind the name.
      shell.person?.links = []
      shell.showsHeading = false
      shell.errors = form.errors.map { ErrorSummary($0) }
    }
  }
}
