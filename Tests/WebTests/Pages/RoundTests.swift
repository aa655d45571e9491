import Access
import Chart
import Clinical
import HTTPTypes
import Testing

@testable import Web

@Suite struct RoundTests {
  private static let vitals: [(String, String)] = [
    ("respiratory-rate", "14"), ("oxygen-saturation", "97"), ("oxygen", "air"),
    ("systolic", "128"), ("diastolic", "78"), ("pulse", "92"), ("temperature", "36.8"),
    ("consciousness", "alert"), ("sedation", "alert"), ("pain", "3"),
  ]

  private static let items: [(String, String)] = RoundFields.items.map {
    ($0.field.rule.name, String($0.item.options[1].points))
  }

  @Test func aWholeRoundIsChartedAndShownFirst() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let answer = await house.post("\(chart)/round", nurse, Self.vitals + Self.items)
    #expect(answer.status.code == 303)
    let round = try house.chart(chart).state.rounds.last?.value
    let total = RoundFields.items.reduce(1) { $0 + $1.item.options[1].points }
    #expect(round?.withdrawalTotal == total)
    let page = await house.get(answer.location ?? "", nurse).page
    #expect(page.contains("Saved: Round, COWS \(total)"))
    #expect(page.contains("NEWS2 1"))
  }

  @Test func aPartialScoreIsKeptAsIncompleteAndNeverATotal() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let answer = await house.post("\(chart)/round", nurse, Array(Self.items.prefix(8)))
    #expect(answer.status.code == 303)
    #expect(try house.chart(chart).state.rounds.last?.value.withdrawalTotal == nil)
    let page = await house.get(answer.location ?? "", nurse).page
    #expect(page.contains("COWS incomplete, 8 of 11 items"))
    let board = await house.get("/board", nurse).page
    #expect(board.contains("<b>8<small> of 11</small></b>"))
  }

  @Test func aPulseJustTakenGivesTheCOWSPoints() async throws {
    let house = try await UnitHouse()
    var nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    _ = await house.post("\(chart)/round", nurse, [("pulse", "118")])
    house.clock.advance(.minutes(15))
    // The session has locked meanwhile.
    nurse = try house.signIn(.nurse)
    #expect(await house.get("\(chart)/round", nurse).page.contains("118/min"))
    _ = await house.post("\(chart)/round", nurse, Self.items + [("earlier-pulse", "yes")])
    #expect(try house.chart(chart).state.rounds.last?.value.withdrawal?.points("pulse") == 2)
    house.clock.advance(.minutes(1))
    _ = await house.post("\(chart)/round", nurse, Self.items + [("earlier-pulse", "yes")])
    #expect(try house.chart(chart).state.rounds.last?.value.withdrawal?.points("pulse") == nil)
  }

  @Test(arguments: [
    ("pulse", "300", "Pulse 300/min cannot be right"),
    ("temperature", "98.6", "If it was read in Fahrenheit, it is 37.0 °C."),
    ("oxygen-saturation", "20", "cannot be right"),
    ("pulse", "fast", "Enter a whole number"), ("pain", "11", "cannot be right"),
    ("cows-pupils", "3", "Pupils can be 0, 1, 2, 5 in COWS, not 3."),
    ("cows-pupils", "9", "Enter a whole number from 0 to 5."),
    ("happened-at", "2199-01-01T10:00", "future"), ("happened-at", "1999-01-01T10:00", "7 days"),
    ("remark", String(repeating: "x", count: 401), "Shorten this to 400 characters"),
  ])
  func whatCannotBeIsRefusedBesideItsField(
    _ name: String, _ value: String, _ message: String
  ) async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    var fields = Self.vitals.filter { $0.0 != name }
    fields.append((name, value))
    let answer = await house.post("\(chart)/round", nurse, fields, key: "a-key-of-its-own")
    #expect(answer.status.code == 422)
    #expect(answer.page.contains(message))
    #expect(answer.page.contains("href=\"#field-\(name)\""))
    #expect(answer.page.contains("a-key-of-its-own"))
    #expect(answer.page.contains(#"value="128""#) || name == "systolic")
    #expect(try house.chart(chart).state.rounds.isEmpty)
  }

  @Test func everythingImpossibleIsNamedAtOnce() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let answer = await house.post(
      "\(chart)/round", try house.signIn(.nurse), [("pulse", "300"), ("systolic", "20")])
    #expect(answer.page.contains("#field-pulse") && answer.page.contains("#field-systolic"))
  }

  @Test func anUnlikelyValueNeedsOneConfirmation() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let asked = await house.post("\(chart)/round", nurse, [("pulse", "160")], key: "the-same-key")
    #expect(asked.status.code == 422)
    #expect(asked.page.contains("Unusual. Checked, it is right"))
    let saved = await house.post(
      "\(chart)/round", nurse, [("pulse", "160"), ("confirm-pulse", "yes")], key: "the-same-key")
    #expect(saved.status.code == 303)
    #expect(try house.chart(chart).state.rounds.count == 1)
  }

  @Test func aDoubleTapGivesOneRound() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let first = await house.post("\(chart)/round", nurse, Self.vitals, key: "one-and-the-same")
    let second = await house.post("\(chart)/round", nurse, Self.vitals, key: "one-and-the-same")
    #expect(first.location == second.location)
    #expect(try house.chart(chart).state.rounds.count == 1)
  }

  @Test func breathingTooSlowlyShowsTheEmergencySteps() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let chart = try await house.admit()
    let answer = await house.post(
      "\(chart)/round", nurse,
      [
        ("respiratory-rate", "6"), ("confirm-respiratory-rate", "yes"),
        ("sedation", "hard-to-rouse"),
      ])
    let page = await house.get(answer.location ?? "", nurse).page
    #expect(page.contains("Respiratory emergency: act now"))
    #expect(page.contains(#"href="\#(chart)/naloxone""#))
    #expect(page.contains("SED-02"))
  }

  @Test func aCounsellorMayNotChartRounds() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let counsellor = try house.signIn(.counsellor)
    #expect(await house.get("\(chart)/round", counsellor).status.code == 403)
    #expect(await house.post("\(chart)/round", counsellor, Self.vitals).status.code == 403)
  }
}
