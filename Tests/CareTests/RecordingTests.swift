import Access
import Care
import Chart
import Clinical
import Testing

@Suite struct RecordingTests {
  @Test func aRepeatWithItsKeyAddsNothing() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    let envelope = fixture.envelope(nurse, key: "form-1", content: "slept well")
    let first = try await fixture.unit.perform(fixture.note("Slept well"), on: chart, envelope)
    let second = try await fixture.unit.perform(fixture.note("Slept well"), on: chart, envelope)
    #expect(!first.wasRepeated)
    #expect(second.wasRepeated)
    #expect(second.numbers == first.numbers)
    #expect(second.chart.version == first.chart.version)
  }

  @Test func aKeyWithOtherContentIsRefused() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    try await fixture.unit.perform(
      fixture.note("One"), on: chart, fixture.envelope(nurse, key: "form-1", content: "one"))
    await #expect(throws: CareError.self) {
      try await fixture.unit.perform(
        fixture.note("Two"), on: chart, fixture.envelope(nurse, key: "form-1", content: "two"))
    }
    #expect(try fixture.unit.chart(chart).state.notes.count == 1)
  }

  @Test func twentyNotesAtOnceAllStand() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await fixture.unit.perform(
            fixture.note("Note \(number)"), on: chart,
            fixture.envelope(nurse, key: "note-\(number)", content: "\(number)"))
        }
      }
      try await group.waitForAll()
    }
    let notes = try fixture.unit.chart(chart).state.notes
    #expect(Set(notes.map(\.value.text)).count == 20)
  }

  @Test func whatRestsOnAnOldViewIsRefusedWithTheChange() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    let seen = try fixture.unit.chart(chart).version
    try await fixture.unit.perform(fixture.note("News"), on: chart, fixture.envelope(nurse))
    let strike = StrikeEntry(entry: 2, reason: "Wrong person")
    do {
      try await fixture.unit.perform(strike, on: chart, fixture.envelope(nurse, basedOn: seen))
      Issue.record("The strike was carried out on a chart that the nurse had not seen")
    } catch CareError.changed(let change) {
      #expect(change.version == seen + 1)
      #expect(change.author == nurse.author.text)
    }
    let now = try fixture.unit.chart(chart).version
    try await fixture.unit.perform(strike, on: chart, fixture.envelope(nurse, basedOn: now))
  }

  @Test func theUnitOpensAgainAsItWas() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "2")
    try await fixture.unit.perform(
      fixture.note("Kept"), on: chart, fixture.envelope(try fixture.actor(.nurse)))
    let again = try await CareUnit.open(fixture.log)
    #expect(try again.chart(chart).entries == fixture.unit.chart(chart).entries)
    #expect(again.facility?.staff == fixture.unit.facility?.staff)
    #expect(
      again.board(at: fixture.now).map(\.bed) == fixture.unit.board(at: fixture.now).map(\.bed))
  }
}
