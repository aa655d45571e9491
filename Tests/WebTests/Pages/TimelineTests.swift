import Access
import Chart
import Clinical
import HTTPTypes
import Testing

@testable import Web

@Suite struct TimelineTests {
  private func houseWithNote() async throws -> (UnitHouse, String) {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    try await house.perform(
      WriteNote(note: Note(kind: .nursing, text: "Slept wel")), on: chart, as: .nurse)
    return (house, chart)
  }

  @Test func anAmendedNoteShowsBothWordings() async throws {
    let (house, chart) = try await houseWithNote()
    let nurse = try house.signIn(.nurse)
    let answer = await house.post(
      "\(chart)/timeline/2/note", nurse,
      [
        ("kind", "nursing"), ("text", "Slept well"), ("reason", "Misspelt"), ("version", "2"),
      ])
    #expect(answer.status.code == 303)
    #expect(answer.location == "\(chart)/timeline#entry-2")
    let page = await house.get("\(chart)/timeline", nurse).page
    #expect(page.contains("<del>Slept wel</del>"))
    #expect(page.contains("<p>Slept well</p>"))
    #expect(page.contains("Misspelt"))
  }

  @Test func aStruckEntryStaysVisible() async throws {
    let (house, chart) = try await houseWithNote()
    let nurse = try house.signIn(.nurse)
    let answer = await house.post(
      "\(chart)/timeline/2/strike", nurse,
      [("strike-reason", "Wrong person"), ("version", "2")])
    #expect(answer.status.code == 303)
    #expect(try house.chart(chart).state.notes.isEmpty)
    let page = await house.get("\(chart)/timeline", nurse).page
    #expect(page.contains("<s>Nursing note</s>"))
    #expect(page.contains("Wrong person"))
  }

  @Test func aCorrectionOnAChangedChartShowsTheChangeAndThenGoesThrough() async throws {
    let (house, chart) = try await houseWithNote()
    let nurse = try house.signIn(.nurse)
    try await house.perform(
      WriteNote(note: Note(kind: .medical, text: "Seen")), on: chart, as: .prescriber)
    let fields = [("kind", "nursing"), ("text", "Slept well"), ("reason", "Misspelt")]
    let conflict = await house.post(
      "\(chart)/timeline/2/note", nurse, fields + [("version", "2")], key: "the-same-key")
    #expect(conflict.status.code == 409)
    #expect(conflict.page.contains("Test prescriber, prescriber changed this chart"))
    #expect(conflict.page.contains("Slept well"))
    #expect(conflict.page.contains(#"name="version" value="3""#))
    let second = await house.post(
      "\(chart)/timeline/2/note", nurse, fields + [("version", "3")], key: "the-same-key")
    #expect(second.status.code == 303)
  }

  @Test func aCorrectedPulseGivesItsNewPoints() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let items = RoundFields.items.map { ($0.field.rule.name, "0") }
    _ = await house.post("\(chart)/round", nurse, items + [("pulse", "128")])
    #expect(try house.chart(chart).state.rounds.last?.value.withdrawalTotal == 4)
    let form = await house.get("\(chart)/timeline/2", nurse).page
    #expect(form.contains(#"name="pulse" value="128""#))
    let answer = await house.post(
      "\(chart)/timeline/2/observation", nurse,
      items + [("pulse", "82"), ("reason", "Wrong line"), ("version", "2")])
    #expect(answer.status.code == 303)
    #expect(try house.chart(chart).state.rounds.last?.value.withdrawalTotal == 1)
    let page = await house.get("\(chart)/timeline", nurse).page
    #expect(page.contains("<del>Pulse 128/min"))
  }

  @Test func aPartOfTheEvaluationCanBeWithdrawnAlone() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    var evaluation = EvaluationUpdate()
    evaluation.weight = Weight(grams: 72_400)
    evaluation.allergies = []
    let chart = try await house.admit(evaluation: evaluation)
    let form = await house.get("\(chart)/timeline/2", nurse).page
    #expect(form.contains("Weight: 72.4 kg"))
    let answer = await house.post(
      "\(chart)/timeline/2/parts", nurse,
      [("keep", "weight"), ("reason", "Was not asked"), ("version", "2")])
    #expect(answer.status.code == 303)
    let state = try house.chart(chart).state
    #expect(state.evaluation.allergies == nil)
    #expect(state.evaluation.weight?.value.grams == 72_400)
  }

  @Test(arguments: [
    ("note", [("kind", "nursing"), ("text", "x"), ("reason", "")], "Enter why it is corrected."),
    (
      "note", [("kind", "nursing"), ("text", "Slept wel"), ("reason", "r")], "Nothing was changed."
    ),
    ("strike", [("strike-reason", "")], "Enter why it should not be there."),
    ("parts", [("keep", "weight"), ("reason", "r")], "Nothing would be left."),
  ])
  func whatIsMissingIsAskedFor(
    _ form: String, _ fields: [(String, String)], _ message: String
  ) async throws {
    let (house, chart) = try await houseWithNote()
    let answer = await house.post(
      "\(chart)/timeline/2/\(form)", try house.signIn(.nurse), fields + [("version", "2")])
    #expect(answer.status.code == 422)
    #expect(answer.page.contains(message))
  }

  @Test func nobodyCorrectsWhatTheyMayNotWrite() async throws {
    let (house, chart) = try await houseWithNote()
    try await house.perform(
      Observe(observation: Observation(round: ObservationRound(pain: 3))), on: chart, as: .nurse)
    let counsellor = try house.signIn(.counsellor)
    let page = await house.get("\(chart)/timeline", counsellor).page
    #expect(page.contains(#"href="\#(chart)/timeline/2""#))
    #expect(!page.contains(#"href="\#(chart)/timeline/3""#))
    let answer = await house.post(
      "\(chart)/timeline/3/strike", counsellor, [("strike-reason", "No"), ("version", "3")])
    #expect(answer.status.code == 422)
    #expect(try house.chart(chart).state.rounds.count == 1)
  }
}
