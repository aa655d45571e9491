import Clinical

/// The gates of a planned discharge as a checklist: where each stands, and beside it the form that closes it.
struct GateList: Component {
  let model: DischargeModel
  /// The small form of each step.
  let forms: [DischargeStep: HTML]
  /// The step whose form was sent and came back.
  let sent: DischargeStep?

  func render() -> HTML {
    let open = model.gates.count
    let heading = open == 1 ? "1 gate is open" : "\(open) gates are open"
    let title = open == 0 ? "No gate is open for a planned discharge" : heading
    return Panel(
      title,
      content: """
        <p>A planned discharge waits for open gates, or for a reason. Leaving by choice and transfer never \
        wait.</p><ul class="gates">\(model.checklist.map(row))</ul>
        """
    ).render()
  }

  private func row(_ gate: DischargeGate) -> HTML {
    """
    <li class="gate gate-\(gate.standing.rawValue)"><p class="gate-state">\(symbol(gate.standing))\
    <span>\(gate.standing.word)</span></p><div class="gate-what"><h3>\(gate.title)</h3>\(said(gate))</div>\
    <div class="gate-do">\(doing(gate))</div></li>
    """
  }

  private func symbol(_ standing: DischargeGate.Standing) -> Symbol {
    switch standing {
    case .open: .stop
    case .missing: .unknown
    case .closed: .given
    case .notAsked: .level
    }
  }

  /// What the rule says, on what, and where that comes from.
  private func said(_ gate: DischargeGate) -> HTML? {
    guard let finding = gate.finding else { return nil }
    let facts = finding.evidence.map { fact -> HTML in
      let time = fact.at.map(model.time.text) ?? ""
      return "<p>\(fact.label) <b>\(fact.value)</b> <small>\(time) \(fact.author)</small></p>"
    }
    let message = finding.message == gate.title ? "" : finding.message
    return """
      <p>\(message) \(gate.rule.rationale)\(missing(finding))</p>\(facts)\
      <p class="origin">\(gate.rule.citation.statusText): \(gate.rule.citation.text) · \(finding.rule)</p>
      """
  }

  private func missing(_ finding: Finding) -> HTML? {
    guard !finding.missing.isEmpty else { return nil }
    return " <b>Not known:</b> \(finding.missing.joined(separator: ", "))."
  }

  private func doing(_ gate: DischargeGate) -> HTML {
    guard let step = gate.step else {
      guard gate.finding != nil else { return .empty }
      let round = RoundEndpoints.form.link(model.id).text
      return Button("Observe again", kind: .secondary, action: .link(round)).render()
    }
    if gate.finding != nil { return "\(recorded(gate))\(forms[step])" }
    return """
      \(recorded(gate))<details\(" open", if: sent == step)>\
      <summary>\(gate.recorded.isEmpty ? "Record it all the same" : "Change")\
      <span class="visually-hidden">: \(gate.title)</span></summary>\(forms[step])</details>
      """
  }

  private func recorded(_ gate: DischargeGate) -> HTML? {
    guard let last = gate.recorded.last else { return nil }
    let values = gate.recorded.map(\.value).joined(separator: ", ")
    return "<p><b>\(values)</b> <small>\(model.time.text(last.at)), \(last.author)</small></p>"
  }
}
