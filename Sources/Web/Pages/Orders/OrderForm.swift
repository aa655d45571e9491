import Care
import Chart
import Clinical

/// What the order form shows beside its fields.
struct OrderFormState {
  var typed: [String: String] = [:]
  var errors: FieldErrors?
  var findings: [Finding] = []
  /// Whether the safety review has been run on what stands in the form.
  var isReviewed = false
  /// What somebody else did meanwhile.
  var change: CareError.Change?

  init(typed: [String: String]) {
    self.typed = typed
  }

  func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }
}

/// The form of a medicine order.
struct OrderForm: Component {
  let chart: ChartID
  let state: OrderFormState
  let tokens: FormTokens
  let time: UnitTime

  func render() -> HTML {
    """
    \(changed)<form method="post" action="\(OrderEndpoints.sign.link(chart))" class="form-sheet" \
    data-submit-once>\(tokens)\(review)\(what)\(when)\(why)\
    \(FormActions(buttons: [Button(signing)]))</form>
    """
  }

  /// What cannot be signed as it is has to be changed and reviewed again.
  private var signing: String {
    guard state.isReviewed else { return "Review and sign" }
    return state.findings.forbidTheAct ? "Review again" : "Sign with these reasons"
  }

  private var changed: HTML? {
    state.change.map { change in
      Notice(
        .caution, "The chart changed after you opened this form",
        body: """
          <p>\(change.author) wrote at \(time.text(change.at)). \
          <a href="\(TimelineEndpoints.list.link(chart))">See what changed</a>, then sign again.</p>
          """
      ).render()
    }
  }

  private var review: HTML? {
    guard state.isReviewed else { return nil }
    return FindingsForm(
      findings: state.findings, time: time, typed: state.typed, errors: state.errors
    ).render()
  }

  private var what: HTML {
    let chosen = state.value(OrderFields.product)
    let product = SelectField(
      OrderFields.product.frame(state.errors),
      options: Formulary.products.map {
        ChoiceOption($0.id, $0.name, isChosen: $0.id == chosen)
      })
    var dose = NumberField(
      OrderFields.dose.frame(state.errors, hint: "One dose of the leading medicine"), unit: "mg",
      value: state.value(OrderFields.dose))
    dose.decimals = 3
    return FormSection("Medicine", columns: 2, content: "\(product)\(dose)").render()
  }

  private var when: HTML {
    let chosen = state.value(OrderFields.timing)
    let timing = ChoiceChips(
      OrderFields.timing.frame(state.errors),
      options: OrderFields.Timing.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    let start = InstantField(
      OrderFields.start.frame(state.errors, hint: "Now, if left empty"),
      value: state.value(OrderFields.start))
    let hours = NumberField(
      OrderFields.hours.frame(state.errors), unit: "h",
      value: state.value(OrderFields.hours))
    let count = NumberField(
      OrderFields.count.frame(state.errors), unit: "times",
      value: state.value(OrderFields.count))
    let steps = TextField(
      OrderFields.steps.frame(state.errors, hint: "Falling doses: 8, 6, 4, 2"),
      value: state.value(OrderFields.steps))
    var largest = NumberField(
      OrderFields.largest.frame(state.errors), unit: "mg",
      value: state.value(OrderFields.largest))
    largest.decimals = 3
    let times: HTML = """
      <div class="form-fields columns-2">\(start)<div class="when-hours">\(hours)</div>\
      <div class="when-count">\(count)</div><div class="when-steps">\(steps)</div>\
      <div class="when-largest">\(largest)</div></div>
      """
    return FormSection("When", content: "\(timing)\(times)").render()
  }

  private var why: HTML {
    let chosen = state.value(OrderFields.indication)
    let indication = SelectField(
      OrderFields.indication.frame(state.errors),
      options: MedicineOrder.Indication.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    let instructions = TextField(
      OrderFields.instructions.frame(state.errors), value: state.value(OrderFields.instructions))
    let pathway: HTML = """
      <input type="hidden" name="\(OrderFields.pathway.rule.name)" value="\(state.value(OrderFields.pathway))">
      """
    return FormSection("Why and how", columns: 2, content: "\(indication)\(instructions)\(pathway)")
      .render()
  }
}
