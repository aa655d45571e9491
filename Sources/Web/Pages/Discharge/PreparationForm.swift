import Chart
import Clinical

/// The small form of one step.
struct PreparationForm: Component {
  let chart: ChartID
  let step: DischargeStep
  let state: DischargeState
  let tokens: FormTokens

  func render() -> HTML {
    """
    <form method="post" action="\(DischargeEndpoints.prepare.link(chart))" class="form-fields" \
    data-submit-once>\(tokens)\
    <input type="hidden" name="\(DischargeFields.step.rule.name)" value="\(step.rawValue)">\
    \(fields)\(FormActions(buttons: [button]))</form>
    """
  }

  private var button: Button { Button("Save", kind: .secondary, hiddenText: step.title) }

  private var fields: HTML {
    switch step {
    case .naloxone: answer(DischargeFields.naloxone)
    case .medicationPlan: medicationPlan
    case .followUp:
      "\(instant(DischargeFields.followUp))\(text(DischargeFields.followUpWith))"
    case .supply: instant(DischargeFields.supplyUntil)
    case .counselling: answer(DischargeFields.counselling)
    case .mouthCare: answer(DischargeFields.mouthCare)
    case .methadone: answer(DischargeFields.methadone)
    case .suicideRisk: "\(suicideScreen)\(answer(DischargeFields.suicidePlan))"
    case .benzodiazepineTaper: text(DischargeFields.prescriber)
    }
  }

  private func frame<Value>(_ field: Field<Value?>) -> FieldFrame {
    var frame = field.frame(state.errors)
    frame.isOptional = false
    return frame
  }

  private func answer(_ field: Field<Bool?>) -> HTML {
    let chosen = state.value(field)
    let options: [ChoiceOption] = [("yes", "Yes"), ("no", "No")].map { value, label in
      ChoiceOption(value, label, isChosen: value == chosen)
    }
    return ChoiceChips(frame(field), options: options).render()
  }

  private var medicationPlan: HTML {
    let chosen = state.value(DischargeFields.medicationPlan)
    var chips = ChoiceChips(
      frame(DischargeFields.medicationPlan),
      options: DischargePreparations.MedicationPlan.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    chips.isStacked = true
    return chips.render()
  }

  /// The items of the screener in a few words; the full questions stand on its own form. Status: from the literature,
  /// not re-read (Columbia-Suicide Severity Rating Scale, screener).
  private static let screenItems: [String] = [
    "None positive", "1: wish to be dead", "2: thoughts of killing oneself",
    "3: with a method", "4: with some intent", "5: with a plan and intent", "6: behaviour",
  ]

  private var suicideScreen: HTML {
    let chosen = state.value(DischargeFields.suicideScreen)
    let options: [ChoiceOption] = Self.screenItems.enumerated().map { number, label in
      ChoiceOption(String(number), label, isChosen: String(number) == chosen)
    }
    return SelectField(frame(DischargeFields.suicideScreen), options: options).render()
  }

  private func instant(_ field: Field<LocalMinute?>) -> HTML {
    InstantField(frame(field), value: state.value(field)).render()
  }

  private func text(_ field: Field<String?>) -> HTML {
    var input = TextField(frame(field), value: state.value(field))
    input.maximumLength = field.rule.maximumLength
    return input.render()
  }
}
