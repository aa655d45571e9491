import Access
import Care
import Chart
import Clinical
import Hummingbird

/// The pathway's present step for the prescriber: criteria, options, sources; accept, change or reject.
enum AdviceEndpoints {
  static let answerKind = Field<PathwayDecided.Answer>.choice(
    "answer", "Your answer", meaning: "What you do with the advice")
  static let option = Field.text(
    "option", "Option", limit: 60, meaning: "The advice's option"
  ).optional
  static let reason = Field.text(
    "reason", "Reason", limit: Limits.line, meaning: "Why; may be left out when you accept"
  ).optional
  static let pathway = Field<Pathway>.choice("pathway", "Pathway", meaning: "The pathway chosen")
  static let offer = Field<ClinicalPicture.MaintenanceOffer.Decision>.choice(
    "decision", "The person's decision",
    meaning: "What the person decided about staying on medication")

  static let show = Endpoint<ChartID>(
    .get, "/charts/{chart}/advice", for: .permission(.openChart),
    summary: "The pathway's present step: criteria met, not met, unknown; options; sources.")

  static let answer = Endpoint<ChartID>(
    .post, "/charts/{chart}/advice", for: .permission(.decidePathway), effect: .records,
    fields: [answerKind, option, reason, UnitFields.version],
    summary: "Accepts, changes or rejects the advice. An accepted dose leads to its order form.")

  static let choose = Endpoint<ChartID>(
    .post, "/charts/{chart}/pathway", for: .permission(.decidePathway), effect: .records,
    fields: [pathway, reason, UnitFields.version],
    summary:
      "Chooses a pathway. A taper needs today's record that maintenance was offered and declined.")

  static let recordOffer = Endpoint<ChartID>(
    .post, "/charts/{chart}/maintenance-offer", for: .permission(.manageDischarge),
    effect: .records, fields: [offer],
    summary: "Records that staying on medication was offered, and what the person decided.")

  static let rows: [EndpointRow] = [show.row, answer.row, choose.row, recordOffer.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      show.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try page(request, chart, services)
      },
      answer.handled { request, id in
        try await attempt(request, id, services) { try await record($0, id, services) }
      },
      choose.handled { request, id in
        try await attempt(request, id, services) { try await change($0, id, services) }
      },
      recordOffer.handled { request, id in
        try await attempt(request, id, services) { request in
          let command = OfferMaintenance(decision: try request.values()[offer])
          let recorded = try await services.care.perform(
            command, on: id.text, try request.envelope(in: services.care))
          return request.recorded(recorded, then: show.link(id))
        }
      },
    ]
  }

  private static func record(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let chart = try services.care.chart(id.text)
    guard let model = try AdviceModel(chart, request, services).current else {
      throw FieldErrors(answerKind, "There is no pathway in force. Choose one first.")
    }
    let answer = try values[answerKind]
    let chosen = try values[option].flatMap { id in model.options.first { $0.id == id } }
    let decided = PathwayDecided(
      pathway: model.pathway, answer: answer,
      step: "\(model.step.title) (version \(model.version))",
      option: answer == .rejected ? nil : chosen?.title ?? model.suggestion.title,
      criteria: model.criteria.map(PathwayDecided.Shown.init), reason: try values[reason])
    let recorded = try await perform(DecidePathway(decided: decided), request, id, services)
    guard answer != .rejected, let chosen, chosen.draft != nil else {
      return request.recorded(recorded, then: show.link(id))
    }
    return request.recorded(
      recorded, then: OrderEndpoints.form.link(id).with(OrderEndpoints.option, chosen.id))
  }

  private static func change(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let chart = try services.care.chart(id.text)
    let pathway = try values[pathway]
    let candidate = try AdviceModel(chart, request, services).candidates
      .first { $0.pathway == pathway }
    let isSuggested = candidate?.fit == .suggested
    let decided = PathwayDecided(
      pathway: pathway, answer: isSuggested ? .accepted : .changed, step: "Choice of pathway",
      option: pathway.text, criteria: (candidate?.criteria ?? []).map(PathwayDecided.Shown.init),
      reason: try values[reason])
    let recorded = try await perform(DecidePathway(decided: decided), request, id, services)
    return request.recorded(recorded, then: show.link(id))
  }

  private static func perform(
    _ command: DecidePathway, _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> CareUnit.Recorded {
    let version = try request.values()[UnitFields.version].map(Int64.init)
    return try await services.care.perform(
      command, on: id.text, try request.envelope(in: services.care, basedOn: version))
  }

  /// The page once more with what to put right, or with what changed meanwhile.
  private static func attempt(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices,
    _ act: (RequestContext) async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await act(request)
    } catch CareError.changed(let change) where !request.wantsJSON {
      var answer = try page(
        request, try services.care.chart(id.text), services, changed: change)
      answer.status = .conflict
      return answer
    } catch let error where !request.wantsJSON {
      let errors = try FormRefusal.errors(error, names: ["reason": reason], general: reason)
      var answer = try page(
        request, try services.care.chart(id.text), services, errors: errors)
      answer.status = .unprocessableContent
      return answer
    }
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    errors: FieldErrors? = nil, changed: CareError.Change? = nil
  ) throws -> Answer {
    let view = AdviceView(
      chart: ChartID(chart.id), model: try AdviceModel(chart, request, services),
      time: try services.time(at: request.now),
      mayDecide: try request.viewer.may(.decidePathway),
      mayOffer: try request.viewer.may(.manageDischarge),
      newTokens: { request.formTokens(version: String(chart.version)) },
      plainTokens: { request.formTokens() }, errors: errors,
      sent: request.typedFields[option.rule.name] ?? request.typedFields[pathway.rule.name] ?? "",
      typedReason: request.typedFields[reason.rule.name] ?? "", changed: changed)
    return request.chartPage("Advice", view.render(), of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

extension PathwayDecided.Shown {
  /// A criterion as it was shown.
  init(_ criterion: Clinical.Criterion) {
    self.init(
      statement: criterion.statement, truth: criterion.truth, evidence: criterion.evidence)
  }
}
