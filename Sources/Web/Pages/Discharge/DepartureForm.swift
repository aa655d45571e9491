import Care
import Chart
import Clinical

/// The form that ends the stay.
struct DepartureForm: Component {
  let model: DischargeModel
  let state: DischargeState
  let tokens: FormTokens

  func render() -> HTML {
    """
    <form method="post" action="\(DischargeEndpoints.leave.link(model.id))" class="form-sheet" \
    data-submit-once><h2 class="form-title">End the stay</h2>\(tokens)\(changed)\(way)\(reasons)\(offers)\(words)\
    \(FormActions(buttons: [Button("End the stay", kind: .grave)]))</form>
    """
  }

  private var changed: HTML? {
    state.change.map { change in
      Notice(
        .caution, "The chart changed after you opened this page",
        body: """
          <p>\(change.author) wrote at \(model.time.text(change.at)). \
          <a href="\(TimelineEndpoints.list.link(model.id))">See what changed</a>, then send again.</p>
          """
      ).render()
    }
  }

  private var way: HTML {
    let chosen = state.value(DischargeFields.departure)
    var chips = ChoiceChips(
      DischargeFields.departure.frame(state.errors),
      options: Proposal.Departure.allCases.map {
        ChoiceOption($0.rawValue, $0.text, hint: hint($0), isChosen: $0.rawValue == chosen)
      })
    chips.isStacked = true
    var destination = TextField(
      DischargeFields.destination.frame(state.errors),
      value: state.value(DischargeFields.destination))
    destination.maximumLength = DischargeFields.destination.rule.maximumLength
    return FormSection("How the person leaves", content: "\(chips)\(destination)").render()
  }

  private func hint(_ departure: Proposal.Departure) -> String {
    switch departure {
    case .planned: "Every gate is closed, or has a reason below"
    case .againstAdvice: "Never blocked: nobody is held here. What is open is still offered"
    case .transfer: "Never blocked: care goes on elsewhere"
    }
  }

  private var reasons: HTML? {
    guard !model.gates.isEmpty else { return nil }
    let fields = model.gates.map { finding -> HTML in
      let field = Acknowledging.reason(finding.rule)
      var text = TextField(field.frame(state.errors), value: state.value(field))
      text.frame.label = "\(finding.rule): \(finding.message)"
      text.frame.isOptional = false
      text.maximumLength = field.rule.maximumLength
      return text.render()
    }
    let section = FormSection(
      "Reasons for gates that stay open",
      intro: "A planned discharge needs one for each.", content: "\(fields)")
    return #"<div class="when-planned">\#(section)</div>"#
  }

  private var offers: HTML? {
    guard !model.offers.isEmpty else { return nil }
    let lines = model.offers.map { "<li>\($0.message) <small>\($0.rule)</small></li>" as HTML }
    let section = FormSection(
      "Still to offer",
      intro: "Recorded as open offers. They do not hold anybody back.",
      content: #"<ul class="plain-list">\#(lines)</ul>"#)
    return #"<div class="when-against-advice">\#(section)</div>"#
  }

  private var words: HTML {
    var summary = TextField(
      DischargeFields.summary.frame(state.errors, hint: "They stand on the discharge summary"),
      value: state.value(DischargeFields.summary))
    summary.lines = 5
    summary.maximumLength = DischargeFields.summary.rule.maximumLength
    return FormSection("Closing words", content: summary.render()).render()
  }
}
