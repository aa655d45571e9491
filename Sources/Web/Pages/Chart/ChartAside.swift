import Chart
import Clinical

/// The narrow part of the overview: the opioid account, what is unknown, the latest notes.
struct ChartAside: Component {
  let model: ChartModel

  private static let mostNotes = 3

  func render() -> HTML {
    "\(scores)\(account)\(unknown)\(notes)"
  }

  private var scores: Panel {
    let state = model.chart.state
    let badges: [ScoreBadge] = [
      .withdrawal(state, time: model.time), .earlyWarning(state, time: model.time),
    ]
    return Panel("Latest scores", content: #"<div class="score-row">\#(badges)</div>"#)
  }

  private var account: Panel {
    let content: HTML =
      model.account.isEmpty
      ? "<p>None in the last 24 hours.</p>" : HTML(joining: model.account.map { $0.render() })
    return Panel("Opioid agonist", content: content)
  }

  private var unknown: Panel {
    let unknowns = model.chart.state.unknowns
    let content: HTML =
      unknowns.isEmpty
      ? "<p>Everything on the admission form was asked.</p>"
      : #"<ul class="unknown-list">\#(unknowns.map { "<li>\($0)</li>" as HTML })</ul>"#
    let path = EvaluationEndpoints.form.link(model.id).text
    let ask = Button("Ask now", kind: .quiet, action: .link(path))
    let mayAsk = model.reach.rounds && model.chart.state.isPresent && !unknowns.isEmpty
    return Panel(
      "Not known (\(unknowns.count))", actions: mayAsk ? ask.render() : .empty, content: content)
  }

  private var notes: Panel {
    let latest = model.chart.state.notes.suffix(Self.mostNotes).reversed()
    let path = NoteEndpoints.list.link(model.id).text
    let write = Button(
      model.reach.notes ? "Write" : "All notes", kind: .quiet, action: .link(path))
    let content: HTML =
      latest.isEmpty
      ? "<p>No notes yet.</p>"
      : HTML(joining: latest.map { NoteCard($0, time: model.time).render() })
    return Panel("Latest notes", actions: write.render(), content: content)
  }
}
