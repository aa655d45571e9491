import Care
import Chart
import Clinical

/// The advice as a page.
struct AdviceView: Component {
  let chart: ChartID
  let model: AdviceModel
  let time: UnitTime
  let mayDecide: Bool
  let mayOffer: Bool
  /// Fresh hidden fields: each form of the page has a key of its own.
  let newTokens: @Sendable () -> FormTokens
  /// The same for what does not rest on the chart as it was seen.
  let plainTokens: @Sendable () -> FormTokens
  let errors: FieldErrors?
  /// The option or pathway whose form came back, and the reason typed there.
  let sent: String
  let typedReason: String
  let changed: CareError.Change?

  func render() -> HTML {
    """
    <div class="stack">\(changeNotice)\(AdviceView.caution)\(current)\(choice)\(offer)\(history)</div>
    """
  }

  private static let caution = Notice(
    .information, "The program advises, a prescriber decides.",
    body: "<p>No score makes a dose safe. Nothing here is ordered until it is signed.</p>"
  ).render()

  private var changeNotice: HTML? {
    changed.map { change in
      Notice(
        .caution, "The chart changed after you opened this page",
        body: "<p>\(change.author) wrote at \(time.text(change.at)). Look at the advice again.</p>"
      ).render()
    }
  }

  private var current: HTML? {
    guard let advice = model.current else { return nil }
    let source = advice.sources.map { $0.text }.joined(separator: "; ")
    let statuses = Set(advice.sources.map(\.statusText)).sorted().joined(separator: ", ")
    let card = StepCard(
      pathway: advice.pathway.text, step: advice.step.title, rule: advice.rule,
      criteria: advice.criteria.filter { !advice.stops.contains($0) }
        .map { Criterion($0, time: time) },
      options: options(of: advice), source: source, status: statuses,
      version: String(advice.version))
    return """
      \(stops(advice))\(card)\(reassessment(advice))\(list("To consider", advice.considerations))\(disagreements(advice))
      """
  }

  /// What forbids a dose now, above everything else.
  private func stops(_ advice: Clinical.Advice) -> [Notice] {
    advice.stops.map { stop in
      let evidence = stop.evidence.map { fact -> HTML in
        "<p>\(fact.label) <b>\(fact.value)</b> \(fact.at.map(time.text) ?? ""), \(fact.author)</p>"
      }
      return Notice(.caution, "Hold: \(stop.statement)", body: "\(evidence)")
    }
  }

  private func reassessment(_ advice: Clinical.Advice) -> HTML? {
    advice.nextReassessment.map { next in
      "<p>Reassess \(time.text(next)) \(time.countdown(to: next))</p>"
    }
  }

  private func options(of advice: Clinical.Advice) -> HTML {
    HTML(
      joining: advice.options.map { option in
        OptionCard(
          title: option.title, text: text(of: option), form: form(for: option),
          isSuggested: option.isSuggested
        ).render()
      })
  }

  private func text(of option: Clinical.Advice.Option) -> String {
    var parts = [option.meaning]
    if let draft = option.draft {
      parts.append(
        "\(draft.product?.name ?? draft.productID), \(draft.dose.text), \(draft.schedule.text).")
    }
    parts.append(option.why)
    if !option.monitoring.isEmpty { parts.append("Then: \(option.monitoring)") }
    return parts.joined(separator: " ")
  }

  private func form(for option: Clinical.Advice.Option) -> HTML {
    guard mayDecide else { return .empty }
    let accepted = option.isSuggested
    let reason = reason(
      accepted ? "Remark" : "Reason for this option", of: option.id, isNeeded: !accepted)
    let words = option.draft == nil ? "Record this" : "Go on to the order"
    let name = AdviceEndpoints.answerKind.rule.name
    let choose = PathwayDecided.Answer.self
    let main = Button(
      accepted ? (option.draft == nil ? "Accept" : "Accept and order") : words,
      kind: accepted ? .primary : .secondary,
      action: .submit(name: name, value: (accepted ? choose.accepted : choose.changed).rawValue),
      hiddenText: option.title)
    let reject = Button(
      "Reject", kind: .quiet, action: .submit(name: name, value: choose.rejected.rawValue),
      hiddenText: option.title)
    return """
      <form method="post" action="\(AdviceEndpoints.answer.link(chart))" data-submit-once>\(newTokens())\
      <input type="hidden" name="\(AdviceEndpoints.option.rule.name)" value="\(option.id)">\
      \(reason)\(FormActions(buttons: accepted ? [main, reject] : [main]))</form>
      """
  }

  private func reason(_ label: String, of id: String, isNeeded: Bool) -> TextField {
    let cameBack = sent == id
    var field = TextField(
      AdviceEndpoints.reason.frame(cameBack ? errors : nil), value: cameBack ? typedReason : "")
    field.frame.label = label
    field.frame.isOptional = !isNeeded
    field.frame.scope = cameBack ? "" : id
    field.maximumLength = Limits.line
    return field
  }

