import Chart
import Clinical

/// One dose: what to hand over, what to look at first, what the safety review says, and what became of it.
struct DoseView: Component {
  let state: ChartState
  let dosing: Proposal.Dosing
  let findings: [Finding]
  let action: String
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?
  let time: UnitTime

  func render() -> HTML {
    Columns(main: #"<div class="stack">\#(handOver)\#(form)</div>"#, aside: latest).render()
  }

  private var form: HTML {
    """
    <form method="post" action="\(action)" class="form-sheet" data-submit-once>\(tokens)\
    \(FindingsForm(findings: findings, time: time, typed: typed, errors: errors))\
    <div class="form-fields">\(outcome)\(dissolved)\(details)</div>\
    \(FormActions(buttons: [Button("Save dose")]))</form>
    """
  }

  private var handOver: HTML {
    let order = dosing.order
    let facts = [dosing.product.route.text, order?.indication.text, due.map { "due \($0)" }]
      .compactMap { $0 }.joined(separator: " · ")
    return Panel(
      dosing.product.name,
      content: """
        <p class="hand-over">\(DoseAmount.of(dosing.dose, dosing.product))</p>\
        <p>\(facts)</p>
        """
    ).render()
  }

  private var due: String? {
    guard case .slots(let slots)? = dosing.order?.schedule, let slot = dosing.slot else {
      return "as needed"
    }
    return time.text(slots[slot].at)
  }

  /// What a nurse looks at before an opioid or sedative.
  private var latest: HTML {
    let signs = state.rounds.last { !$0.value.vitalSigns.isEmpty }
    let facts = [
      FactList.Fact(
        "Breaths a minute", signs?.value.vitalSigns.respiratoryRate.map { String($0) },
        origin: signs.map { time.text($0.at) }),
      FactList.Fact(
        "Oxygen saturation", signs?.value.vitalSigns.oxygenSaturation.map { "\($0) %" },
        origin: signs.map { time.text($0.at) }),
      FactList.Fact(
        "Sedation (POSS)", state.lastSedationRound?.value.sedation.map { "\($0.mark), \($0.text)" },
        origin: state.lastSedationRound.map { time.text($0.at) }),
      FactList.Fact(
        "COWS", state.lastScoredRound?.value.withdrawalTotal.map { String($0) },
        origin: state.lastScoredRound.map { time.text($0.at) }),
    ]
    return Panel("Before you give it", content: FactList(facts).render()).render()
  }

  private var outcome: HTML {
    let name = DoseFields.outcome.rule.name
    let chosen = typed[name] ?? (findings.forbidTheAct ? DoseFields.Outcome.held : .given).rawValue
    return ChoiceChips(
      DoseFields.outcome.frame(errors),
      options: DoseFields.Outcome.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      }
    ).render()
  }

  private var dissolved: HTML? {
    guard dosing.product.route == .sublingual else { return nil }
    let name = DoseFields.dissolved.rule.name
    return Checkbox(
      name, "Dissolved fully while I watched", isChecked: typed[name] != nil
    ).render()
  }

  private var details: HTML {
    let isOpen = [DoseFields.reason.rule.name, DoseFields.taken.rule.name]
      .contains { typed[$0]?.isEmpty == false }
    var reason = TextField(
      DoseFields.reason.frame(errors, hint: "For every outcome but Given"),
      value: typed[DoseFields.reason.rule.name] ?? "")
    reason.maximumLength = DoseFields.reason.rule.maximumLength
    var taken = NumberField(
      DoseFields.taken.frame(errors, hint: "For a dose partly taken"), unit: "mg",
      value: typed[DoseFields.taken.rule.name] ?? "")
    taken.decimals = 3
    let vomited = NumberField(
      DoseFields.vomitedAfter.frame(errors, hint: "For a dose vomited, if known"), unit: "min",
      value: typed[DoseFields.vomitedAfter.rule.name] ?? "")
    let late = InstantField(
      UnitFields.happenedAt.frame(errors), value: typed[UnitFields.happenedAt.rule.name] ?? "")
    return """
      \(reason)<details class="late-entry"\(" open", if: isOpen)><summary>Partly taken, vomited, or another time</summary>\
      \(taken)\(vomited)\(late)</details>
      """
  }
}

extension ChartState {
  /// The last round with a sedation level.
  var lastSedationRound: Charted<ObservationRound>? { rounds.last { $0.value.sedation != nil } }

  /// The last round with a complete COWS.
  var lastScoredRound: Charted<ObservationRound>? {
    rounds.last { $0.value.withdrawalTotal != nil }
  }
}
