import Chart
import Clinical

/// The upper part of the overview: an emergency first, what is due, what watches over the person.
struct ChartHead: Component {
  let model: ChartModel

  func render() -> HTML {
    "\(emergency)\(due)\(pressing)\(informing)"
  }

  private var emergency: EmergencySteps? {
    guard ChartModel.isEmergency(model.findings) else { return nil }
    return EmergencySteps(
      naloxone: model.reach.doses ? OutsideEndpoints.rescue.link(model.id) : nil)
  }

  private var due: DueStrip? {
    guard model.chart.state.isPresent else { return nil }
    return DueStrip(items: model.due, actions: actions)
  }

  private var actions: HTML {
    var buttons: [Button] = []
    if model.reach.doses {
      let path = MedicationEndpoints.record.link(model.id).text
      buttons.append(Button("Doses", kind: .secondary, action: .link(path)))
    }
    if model.reach.rounds {
      let path = RoundEndpoints.form.link(model.id).text
      buttons.append(Button("Start a round", action: .link(path)))
    }
    return HTML(joining: buttons.map { $0.render() }, separator: " ")
  }

  private var pressing: HTML {
    HTML(joining: model.pressing.map { card($0).render() })
  }

  private var informing: HTML? {
    let findings = model.informing
    guard !findings.isEmpty else { return nil }
    let summary = findings.map(\.message).joined(separator: " ")
    return """
      <details class="informing"><summary>\(Symbol.information)<b>For information</b> \
      <span>\(summary)</span></summary><div class="stack">\(findings.map(card))</div></details>
      """
  }

  private func card(_ finding: Finding) -> FindingCard {
    var card = FindingCard(finding, time: model.time)
    if card.severity == .softStop {
      card.severity = finding.missing.isEmpty ? .attention : .unjudged
    }
    if finding.rule == "MON-02", model.reach.rounds {
      let path = ReviewEndpoints.form.link(model.id).text
      card.alternatives = "\(Button("Answer with a review", kind: .secondary, action: .link(path)))"
    }
    return card
  }
}
