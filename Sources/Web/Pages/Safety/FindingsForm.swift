import Chart
import Clinical

/// The findings of the safety review inside a form, each with the reason it asks for.
struct FindingsForm: Component {
  let findings: [Finding]
  let time: UnitTime
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    guard !findings.isEmpty else {
      return Notice(.success, "The safety review found nothing to stop this.").render()
    }
    return """
      <section class="stack" aria-label="Safety review"><h2>Safety review</h2>\
      \(findings.map(card))\(second)</section>
      """
  }

  private func card(_ finding: Finding) -> FindingCard {
    var card = FindingCard(finding, time: time)
    switch finding.override {
    case .notNeeded: break
    case .none where finding.severity == .advisory: break
    case .none:
      card.fields =
        "<p><b>This cannot be overridden.</b> Change the dose, the time or the medicine.</p>"
    case .reason, .reasonAndSecondClinician:
      guard finding.severity != .advisory else { break }
      let field = Acknowledging.reason(finding.rule)
      var text = TextField(field.frame(errors), value: typed[field.rule.name] ?? "")
      text.frame.label = "Your reason for going on"
      text.frame.isOptional = false
      text.maximumLength = field.rule.maximumLength
      card.fields = text.render()
    }
    return card
  }

  private var second: HTML? {
    let isAsked = findings.contains {
      $0.override == .reasonAndSecondClinician && $0.severity != .advisory
    }
    guard isAsked else { return nil }
    var name = TextField(
      Acknowledging.secondName.frame(errors),
      value: typed[Acknowledging.secondName.rule.name] ?? "")
    name.frame.isOptional = false
    var password = TextField(Acknowledging.secondPassword.frame(errors))
    password.frame.isOptional = false
    password.content = .password
    return FormSection(
      "Second clinician",
      intro: "Another nurse or prescriber, here at this device, confirms the override.", columns: 2,
      content: "\(name)\(password)"
    ).render()
  }
}

extension [Finding] {
  /// Whether any of them forbids the act as it is: no reason lifts it.
  var forbidTheAct: Bool { contains { $0.severity != .advisory && $0.override == .none } }
}
