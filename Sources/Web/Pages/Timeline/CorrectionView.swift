import Care
import Chart
import Clinical

/// The entry as it reads now, the form that amends it, the form that strikes it.
struct CorrectionView: Component {
  let page: CorrectionPage
  let entry: CorrectedEntry
  let time: UnitTime
  let mayCorrect: Bool

  func render() -> HTML {
    guard mayCorrect else { return "\(conflict)\(present)\(closed)" }
    return "\(conflict)\(present)\(amend)\(strike)"
  }

  private var chart: ChartID { ChartID(page.chart.id) }

  private var conflict: Notice? {
    guard let change = page.change else { return nil }
    let words = EntryWords(state: page.chart.state, time: time)
    let since = page.chart.entries.filter { $0.number > (page.basedOn ?? page.chart.version) }
    let lines = since.map { entry in
      "<li>\(words.title(entry.body)), \(entry.author.text), \(time.text(entry.recordedAt))</li>"
        as HTML
    }
    return Notice(
      .caution, "\(change.author) changed this chart after you opened it",
      body:
        "<p>Nothing was saved. What was added:</p><ul>\(lines)</ul><p>Look at it, then save again.</p>"
    )
  }

  private var present: Panel {
    let words = EntryWords(state: page.chart.state, time: time)
    let standing = EntryStanding(words: words, time: time)
    var line = TimelineEntry(
      id: TimelineEndpoints.anchor(entry.number), kind: TimelineKind(entry.body).mark,
      time: time.calendar.local(entry.at).clock, title: words.title(entry.body),
      author: entry.original.author.text)
    line.body = HTML(joining: words.lines(entry.body).map { "<p>\($0)</p>" })
    line.standing = standing.standing(entry)
    let day = Timeline.Day(heading: time.day(entry.at), entries: [line])
    return Panel("The entry now", content: "\(Timeline([day]))")
  }

  private var closed: HTML {
    entry.counts
      ? "<p>You may correct your own entries and those of a kind you may write. Ask the author.</p>"
      : "<p>This entry was struck. It is not changed any more.</p>"
  }

  private var amend: HTML? {
    let values = page.values(entry, time: time)
    let form = AmendForm(page: page, entry: entry, time: time, values: values)
    return form.render()
  }

  private var strike: HTML {
    let isOurs = page.sent == CorrectionEndpoints.strike.row.template
    let reason = CorrectionEndpoints.strikeReason
    let errors = isOurs ? page.errors : nil
    let field = TextField(
      reason.frame(errors), value: isOurs ? page.typed?[reason.rule.name] ?? "" : "")
    let button = Button("Strike the entry", kind: .grave)
    let isOpen = isOurs || !AmendForm.canAmend(entry.body)
    return """
      <details class="form-sheet"\(" open", if: isOpen)><summary>Strike: this entry should not be there</summary>\
      <form method="post" action="\(CorrectionEndpoints.strike.link(chart, entry.number))" \
      class="form-fields" data-submit-once>\(page.tokens)\
      <p>It counts no more and stays visible, struck through.</p>\(field)\
      \(FormActions(buttons: [button]))</form></details>
      """
  }
}
