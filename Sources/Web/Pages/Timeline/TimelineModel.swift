import Access
import Care
import Chart
import Clinical

/// One page of a chart's timeline: entries newest first, with what was corrected.
struct TimelineModel: Sendable {
  /// Entries on one page.
  static let pageSize = 100

  let chart: PatientChart
  let time: UnitTime
  let actor: StaffActor
  let kind: TimelineKind?
  /// The page, from 1.
  let page: Int

  private let entries: [CorrectedEntry]

  init(
    _ chart: PatientChart, time: UnitTime, actor: StaffActor, kind: TimelineKind?, page: Int
  ) {
    self.chart = chart
    self.time = time
    self.actor = actor
    self.kind = kind
    self.page = page
    let wanted = chart.corrected.filter { kind == nil || TimelineKind($0.body) == kind }
    entries = wanted.sorted { ($0.at, $0.number) > ($1.at, $1.number) }
  }

  /// How many pages there are, at least one.
  var pageCount: Int { max(1, (entries.count + Self.pageSize - 1) / Self.pageSize) }

  /// How many entries of the chosen kind there are.
  var count: Int { entries.count }

  /// The entries of this page, day by day.
  var days: [Timeline.Day] {
    let words = EntryWords(state: chart.state, time: time)
    let shown = entries.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    var days: [Timeline.Day] = []
    for entry in shown {
      let heading = time.day(entry.at)
      let line = line(entry, words)
      if days.last?.heading == heading {
        days[days.count - 1].entries.append(line)
      } else {
        days.append(Timeline.Day(heading: heading, entries: [line]))
      }
    }
    return days
  }

  private func line(_ entry: CorrectedEntry, _ words: EntryWords) -> TimelineEntry {
    var line = TimelineEntry(
      id: TimelineEndpoints.anchor(entry.number), kind: TimelineKind(entry.body).mark,
      time: time.calendar.local(entry.at).clock, title: words.title(entry.body),
      author: author(entry))
    line.body = HTML(joining: words.lines(entry.body).map { "<p>\($0)</p>" })
    let standing = EntryStanding(words: words, time: time)
    line.standing = standing.standing(entry)
    if entry.strike != nil {
      line.body += HTML(joining: standing.earlier(entry).map { "<p><del>\($0.value)</del></p>" })
    }
    line.actions = correction(of: entry)
    return line
  }

  /// Who wrote it, and when, if that was later than it happened.
  private func author(_ entry: CorrectedEntry) -> String {
    let original = entry.original
    guard original.recordedAt - original.at >= .minutes(1) else { return original.author.text }
    return "\(original.author.text), recorded \(time.text(original.recordedAt))"
  }

  private func correction(of entry: CorrectedEntry) -> HTML {
    guard entry.counts, actor.mayCorrect(entry.number, of: chart) else { return .empty }
    let path = TimelineEndpoints.correction.link(ChartID(chart.id), entry.number).text
    return Button("Correct", kind: .quiet, action: .link(path)).render()
  }
}

extension StaffActor {
  /// Whether the person may correct an entry, as the unit will decide.
  func mayCorrect(_ entry: Int64, of chart: PatientChart) -> Bool {
    guard may(.correctEntries) else { return false }
    let strike = StrikeEntry(entry: entry, reason: "")
    return (try? strike.requireRights(of: self, on: chart)) != nil
  }
}
