import Chart
import Clinical

/// What was written since the viewer's last shift, newest first, each line leading to its entry.
struct ChartChanges: Component {
  let chart: PatientChart
  let since: Instant
  let time: UnitTime

  /// More are left to the timeline.
  private static let most = 12

  func render() -> HTML {
    Panel(
      "Changed since your last shift (\(time.text(since)))", actions: all.render(), content: content
    ).render()
  }

  private var entries: ArraySlice<ChartEntry> {
    let before = chart.entries.lastIndex { $0.recordedAt <= since }
    return chart.entries[(before.map { $0 + 1 } ?? 0)...]
  }

  private var all: Button {
    let path = TimelineEndpoints.list.link(ChartID(chart.id)).text
    return Button("Timeline", kind: .quiet, action: .link(path))
  }

  private var content: HTML {
    let entries = entries
    guard !entries.isEmpty else { return "<p>Nothing since your last shift.</p>" }
    let words = EntryWords(state: chart.state, time: time)
    let more = entries.count - Self.most
    let rest: HTML? = more > 0 ? "<p>And \(more) more.</p>" : nil
    return """
      <ul class="changes">\(entries.suffix(Self.most).reversed().map { line($0, words) })</ul>\(rest)
      """
  }

  private func line(_ entry: ChartEntry, _ words: EntryWords) -> HTML {
    let link = TimelineEndpoints.link(to: entry, of: ChartID(chart.id))
    return """
      <li><a href="\(link)"><span>\(time.text(entry.recordedAt))</span> <b>\(words.title(entry.body))</b> \
      <span>\(entry.author.text)</span></a></li>
      """
  }
}
