import Access
import Care
import Chart
import Clinical
import Testing

@Suite struct BedTests {
  @Test func oneBedTakesOnePersonOfTenAtOnce() async throws {
    let fixture = try await UnitFixture()
    let nurse = try fixture.actor(.nurse)
    let admitted = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<10 {
        group.addTask {
          let command = fixture.admission(to: "1", name: "Person \(number)")
          return (try? await fixture.unit.admit(command, fixture.envelope(nurse))) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(admitted == 1)
    #expect(fixture.unit.presentCharts.count == 1)
  }

  @Test func aRepeatedAdmissionIsOnePerson() async throws {
    let fixture = try await UnitFixture()
    let envelope = fixture.envelope(try fixture.actor(.nurse), key: "admit", content: "rosa")
    let first = try await fixture.unit.admit(fixture.admission(to: "1"), envelope)
    let second = try await fixture.unit.admit(fixture.admission(to: "1"), envelope)
    #expect(first.chart.id == second.chart.id)
    #expect(fixture.unit.presentCharts.count == 1)
  }

  @Test(arguments: ["9", ""])
  func aBedThatIsNotThereIsRefused(_ bed: String) async throws {
    let fixture = try await UnitFixture()
    await #expect(throws: CareError.self) {
      try await fixture.unit.admit(
        fixture.admission(to: bed), fixture.envelope(try fixture.actor(.nurse)))
    }
    #expect(fixture.unit.presentCharts.isEmpty)
  }

  @Test func aBedIsFreeAfterDischarge() async throws {
    let fixture = try await UnitFixture()
    let chart = try await fixture.admit(to: "1")
    let nurse = try fixture.actor(.nurse)
    try await fixture.unit.perform(
      DischargePerson(departure: .againstAdvice), on: chart, fixture.envelope(nurse))
    let next = try await fixture.admit(to: "1")
    #expect(next != chart)
  }
}
