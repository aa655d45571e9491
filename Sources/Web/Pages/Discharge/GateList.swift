import Clinical

/// The gates of a planned discharge as a checklist: open, closed, or not asked of this person.
struct GateList: Component {
  let model: DischargeModel

  func render() -> HTML {
    let open = model.gates.count
    let heading = open == 1 ? "1 gate is open" : "\(open) gates are open"
    let title = open == 0 ? "No gate is open for a planned discharge" : heading
    return Panel(
      title,
      content: """
        <p>A planned discharge waits for open gates, or for a reason. Leaving by choice and transfer never \
        wait.</p>\(CriterionList(model.checklist.map(line)))
        """
    ).render()
  }

  private func line(_ gate: DischargeGate) -> Criterion {
    var line = Criterion(state: state(gate.standing), text: "\(gate.rule.id) \(title(gate))")
    if let last = gate.recorded.last {
      line.evidence = Evidence(
        name: "", value: gate.recorded.map(\.value).joined(separator: ", "),
        time: model.time.text(last.at), author: last.author)
    } else if gate.standing == .notAsked {
      line.action = "Nothing to do now"
    }
    return line
  }

  private func title(_ gate: DischargeGate) -> String {
    DischargeStep.allCases.first { $0.rule == gate.rule.id }?.title ?? "Awake and safe to leave"
  }

  private func state(_ standing: DischargeGate.Standing) -> Criterion.State {
    switch standing {
    case .open: .notMet
    case .missing: .unknown
    case .closed, .notAsked: .met
    }
  }
}
