import Access
import Care
import Chart
import Clinical
import Testing

@Suite struct PermissionTests {
  @Test(arguments: [Role.administrator, .counsellor])
  func whoMayNotChartIsRefusedAndNothingIsWritten(_ role: Role) async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let version = try fixture.unit.chart(chart).version
    let round = Observe(observation: Observation(round: ObservationRound(pain: 3)))
    await #expect(throws: CareError.self) {
      try await fixture.unit.perform(round, on: chart, fixture.envelope(try fixture.actor(role)))
    }
    #expect(try fixture.unit.chart(chart).version == version)
  }

  @Test func aNurseMayNotSignAnOrder() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let order = try fixture.order(
      "ibuprofen-tablet-400", 400,
      slots: [MedicineOrder.Slot(at: fixture.now, dose: .milligrams(400))])
    await #expect(throws: CareError.self) {
      try await fixture.unit.perform(order, on: chart, fixture.envelope(try fixture.actor(.nurse)))
    }
  }

  @Test func aCounsellorCorrectsOwnNotesButNotANursesRound() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    let counsellor = try fixture.actor(.counsellor)
    let round = try await fixture.unit.perform(
      Observe(observation: Observation(round: ObservationRound(pain: 3))), on: chart,
      fixture.envelope(nurse))
    let note = try await fixture.unit.perform(
      WriteNote(note: Note(kind: .counselling, text: "Talked")), on: chart,
      fixture.envelope(counsellor))
    try await fixture.unit.perform(
      StrikeEntry(entry: note.numbers[0], reason: "Wrong chart"), on: chart,
      fixture.envelope(counsellor))
    await #expect(throws: CareError.self) {
      try await fixture.unit.perform(
        StrikeEntry(entry: round.numbers[0], reason: "No"), on: chart, fixture.envelope(counsellor))
    }
    #expect(try fixture.unit.chart(chart).state.rounds.count == 1)
  }

  @Test func everyOpeningOfAChartIsRecordedGrantedOrRefused() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    _ = try await fixture.unit.open(chart, by: try fixture.actor(.nurse), at: fixture.now)
    await #expect(throws: CareError.self) {
      _ = try await fixture.unit.open(
        chart, by: try fixture.actor(.administrator), at: fixture.now + .minutes(1))
    }
    let director = StaffActor(try UnitFixture.account("d", "dora", .director))
    let accesses = try await fixture.unit.accesses(by: director, limit: 10)
    #expect(accesses.map(\.isGranted) == [false, true])
    #expect(accesses.allSatisfy { $0.chart == chart })
  }
}