  private func list(_ title: String, _ items: [String]) -> HTML? {
    guard !items.isEmpty else { return nil }
    let lines = items.map { "<li>\($0)</li>" as HTML }
    return Panel(title, content: "<ul>\(lines)</ul>").render()
  }

  private func disagreements(_ advice: Clinical.Advice) -> HTML? {
    guard !advice.disagreements.isEmpty else { return nil }
    let rows = advice.disagreements.map { item -> [HTML] in
      [HTML(text: item.topic), HTML(text: item.positions), HTML(text: item.active)]
    }
    let columns = ["Question", "What guidelines say", "What this unit follows"]
    return Panel(
      "Where guidelines disagree",
      content: DataTable(
        caption: "Where guidelines disagree",
        columns: columns.map { DataTable.Column(label: $0) }, rows: rows, hidesCaption: true
      ).render()
    ).render()
  }

  private var choice: HTML {
    let cards = model.candidates.filter { $0.pathway != model.current?.pathway }.map(card)
    let title = model.current == nil ? "Choose a pathway" : "Change the pathway"
    return Panel(title, content: #"<div class="step-options">\#(cards)</div>"#).render()
  }

  private func card(_ candidate: PathwayChoice.Candidate) -> HTML {
    var form: HTML = .empty
    if mayDecide, candidate.fit != .excluded {
      let isSuggested = candidate.fit == .suggested
      let reason = reason(
        isSuggested ? "Remark" : "Reason for this pathway", of: candidate.pathway.rawValue,
        isNeeded: !isSuggested)
      form = """
        <form method="post" action="\(AdviceEndpoints.choose.link(chart))" data-submit-once>\(newTokens())\
        <input type="hidden" name="\(AdviceEndpoints.pathway.rule.name)" value="\(candidate.pathway.rawValue)">\
        \(reason)\(FormActions(buttons: [
          Button("Choose", kind: .secondary, hiddenText: candidate.pathway.text)
        ]))</form>
        """
    }
    let criteria = CriterionList(candidate.criteria.map { Criterion($0, time: time) })
    let details: HTML =
      candidate.criteria.isEmpty
      ? .empty : "<details><summary>Criteria</summary>\(criteria)</details>"
    let prefix = candidate.fit == .excluded ? "Does not fit now. " : ""
    return OptionCard(
      title: candidate.pathway.text, text: prefix + candidate.reasons.joined(separator: " "),
      form: "\(details)\(form)", isSuggested: candidate.fit == .suggested
    ).render()
  }

  private var offer: HTML? {
    guard mayOffer else { return nil }
    let chips = ChoiceChips(
      AdviceEndpoints.offer.frame(errors),
      options: ClinicalPicture.MaintenanceOffer.Decision.allCases.map {
        ChoiceOption($0.rawValue, $0.rawValue.capitalizedFirst)
      })
    let last = model.offers.first.map {
      "<p>Last offered \(time.full($0.at)) by \($0.author): <b>\($0.value.decision.rawValue)</b>.</p>"
        as HTML
    }
    return Panel(
      "Staying on medication",
      content: """
        <p>Staying on buprenorphine is the default. It halves the risk of dying; stopping raises it for weeks.</p>\
        \(last ?? "<p>Not offered yet.</p>")\
        <form method="post" action="\(AdviceEndpoints.recordOffer.link(chart))" data-submit-once>\(plainTokens())\
        \(chips)\(FormActions(buttons: [Button("Record the offer", kind: .secondary)]))</form>
        """
    ).render()
  }

  private var history: HTML? {
    guard !model.decisions.isEmpty else { return nil }
    let rows = model.decisions.map { decision -> [HTML] in
      let decided = decision.value
      return [
        HTML(text: time.full(decision.at)), HTML(text: decision.author),
        HTML(text: decided.step), HTML(text: decided.answer.text),
        HTML(text: decided.option ?? "–"), HTML(text: decided.reason ?? "–"),
      ]
    }
    let columns = ["When", "Who", "Step", "Answer", "Option", "Reason"]
    return Panel(
      "Decided before",
      content: DataTable(
        caption: "Decided before", columns: columns.map { DataTable.Column(label: $0) },
        rows: rows, hidesCaption: true
      ).render()
    ).render()
  }
}

extension Criterion {
  /// A criterion of a pathway with the datum it rests on.
  init(_ criterion: Clinical.Criterion, time: UnitTime) {
    let state: State
    switch criterion.truth {
    case .yes: state = .met
    case .no: state = .notMet
    case .unknown: state = .unknown
    }
    let missing =
      criterion.missing.isEmpty ? "" : " Missing: \(criterion.missing.joined(separator: ", "))."
    self.init(
      state: state, text: criterion.statement + missing,
      evidence: criterion.evidence.first.map { Evidence($0, time: time) })
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
