import Clinical
import Testing

@testable import Chart

/// Adding to a folded chart has to say exactly what folding everything says: the quick way against the plain way.
struct AppendingTests {
  @Test func addingEntriesSaysWhatFoldingEverythingSays() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var choice = RandomChoice(seed: seed)
    for _ in 0..<60 {
      var chart = PatientChart(id: "chart", entries: [])
      for _ in 0..<40 {
        chart = chart.appending(choice.next(after: chart))
        let whole = PatientChart(id: "chart", entries: chart.entries)
        #expect(chart.corrected == whole.corrected, "seed \(seed)")
        #expect(chart.state == whole.state, "seed \(seed)")
      }
    }
  }

  @Test func aLateEntryTakesItsPlaceInTime() {
    let chart = PatientChart(id: "chart", entries: []).appending([note("second", 1, at: 2_000)])
    let later = chart.appending([note("first", 2, at: 1_000)])
    #expect(later.state.notes.map(\.value.text) == ["first", "second"])
  }

  @Test func aStruckEntryCountsNoMore() {
    let chart = PatientChart(id: "chart", entries: []).appending([note("wrong", 1, at: 1_000)])
    let strike = ChartEntry(
      number: 2, at: Instant(milliseconds: 2_000), recordedAt: Instant(milliseconds: 2_000),
      author: Author(account: "a", name: "A", role: "Nurse"),
      body: .strike(Strike(entry: 1, reason: "other person")))
    #expect(chart.appending([strike]).state.notes.isEmpty)
  }

  private func note(_ text: String, _ number: Int64, at milliseconds: Int64) -> ChartEntry {
    let at = Instant(milliseconds: milliseconds)
    return ChartEntry(
      number: number, at: at, recordedAt: at,
      author: Author(account: "a", name: "A", role: "Nurse"),
      body: .note(Note(kind: .nursing, text: text)))
  }
}

extension PatientChart {
  fileprivate func appending(_ more: [ChartEntry]) -> PatientChart {
    var chart = self
    chart.append(more)
    return chart
  }
}

extension RandomChoice {
  /// One to three further entries of any kind: mostly now, sometimes late, sometimes about an earlier one.
  fileprivate mutating func next(after chart: PatientChart) -> [ChartEntry] {
    let latest = chart.entries.map(\.at.milliseconds).max() ?? 0
    return (1...number(1...3)).map { place in
      let lateness = number(0...9) == 0 ? number(-5_000...0) : number(0...1_000)
      let entry = chart.version + Int64(place)
      return ChartEntry(
        number: entry, at: Instant(milliseconds: latest + Int64(place * 1_000 + lateness)),
        recordedAt: Instant(milliseconds: latest), author: author(), body: body(about: entry))
    }
  }

  private mutating func body(about number: Int64) -> EntryBody {
    let earlier = Int64(self.number(1...max(1, Int(number) - 1)))
    switch self.number(0...11) {
    case 0: return .strike(Strike(entry: earlier, reason: text()))
    case 1:
      return .amendment(
        Amendment(entry: earlier, replacement: body(.note), happenedAt: nil, reason: text()))
    case 2:
      return .doseResolved(DoseResolved(dose: earlier, outcome: outcome(), reason: text()))
    default: return body(one(of: StoredKind.allCases.filter { $0 != .amendment && $0 != .strike }))
    }
  }
}
