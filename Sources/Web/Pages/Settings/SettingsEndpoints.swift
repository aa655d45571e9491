import Access
import Care
import Clinical
import Hummingbird
import StrictJSON

/// The clinical parameters of the site, each inside its guardrail.
enum SettingsEndpoints {
  static let parameter = Field.text("parameter", "Parameter", limit: 20)
  static let value = Field.integer("value", "Value", in: -1_000_000...1_000_000)
  static let reason = Field.text("reason", "Reason", limit: 400)

  static let list = FixedEndpoint(
    .get, "/settings", for: .permission(.manageSettings),
    summary: "Every clinical parameter with its value, range, source and status.")

  static let set = FixedEndpoint(
    .post, "/settings", for: .permission(.manageSettings), effect: .records,
    fields: [parameter, value, reason], summary: "Sets a parameter inside its guardrail.")

  static let rows: [EndpointRow] = [list.row, set.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request in try page(request, services, tokens: request.formTokens()) },
      set.handled { request in
        do {
          let values = try request.values()
          try await services.care.set(
            parameter: try values[parameter], to: Int64(try values[value]),
            reason: try values[reason], try request.envelope(in: services.care))
          return request.wantsJSON ? .json(["status": "saved"]) : .seeOther(list.link())
        } catch let error where !request.wantsJSON {
          let errors = try FormRefusal.errors(
            error, names: ["value": value, "reason": reason], general: parameter)
          var answer = try page(
            request, services, tokens: request.sameFormTokens(), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func page(
    _ request: RequestContext, _ services: UnitServices, tokens: FormTokens,
    errors: FieldErrors? = nil
  ) throws -> Answer {
    let view = SettingsView(
      parameters: try services.facility.settings.all, tokens: tokens,
      typed: request.typedFields, errors: errors)
    return request.unitPage("Clinical settings", view.render(), services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}

/// The parameters as a table, and the form to set one.
struct SettingsView: Component {
  let parameters: [ClinicalSettings.Parameter]
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    #"<div class="stack">\#(form)\#(table)</div>"#
  }

  private var form: HTML {
    let chosen = value(SettingsEndpoints.parameter)
    let parameter = SelectField(
      SettingsEndpoints.parameter.frame(errors),
      options: parameters.map {
        ChoiceOption(
          $0.guardrail.id, "\($0.guardrail.id): \($0.guardrail.meaning)",
          isChosen: $0.guardrail.id == chosen)
      })
    let number = TextField(
      SettingsEndpoints.value.frame(errors), value: value(SettingsEndpoints.value))
    let reason = TextField(
      SettingsEndpoints.reason.frame(errors), value: value(SettingsEndpoints.reason))
    return """
      <form method="post" action="\(SettingsEndpoints.set.link())" class="form-sheet" data-submit-once>\(tokens)\
      \(FormSection("Set a parameter", intro: "Only inside its range; the reason is kept.", content: "\(parameter)\(number)\(reason)"))\
      \(FormActions(buttons: [Button("Save")]))</form>
      """
  }

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private var table: HTML {
    let rows = parameters.map { parameter -> [HTML] in
      let guardrail = parameter.guardrail
      let range = "\(guardrail.allowed.lowerBound) to \(guardrail.allowed.upperBound)"
      return [
        HTML(text: guardrail.id), HTML(text: guardrail.meaning), "<b>\(parameter.current)</b>",
        HTML(text: String(guardrail.standard)), HTML(text: range),
        "\(guardrail.citation.text) \(Tag(guardrail.citation.statusText, tone: .outline))",
      ]
    }
    let columns = ["Id", "Meaning", "Now", "Standard", "Allowed", "Source"]
    return Panel(
      "In force",
      content: DataTable(
        caption: "Clinical parameters", columns: columns.map { DataTable.Column(label: $0) },
        rows: rows, hidesCaption: true
      ).render()
    ).render()
  }
}
