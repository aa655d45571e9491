import Care
import Chart
import Clinical
import Record
import Testing

@testable import Simulation

@Suite("The prepared history")
struct DemoHistoryTests {
  @Test("the same seed gives the same unit, another seed another")
  func sameSeed() async throws {
    let first = try await TestUnit.shared.value
    let again = try await TestUnit.prepared()
    #expect(again.digest == first.digest)
    let other = try await TestUnit.prepared(seed: 8)
    #expect(other.digest != first.digest)
  }

  @Test("everything is in the log, in order, and can be read again")
  func readAgain() async throws {
    let unit = try await TestUnit.shared.value
    let reopened = try await CareUnit.open(unit.log)
    #expect(reopened.allCharts.map(\.entries) == unit.care.allCharts.map(\.entries))
    for chart in unit.charts {
      let recorded = chart.entries.map(\.recordedAt)
      #expect(recorded == recorded.sorted())
      #expect(recorded.allSatisfy { $0 <= TestUnit.now })
    }
  }

  @Test("nothing failed: what the unit refused, it refused for the person's safety")
  func refusals() async throws {
    let unit = try await TestUnit.shared.value
    let report = await unit.demo.report
    #expect(report.acts > 500)
    #expect(report.refusals.count < 20)
    for refused in report.refusals {
      guard case .refused(.stopped) = refused.error else {
        Issue.record("\(refused.act): \(refused.error.message)")
        continue
      }
    }
  }

  @Test("ten or eleven of twelve beds are filled, and each person has another name")
  func beds() async throws {
    let unit = try await TestUnit.shared.value
    #expect((10...11).contains(unit.care.presentCharts.count))
    #expect(unit.care.facility?.founding.isDemo == true)
    #expect(Set(unit.charts.compactMap { $0.state.identity?.name }).count == unit.charts.count)
    let languages = Set(unit.charts.compactMap { $0.state.identity?.language })
    #expect(languages.count == 2)
  }

  @Test("some questions stay open, as on a busy day")
  func unknowns() async throws {
    let unit = try await TestUnit.shared.value
    #expect(unit.charts.contains { !$0.state.unknowns.isEmpty })
  }

  @Test("hand-over notes come at the end of every shift, talks every day")
  func notes() async throws {
    let unit = try await TestUnit.shared.value
    let notes = try unit.chart(of: "oxycodone-day-4").state.notes.map(\.value.kind)
    #expect(notes.count { $0 == .handover } >= 8)
    #expect(notes.count { $0 == .counselling } >= 2)
  }

  @Test("nurses open charts before they work with them, and that is recorded")
  func access() async throws {
    let unit = try await TestUnit.shared.value
    let director = try #require(unit.care.account(named: "director"))
    let accesses = try await unit.care.accesses(by: StaffActor(director), limit: 1_000)
    #expect(accesses.count > 50)
  }

  @Test("something is due for a visitor at any hour", arguments: [3, 11, 20])
  func something(hour: Int) async throws {
    let now = TestUnit.now + .hours(hour - 15)
    let unit = try await TestUnit.prepared(seed: UInt64(hour), now: now, days: 4)
    let due = unit.care.presentCharts.flatMap { unit.care.dueItems(of: $0, at: now) }
    let soon = due.filter { $0.at <= now + .hours(1) }
    #expect(soon.contains { $0.kind == .round })
    #expect(soon.contains { $0.kind == .dose })
  }
}
