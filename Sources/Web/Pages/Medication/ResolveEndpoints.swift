import Access
import Care
import Chart
import Clinical
import Hummingbird

/// What became of a dose afterwards: an unknown one found out, a given one vomited.
enum ResolveEndpoints {
  static let reason = Field.text(
    "reason", "How it is known", limit: Limits.line, meaning: "How it is known")

  static let form = Endpoint<ChartID, Int64>(
    .get, "/charts/{chart}/doses/{entry}", for: .permission(.giveMedication),
    summary: "One charted dose, with the form to say what became of it.")

  static let save = Endpoint<ChartID, Int64>(
    .post, "/charts/{chart}/doses/{entry}", for: .permission(.giveMedication), effect: .records,
    fields: [
      DoseFields.outcome, DoseFields.taken, DoseFields.vomitedAfter, reason, UnitFields.version,
    ], summary: "Says what became of a dose that was unknown, or that a given dose was vomited.")

  static let rows: [EndpointRow] = [form.row, save.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      form.handled { request, id, entry in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        let tokens = request.formTokens(version: String(chart.version))
        return try page(request, chart, entry, services, tokens: tokens)
      },
      save.handled { request, id, entry in
        do {
          let values = try request.values()
          let command = ResolveDose(
            dose: entry, outcome: try DoseFields.outcome(values), reason: try values[reason])
          let version = try values[UnitFields.version].map(Int64.init)
          let recorded = try await services.care.perform(
            command, on: id.text, try request.envelope(in: services.care, basedOn: version))
          return request.recorded(recorded, then: MedicationEndpoints.record.link(id))
        } catch let error where !request.wantsJSON {
          let chart = try services.care.chart(id.text)
          let errors = try FormRefusal.errors(
            error, names: DoseFields.names.merging(["reason": reason]) { $1 }, general: reason)
          var answer = try page(
            request, chart, entry, services,
            tokens: request.sameFormTokens(version: String(chart.version)), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ entry: Int64, _ services: UnitServices,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    guard let dose = chart.state.doses.first(where: { $0.number == entry }) else {
      throw Problem.notFound
    }
    let view = ResolveView(
      dose: dose, action: save.link(ChartID(chart.id), entry).text, tokens: tokens,
      typed: request.typedFields, errors: errors, time: try services.time(at: request.now))
    return request.chartPage("One dose", view.render(), of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// One charted dose and the form to resolve it.
struct ResolveView: Component {
  let dose: ChartState.DoseState
  let action: String
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?
  let time: UnitTime

  func render() -> HTML {
    let administration = dose.administration
    let facts = [
      FactList.Fact("Dose", administration.ordered.text),
      FactList.Fact("Charted as", MedicationText.outcome(administration.outcome)),
      FactList.Fact("When", time.full(dose.recorded.at), origin: dose.recorded.author),
      FactList.Fact("Reason", dose.recorded.value.reason ?? "none given"),
      FactList.Fact("Resolved", dose.resolution?.value.reason ?? "no"),
    ]
    return """
      <div class="stack">\(Panel(administration.product.name, content: FactList(facts).render()))\(form)</div>
      """
  }

  private var form: HTML {
    let offered = offered
    guard !offered.isEmpty else {
      return Notice(.information, "This dose is settled.").render()
    }
    let chosen = typed[DoseFields.outcome.rule.name]
    let chips = ChoiceChips(
      DoseFields.outcome.frame(errors),
      options: offered.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    var reason = TextField(
      ResolveEndpoints.reason.frame(errors), value: typed[ResolveEndpoints.reason.rule.name] ?? "")
    reason.maximumLength = Limits.line
    var taken = NumberField(
      DoseFields.taken.frame(errors, hint: "For a dose partly taken"), unit: "mg",
      value: typed[DoseFields.taken.rule.name] ?? "")
    taken.decimals = 3
    let vomited = NumberField(
      DoseFields.vomitedAfter.frame(errors, hint: "For a dose vomited, if known"), unit: "min",
      value: typed[DoseFields.vomitedAfter.rule.name] ?? "")
    return """
      <form method="post" action="\(action)" class="form-sheet" data-submit-once>\(tokens)\
      <div class="form-fields">\(chips)\(reason)\(taken)\(vomited)</div>\
      \(FormActions(buttons: [Button("Save what became of it")]))</form>
      """
  }

  private var offered: [DoseFields.Outcome] {
    switch dose.administration.outcome {
    case .unknownWhetherGiven: [.given, .refused, .held, .partlyTaken, .vomited]
    case .given, .partlyTaken: [.vomited]
    case .refused, .held, .vomited: []
    }
  }
}

/// Doses in words.
enum MedicationText {
  static func outcome(_ outcome: Administration.Outcome) -> String {
    switch outcome {
    case .given: "Given"
    case .refused: "Refused"
    case .held: "Held"
    case .partlyTaken(let dose): "Partly taken, \(dose.text)"
    case .vomited(let minutes): minutes.map { "Vomited after \($0) min" } ?? "Vomited"
    case .unknownWhetherGiven: "Unknown whether given"
    }
  }
}
