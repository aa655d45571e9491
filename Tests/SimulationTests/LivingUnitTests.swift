import Access
import Care
import Chart
import Clinical
import Record
import Testing

@testable import Simulation

@Suite("The unit goes on living")
struct LivingUnitTests {
  @Test("for weeks: people come and go, nothing stalls, nothing fails")
  func weeks() async throws {
    let unit = try await TestUnit.continued()
    let end = TestUnit.now + .days(30)
    let begun = ContinuousClock.now
    await unit.demo.advance(to: end)
    #expect(ContinuousClock.now - begun < .seconds(600))
    #expect(await unit.demo.reached > end - .minutes(1))
    let charts = unit.charts
    #expect(charts.count >= 35)
    #expect((8...11).contains(unit.care.presentCharts.count))
    let longest = unit.care.presentCharts.compactMap(\.state.admittedAt).map { end - $0 }.max()
    #expect((longest ?? .zero) < .days(14))
    #expect(
      charts.allSatisfy { ($0.entries.last?.at ?? end) > end - .days(1) || !$0.state.isPresent })
    for refused in await unit.demo.report.refusals {
      guard case .refused(.stopped) = refused.error else {
        Issue.record("\(refused.act): \(refused.error.message)")
        continue
      }
    }
  }

  @Test("a paused clock pauses the staff, and cancellation ends the run")
  func paused() async throws {
    let unit = try await TestUnit.continued()
    let before = try await unit.log.head()
    let clock = DemoClock(startingAt: TestUnit.now, rate: .paused) { .zero }
    let run = Task { await unit.demo.run(clock: clock) }
    try await Task.sleep(for: .milliseconds(200))
    run.cancel()
    await run.value
    #expect(try await unit.log.head() == before)
  }

  @Test("a bed where a visitor works is left to the visitor, until it is very late")
  func visitor() async throws {
    let unit = try await TestUnit.continued()
    let account = try #require(unit.care.account(named: "nurse"))
    // Every bed, just before the present, so that nothing due in the next half hour is taken over.
    for chart in unit.care.presentCharts {
      try await unit.care.perform(
        WriteNote(note: Note(kind: .nursing, text: "Sat with the person for a while.")),
        on: chart.id, Envelope(actor: StaffActor(account), at: TestUnit.now, key: nil))
    }
    await unit.demo.advance(to: TestUnit.now + .minutes(25))
    let doses = unit.care.presentCharts.flatMap(\.state.doses).filter {
      $0.recorded.at > TestUnit.now
    }
    #expect(doses.isEmpty)
    await unit.demo.advance(to: TestUnit.now + .hours(4))
    let later = unit.care.presentCharts.flatMap(\.state.doses).filter {
      $0.recorded.at > TestUnit.now
    }
    #expect(!later.isEmpty)
  }

  @Test("somebody whom a visitor admits is looked after like everyone")
  func newcomer() async throws {
    let unit = try await TestUnit.continued()
    let account = try #require(unit.care.account(named: "admissions"))
    let free = try #require(unit.care.board(at: TestUnit.now).first { $0.occupant == nil })
    var told = EvaluationUpdate()
    told.opioids = [
      OpioidUse(
        kind: .heroin, route: .injected, amount: "5 bags", daysUsed: 400,
        lastUse: OpioidUse.LastUse(at: TestUnit.now - .hours(10), certainty: .exact))
    ]
    let identity = Admission.Identity(
      givenName: "Robin", familyName: "Example", born: CalendarDay("1990-02-03"),
      language: .english, contact: nil)
    let admitted = try await unit.care.admit(
      Admit(admission: Admission(identity: identity, bed: free.bed), evaluation: told),
      Envelope(actor: StaffActor(account), at: TestUnit.now, key: nil))
    await unit.demo.advance(to: TestUnit.now + .hours(14))
    let state = try unit.care.chart(admitted.chart.id).state
    #expect(state.rounds.count >= 3)
    #expect((state.rounds.compactMap(\.value.withdrawalTotal).max() ?? 0) >= 8)
    #expect(state.pathway != nil)
  }

  @Test("a restart takes the same people up again, and nothing is set up twice")
  func restart() async throws {
    let unit = try await TestUnit.shared.value
    let again = try await TestUnit.continued()
    let known = await unit.demo.people.map(\.persona.identity)
    #expect(await again.demo.people.map(\.persona.identity) == known)
    #expect(await again.demo.people.allSatisfy { $0.persona.number < 1_000_000 })
    #expect(
      again.care.facility?.staff.count == DemoStaff.visitors.count + DemoStaff.virtual.count)
    #expect(try await again.log.head() == unit.log.head())
    await again.demo.advance(to: TestUnit.now + .hours(2))
    #expect(try await again.log.head().position > unit.log.head().position)
  }

  @Test("a real facility is never touched")
  func realFacility() async throws {
    let log = InMemoryEntryLog()
    let care = try await CareUnit.open(log)
    let hash = try TestUnit.passwords().virtualStaff
    let administrator = StaffAccount(
      id: StaffID("one"), username: try Username("first.admin"),
      displayName: try DisplayName("First Admin"), role: .administrator, passwordHash: hash,
      created: TestUnit.now)
    let founding = FacilityEntry.Founding(
      name: "Real", kind: .withdrawalUnit, timeZone: "America/New_York", beds: ["1"], isDemo: false)
    try await care.found(founding, administrator: administrator, at: TestUnit.now, key: nil)
    let before = try await log.head()
    await #expect(throws: DemoFailure.self) {
      _ = try await DemoUnit.prepare(
        care: care, seed: 1, now: TestUnit.now, passwords: try TestUnit.passwords())
    }
    #expect(try await log.head() == before)
  }
}
