import Chart
import Clinical

/// The way out: what is open, what is prepared, and the form that ends the stay.
struct DischargeView: Component {
  let model: DischargeModel
  let state: DischargeState
  let departureTokens: FormTokens
  /// Each small form records something of its own and has its own key.
  let stepTokens: [DischargeStep: FormTokens]

  func render() -> HTML {
    guard model.chart.state.isPresent else {
      return #"<div class="stack">\#(ended)\#(prepared)</div>"#
    }
    return """
      <div class="stack">\(gates)\(offer)\(departure)</div>
      """
  }

  private var departure: DepartureForm {
    DepartureForm(model: model, state: state, tokens: departureTokens)
  }

  private var ended: HTML {
    let said = model.chart.state.discharge.map { discharge in
      "\(discharge.value.departure.text), \(model.time.full(discharge.at)), \(discharge.author)"
    }
    return Notice(
      .information, "The stay has ended",
      body: """
        <p>\(said ?? "How it ended is unknown"). \
        <a href="\(SummaryEndpoints.show.link(model.id))">Discharge summary</a>, \
        <a href="\(InstructionEndpoints.show.link(model.id))">instructions for the person</a>.</p>
        """
    ).render()
  }

  private var gates: GateList {
    var sent: DischargeStep?
    if case .preparation(let step) = state.sent { sent = step }
    let forms = DischargeStep.allCases.map { ($0, form($0)) }
    return GateList(
      model: model, forms: Dictionary(uniqueKeysWithValues: forms), sent: sent)
  }

  private func form(_ step: DischargeStep) -> HTML {
    PreparationForm(
      chart: model.id, step: step, state: state,
      tokens: stepTokens[step] ?? FormTokens(csrfToken: "")
    ).render()
  }

  private var prepared: HTML {
    let facts = DischargeStep.allCases.map { step -> FactList.Fact in
      let lines = model.prepared.lines(step)
      let origin = lines.last.map { "\(model.time.full($0.at)), \($0.author)" }
      let said: String? = lines.isEmpty ? nil : lines.map(\.value).joined(separator: ", ")
      return FactList.Fact(step.title, said, origin: origin)
    }
    return Panel("What was prepared", content: FactList(facts).render()).render()
  }

  private var offer: HTML {
    let last = model.chart.state.maintenanceOffers.last
    let said = last.map {
      "\($0.value.decision.rawValue), \(model.time.full($0.at)), \($0.author)"
    }
    let content: HTML = """
      <p>Offered: <b>\(said ?? "not recorded")</b>. \
      <a href="\(AdviceEndpoints.show.link(model.id))">Record an offer</a></p>
      """
    return Panel("Staying on medication", content: content).render()
  }
}
