import Access
import Care
import Chart
import Clinical
import Hummingbird

/// The way out of the unit: gates, preparations, and the end of the stay.
enum DischargeEndpoints {
  static let show = Endpoint<ChartID>(
    .get, "/charts/{chart}/discharge", for: .permission(.manageDischarge),
    summary: "Open gates, what is prepared, and the form that ends the stay.")

  static let prepare = Endpoint<ChartID>(
    .post, "/charts/{chart}/preparations", for: .permission(.manageDischarge), effect: .records,
    fields: DischargeFields.preparation,
    summary: "Records steps towards a safe discharge; what is not sent stays as it was.")

  static let leave = Endpoint<ChartID>(
    .post, "/charts/{chart}/discharge", for: .permission(.manageDischarge), effect: .records,
    fields: DischargeFields.discharge,
    summary: """
      Ends the stay. Open gates need a reason when planned; they never block leaving by choice or transfer.
      """)

  static let rows: [EndpointRow] = [show.row, prepare.row, leave.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      show.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try page(request, chart, services, DischargeState())
      },
      prepare.handled { request, id in
        do {
          let preparation = try preparation(request, services)
          let recorded = try await services.care.perform(
            PrepareDischarge(preparation: preparation), on: id.text,
            try request.envelope(in: services.care))
          return request.recorded(recorded, then: show.link(id))
        } catch let error where !request.wantsJSON {
          return try refusedStep(request, id, services, error)
        }
      },
      leave.handled { request, id in
        do {
          return try await leave(request, id, services)
        } catch let error where !request.wantsJSON {
          return try refusedDeparture(request, id, services, error)
        }
      },
    ]
  }

  private static func preparation(
    _ request: RequestContext, _ services: UnitServices
  ) throws -> Preparation {
    typealias Fields = DischargeFields
    let values = try request.values()
    let calendar = try services.facility.calendar
    var preparation = Preparation()
    preparation.naloxoneInHand = try values[Fields.naloxone]
    preparation.medicationPlan = try values[Fields.medicationPlan]
    preparation.followUp = try values[Fields.followUp]?.instant(
      in: calendar, field: Fields.followUp)
    preparation.followUpWith = try values[Fields.followUpWith]
    preparation.supplyLastsUntil = try values[Fields.supplyUntil]?.instant(
      in: calendar, field: Fields.supplyUntil)
    preparation.overdoseCounselling = try values[Fields.counselling]
    preparation.mouthCareAdvice = try values[Fields.mouthCare]
    preparation.methadoneIntakeConfirmed = try values[Fields.methadone]
    preparation.suicideScreen = try values[Fields.suicideScreen]
    preparation.suicidePlan = try values[Fields.suicidePlan]
    preparation.benzodiazepinePrescriber = try values[Fields.prescriber]
    return preparation
  }

  private static func leave(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let command = DischargePerson(
      departure: try values[DischargeFields.departure],
      destination: try values[DischargeFields.destination],
      summary: try values[DischargeFields.summary],
      acknowledgement: try await Acknowledging.acknowledgement(values, request, services))
    let version = try values[UnitFields.version].map(Int64.init)
    let recorded = try await services.care.perform(
      command, on: id.text, try request.envelope(in: services.care, basedOn: version))
    return request.recorded(recorded, then: SummaryEndpoints.show.link(id))
  }

  private static func refusedStep(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, _ error: any Error
  ) throws -> Answer {
    let step = DischargeStep(rawValue: request.typed(DischargeFields.step))
    var state = DischargeState()
    state.sent = .preparation(step)
    state.typed = request.typedFields
    let general = step?.leadingField ?? DischargeFields.naloxone
    state.errors = try FormRefusal.errors(
      error, names: DischargeFields.names, general: general)
    var answer = try page(request, try services.care.chart(id.text), services, state)
    answer.status = .unprocessableContent
    return answer
  }

  private static func refusedDeparture(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, _ error: any Error
  ) throws -> Answer {
    var state = DischargeState()
    state.sent = .departure
    state.typed = request.typedFields
    switch error {
    case CareError.changed(let change): state.change = change
    case CareError.refused(.stopped(let findings)):
      state.errors = unanswered(findings, state)
    default:
      state.errors = try FormRefusal.errors(
        error, names: DischargeFields.names, general: DischargeFields.departure)
    }
    var answer = try page(request, try services.care.chart(id.text), services, state)
    answer.status = state.change == nil ? .unprocessableContent : .conflict
    return answer
  }

  /// Beside each gate without a reason, what to do.
  private static func unanswered(_ findings: [Finding], _ state: DischargeState) -> FieldErrors {
    let open = findings.filter { finding in
      finding.severity != .advisory && state.value(Acknowledging.reason(finding.rule)).isEmpty
    }
    guard !open.isEmpty else {
      return FieldErrors(
        DischargeFields.departure, "A gate cannot be passed with a reason. Look at the open gates.")
    }
    return FieldErrors(
      open.map {
        FieldError(Acknowledging.reason($0.rule), "Close this gate, or write why you go on.")
      })
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    _ state: DischargeState
  ) throws -> Answer {
    let model = DischargeModel(chart, care: services.care, time: try services.time(at: request.now))
    let version = String(chart.version)
    let stepTokens = DischargeStep.allCases.map { step in
      (step, state.sent == .preparation(step) ? request.sameFormTokens() : request.formTokens())
    }
    let view = DischargeView(
      model: model, state: state,
      departureTokens: state.sent == .departure
        ? request.sameFormTokens(version: version) : request.formTokens(version: version),
      stepTokens: Dictionary(uniqueKeysWithValues: stepTokens))
    return request.chartPage("Discharge", view.render(), of: chart, services: services) { shell in
      shell.errors = state.errors.map { ErrorSummary($0) }
    }
  }
}
