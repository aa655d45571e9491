import Access
import Care
import Chart
import Clinical
import HTTPTypes
import Testing

@testable import Web

@Suite struct ChartPageTests {
  private static let hostile = #"<script>alert("1")</script>'&"#

  @Test(arguments: ["", "/round", "/notes", "/timeline", "/review"])
  func aPersonOfWhomNothingIsKnown(_ page: String) async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let answer = await house.get(chart + page, try house.signIn(.nurse))
    #expect(answer.status.code == 200)
    #expect(answer.page.contains("Allergies</b> not asked yet"))
    #expect(answer.page.contains("age unknown"))
    #expect(answer.page.contains(#"<dt>Weight</dt><dd>unknown"#))
  }

  @Test func nothingThatPeopleWriteIsMarkup() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    var evaluation = EvaluationUpdate()
    evaluation.allergies = [
      Evaluation.Allergy(substance: Self.hostile, reaction: Self.hostile, severity: .severe)
    ]
    evaluation.homeMedicines = [Self.hostile]
    evaluation.opioids = [OpioidUse(kind: .heroin, amount: Self.hostile)]
    let chart = try await house.admit(
      given: Self.hostile, family: Self.hostile, evaluation: evaluation)
    _ = await house.post("\(chart)/round", nurse, [("remark", Self.hostile), ("pulse", "80")])
    _ = await house.post("\(chart)/notes", nurse, [("kind", "nursing"), ("text", Self.hostile)])
    _ = await house.post("\(chart)/review", nurse, [("text", Self.hostile)])
    let number = try #require(try house.chart(chart).entries.last?.number)
    for page in [
      "/board", "/wall", chart, "\(chart)/round", "\(chart)/notes", "\(chart)/timeline",
      "\(chart)/timeline/\(number)", "\(chart)/timeline/1", "\(chart)/timeline/2",
    ] {
      let answer = await house.get(page, nurse)
      #expect(answer.status.code == 200, "\(page)")
      #expect(!answer.page.contains("<script>alert"), "\(page)")
    }
    let again = await house.post(
      "\(chart)/notes", nurse, [("kind", Self.hostile), ("text", Self.hostile)])
    #expect(again.status.code == 422)
    #expect(!again.page.contains("<script>alert"))
  }

  @Test func anUnknownChartIsNotFound() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    for page in ["", "/live", "/events", "/round", "/notes", "/timeline", "/timeline/1"] {
      let answer = await house.get("/charts/nosuchchart\(page)", nurse)
      #expect(answer.status.code == 404, "\(page)")
    }
  }

  @Test func openingAChartIsRecordedButKeepingItCurrentIsNot() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    _ = await house.get(chart, nurse)
    _ = await house.get("\(chart)/live", nurse)
    let accesses = try await house.unit.accesses(by: try house.actor(.director), limit: 10)
    #expect(accesses.count == 1)
  }

  @Test func whatChangedSinceTheLastShiftLeadsToItsEntry() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    try await house.perform(
      WriteNote(note: Note(kind: .nursing, text: "Slept well")), on: chart, as: .nurse)
    house.clock.advance(.minutes(5))
    let page = await house.get(chart, try house.signIn(.prescriber)).page
    #expect(page.contains("Nursing note"))
    #expect(page.contains("\(chart)/timeline?kind=notes#entry-2"))
  }

  @Test func aNoteThatCannotBeSavedComesBackWithItsText() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let answer = await house.post(
      "\(chart)/notes", try house.signIn(.nurse),
      [("kind", "nursing"), ("text", "Ate breakfast"), ("happened-at", "2199-01-01T08:00")])
    #expect(answer.status.code == 422)
    #expect(answer.page.contains("Ate breakfast"))
    #expect(answer.page.contains("#field-happened-at"))
  }

  @Test func aJSONClientLearnsTheEntry() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let nurse = try house.signIn(.nurse)
    let request = IncomingRequest.memory(
      "POST", "\(chart)/round", session: nurse,
      headers: [("X-CSRF-Token", nurse.csrf), ("Idempotency-Key", "json-key-1")],
      body: #"{"pulse": 88, "cows-yawning": 2}"#, type: "application/json")
    let first = await house.pipeline.answer(to: request)
    let second = await house.pipeline.answer(to: request)
    #expect(first.status.code == 201)
    #expect(second.status.code == 200)
    #expect(first.page.contains(#""entries":[2]"#))
  }
}
