import Access
import Care
import Chart
import Clinical
import HTTPTypes
import Testing

@testable import Web

@Suite struct DischargeTests {
  let house: UnitHouse
  let nurse: TestSession
  let chart: String

  init() async throws {
    house = try await UnitHouse()
    nurse = try house.signIn(.nurse)
    chart = try await house.admit()
  }

  private var state: ChartState { get throws { try house.chart(chart).state } }

  private func record(_ fields: [(String, String)]) async -> Answer {
    await house.post("\(chart)/preparations", nurse, fields)
  }

  @Test func whatNobodyRecordedIsOpenAndSaysSo() async throws {
    let page = await house.get("\(chart)/discharge", nurse).page
    #expect(page.contains(#"<li class="gate gate-missing">"#))
    #expect(page.contains("Naloxone in hand"))
    #expect(page.contains("Give naloxone and training before leaving."))
    #expect(page.contains("DIS-01"))
  }

  @Test func aRecordedStepClosesItsGateAndKeepsWhoAndWhen() async throws {
    let answer = await record([("step", "naloxone"), ("naloxone", "yes")])
    #expect(answer.location == "\(chart)/discharge")
    #expect(try state.preparations.naloxoneInHand?.value == true)
    let page = await house.get("\(chart)/discharge", nurse).page
    #expect(page.contains(#"<li class="gate gate-closed">"#))
    #expect(page.contains("<b>yes</b>"))
    #expect(page.contains("Test nurse"))
  }

  @Test func noNaloxoneInHandLeavesTheGateOpen() async throws {
    _ = await record([("step", "naloxone"), ("naloxone", "no")])
    #expect(
      await house.get("\(chart)/discharge", nurse).page.contains(#"<li class="gate gate-open">"#))
  }

  @Test(arguments: [
    ("follow-up", "2199-01-01T09:00"), ("suicide-screen", "7"), ("medication-plan", "none"),
    ("naloxone", "maybe"), ("benzodiazepine-prescriber", String(repeating: "x", count: 401)),
  ])
  func whatCannotBeIsRefusedAndNothingIsRecorded(_ name: String, _ value: String) async throws {
    let answer = await record([(name, value)])
    #expect(answer.status.code == 422)
    #expect(answer.page.contains("#field-\(name)"))
    #expect(try house.chart(chart).version == 1)
  }

  @Test func aPlannedDischargeWaitsForReasonsAndAsksForEach() async throws {
    let version = String(try house.chart(chart).version)
    let answer = await house.post(
      "\(chart)/discharge", nurse, [("departure", "planned"), ("version", version)])
    #expect(answer.status.code == 422)
    #expect(answer.page.contains("Close this gate, or write why you go on."))
    #expect(try state.isPresent)
  }

  @Test func withAReasonForEachOpenGateItGoesThrough() async throws {
    let open = try house.unit.findings(
      on: .discharge(.planned), for: house.chart(chart), at: house.clock.now
    ).filter { $0.severity != .advisory }
    #expect(open.contains { $0.rule == "DIS-01" })
    let reasons = open.map { ("reason-\($0.rule)", "agreed with the person and the clinic") }
    let answer = await house.post(
      "\(chart)/discharge", nurse, [("departure", "planned"), ("destination", "Home")] + reasons)
    #expect(open.contains { $0.rule == "SED-02" }, "Breathing was never measured.")
    #expect(answer.location == "\(chart)/summary")
    #expect(try state.discharge?.value.departure == .planned)
    let summary = await house.get("\(chart)/summary", nurse).page
    #expect(summary.contains("Discharge summary"))
    #expect(summary.contains("Reason: agreed with the person and the clinic"))
  }

  @Test(arguments: ["against-advice", "transfer"])
  func leavingByChoiceAndTransferAreNeverHeldUp(_ departure: String) async throws {
    let answer = await house.post("\(chart)/discharge", nurse, [("departure", departure)])
    #expect(answer.location == "\(chart)/summary")
    #expect(try !state.isPresent)
    let open = try state.discharge?.value.findings.map(\.finding.rule)
    #expect(open?.contains("DIS-01") == true, "What was open is kept on the record.")
  }

  @Test func theInstructionsComeInThePersonsLanguage() async throws {
    let english = await house.get("\(chart)/instructions", nurse).page
    #expect(english.contains(#"lang="en""#))
    let spanish = await house.get("\(chart)/instructions?language=es", nurse).page
    #expect(spanish.contains("Su cuerpo ya no está acostumbrado a los opioides"))
    #expect(spanish.contains(#"lang="es""#))
  }

  @Test func whoMayNotDischargeSeesNoWayToDoIt() async throws {
    for role in Role.allCases where !role.permissions.contains(.manageDischarge) {
      let session = try house.signIn(role)
      #expect(await house.get("\(chart)/discharge", session).status.code == 403)
      let answer = await house.post("\(chart)/discharge", session, [("departure", "transfer")])
      #expect(answer.status.code == 403)
    }
    #expect(try state.isPresent)
  }
}
