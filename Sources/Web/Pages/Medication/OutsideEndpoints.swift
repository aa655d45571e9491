import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Doses without an order: naloxone for rescue, and what was taken elsewhere.
enum OutsideEndpoints {
  static let product = Field<Product>.oneOf(
    "product", "Product", names: Formulary.products.map(\.id), meaning: "The product's identifier"
  ) { Formulary.product($0) }
  static let dose = Field.decimal(
    "dose", "Dose in mg", places: 3, in: 1...1_000_000, meaning: "The dose of the leading medicine")
  static let source = Field<Administration.Source>.oneOf(
    "source", "Where it came from", names: reported.map(\.rawValue)
  ) { Administration.Source(rawValue: $0) }
  static let reason = Field.text(
    "reason", "What happened", limit: Limits.line, meaning: "What happened, in a few words"
  ).optional

  static let rescue = Endpoint<ChartID>(
    .get, "/charts/{chart}/naloxone", for: .permission(.giveMedication),
    summary: "The form to chart naloxone given; nothing delays giving it.")

  static let saveRescue = Endpoint<ChartID>(
    .post, "/charts/{chart}/naloxone", for: .permission(.giveMedication), effect: .records,
    fields: [product, dose, reason, UnitFields.happenedAt], summary: "Charts naloxone given.")

  static let elsewhere = Endpoint<ChartID>(
    .get, "/charts/{chart}/elsewhere", for: .permission(.giveMedication),
    summary: "The form to chart a dose taken elsewhere, at home or unwitnessed.")

  static let saveElsewhere = Endpoint<ChartID>(
    .post, "/charts/{chart}/elsewhere", for: .permission(.giveMedication), effect: .records,
    fields: [product, dose, source, reason, UnitFields.happenedAt],
    summary: "Charts a dose taken elsewhere. It counts towards every 24-hour sum.")

  static let rows: [EndpointRow] = [
    rescue.row, saveRescue.row, elsewhere.row, saveElsewhere.row,
  ]

  static let reported: [Administration.Source] = [.elsewhere, .takeHome, .unwitnessed]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      rescue.handled { request, id in try await show(request, id, services, isRescue: true) },
      saveRescue.handled { request, id in try await record(request, id, services, isRescue: true) },
      elsewhere.handled { request, id in try await show(request, id, services, isRescue: false) },
      saveElsewhere.handled { request, id in
        try await record(request, id, services, isRescue: false)
      },
    ]
  }

  private static func show(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, isRescue: Bool
  ) async throws -> Answer {
    let chart = try await services.care.open(
      id.text, by: try request.actor(in: services.care), at: request.now)
    return page(request, chart, services, isRescue: isRescue, tokens: request.formTokens())
  }

  private static func record(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices, isRescue: Bool
  ) async throws -> Answer {
    do {
      let values = try request.values()
      let command = RecordDose(
        order: nil, product: try values[product],
        dose: Dose(micrograms: Int64(try values[dose])), outcome: .given,
        source: isRescue ? .asNeeded : try values[source], reason: try values[reason],
        happenedAt: try values.happenedAt(in: try services.facility.calendar))
      let recorded = try await services.care.perform(
        command, on: id.text, try request.envelope(in: services.care))
      return request.recorded(recorded, then: MedicationEndpoints.record.link(id))
    } catch let error where !request.wantsJSON {
      let errors = try FormRefusal.errors(
        error, names: ["product": product, "at": UnitFields.happenedAt], general: product)
      let chart = try services.care.chart(id.text)
      var answer = page(
        request, chart, services, isRescue: isRescue, tokens: request.sameFormTokens(),
        errors: errors)
      answer.status = .unprocessableContent
      return answer
    }
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices, isRescue: Bool,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) -> Answer {
    let id = ChartID(chart.id)
    let form = OutsideForm(
      isRescue: isRescue, action: (isRescue ? saveRescue : saveElsewhere).link(id).text,
      tokens: tokens, typed: request.typedFields, errors: errors)
    return request.chartPage(
      isRescue ? "Naloxone given" : "Dose taken elsewhere", form.render(), of: chart,
      services: services
    ) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// The form for a dose without an order.
struct OutsideForm: Component {
  let isRescue: Bool
  let action: String
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    """
    \(isRescue ? OutsideForm.first : OutsideForm.counted)\
    <form method="post" action="\(action)" class="form-sheet" data-submit-once>\(tokens)\
    <div class="form-fields">\(product)\(dose)\(source)\(reason)\(happenedAt)</div>\
    \(FormActions(buttons: [Button("Save dose")]))</form>
    """
  }

  private static let first = Notice(
    .caution, "Care first, charting second.",
    body: "<p>Airway, oxygen, naloxone, help. Chart it when the person is breathing.</p>"
  ).render()

  private static let counted = Notice(
    .information, "It counts towards every 24-hour sum and interval as if it had been given here."
  ).render()

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private var product: HTML {
    let products = Formulary.products.filter {
      isRescue ? $0.isRescue : $0.classes.contains(where: \.isOpioidAgonist)
    }
    let chosen = value(OutsideEndpoints.product)
    return SelectField(
      OutsideEndpoints.product.frame(errors),
      options: products.map { ChoiceOption($0.id, $0.name, isChosen: $0.id == chosen) }
    ).render()
  }

  private var dose: HTML {
    var field = NumberField(
      OutsideEndpoints.dose.frame(errors), unit: "mg", value: value(OutsideEndpoints.dose))
    field.decimals = 3
    return field.render()
  }

  private var source: HTML? {
    guard !isRescue else { return nil }
    let chosen = value(OutsideEndpoints.source)
    return ChoiceChips(
      OutsideEndpoints.source.frame(errors),
      options: OutsideEndpoints.reported.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      }
    ).render()
  }

  private var reason: HTML {
    TextField(
      OutsideEndpoints.reason.frame(errors), value: value(OutsideEndpoints.reason)
    ).render()
  }

  private var happenedAt: HTML {
    InstantField(
      UnitFields.happenedAt.frame(errors, hint: "Now, if left empty"),
      value: value(UnitFields.happenedAt)
    ).render()
  }
}
