import Care
import Chart
import Clinical
import Testing

@testable import Simulation

@Suite("The stories of the prepared history")
struct NamedCourseTests {
  private func state(_ course: String) async throws -> ChartState {
    try await TestUnit.shared.value.chart(of: course).state
  }

  private func buprenorphine(_ state: ChartState) -> [ChartState.DoseState] {
    state.doses.filter { $0.administration.product.medicine.id == Medicine.buprenorphine.id }
  }

  @Test("heroin, day 2: a standard start that goes well")
  func dayTwo() async throws {
    let state = try await state("heroin-day-2")
    #expect(state.decisions.first?.value.pathway == .standardStart)
    let first = try #require(buprenorphine(state).first)
    let before = state.rounds.last { $0.at <= first.recorded.at && $0.value.withdrawalTotal != nil }
    #expect((before?.value.withdrawalTotal ?? 0) >= 11)
    #expect((state.rounds.compactMap(\.value.withdrawalTotal).last ?? 99) < 8)
    #expect(state.isPresent)
  }

  @Test("fentanyl and methadone: waiting, without a dose")
  func waiting() async throws {
    for course in ["fentanyl-waiting", "methadone"] {
      let state = try await state(course)
      #expect(state.pathway?.value == .standardStart)
      #expect(buprenorphine(state).isEmpty)
      #expect(state.isPresent)
    }
  }

  @Test("fentanyl: precipitated withdrawal is flagged, treated with more and settles")
  func precipitated() async throws {
    let unit = try await TestUnit.shared.value
    let chart = try unit.chart(of: "fentanyl-precipitated")
    let decision = try #require(
      chart.state.decisions.first { $0.value.pathway == .precipitatedWithdrawal })
    let picture = unit.care.picture(of: chart.asWritten(by: decision.at), at: decision.at)
    let flag = try #require(
      PrecipitatedWithdrawal.flag(in: picture, at: decision.at, settings: .standard))
    #expect(flag.rise >= 5)
    let later = buprenorphine(chart.state).filter {
      $0.recorded.at > decision.at && $0.recorded.at < decision.at + .hours(4)
    }
    #expect(!later.isEmpty)
    let settled = chart.state.rounds.last { $0.value.withdrawalTotal != nil }
    #expect((settled?.value.withdrawalTotal ?? 99) < flag.after.value - 8)
    #expect(chart.state.doses.allSatisfy { !$0.administration.product.isRescue })
  }

  @Test("oxycodone, day 4: accepted maintenance, on a daily order")
  func maintenance() async throws {
    let state = try await state("oxycodone-day-4")
    #expect(state.pathway?.value == .maintenance)
    #expect(state.maintenanceOffers.last?.value.decision == .accepted)
    let daily = try #require(state.orders.last { $0.order.pathway == .maintenance })
    guard case .slots(let slots) = daily.order.schedule else {
      Issue.record("not a course")
      return
    }
    #expect(slots.count == 7)
  }

  @Test("taper: offered and declined that day before it was chosen, then falling")
  func taper() async throws {
    let state = try await state("taper")
    let choice = try #require(state.decisions.first { $0.value.pathway == .taper })
    let offer = try #require(state.maintenanceOffers.first)
    #expect(offer.value.decision == .declined)
    #expect(offer.at <= choice.at && choice.at - offer.at < .hours(12))
    let after = buprenorphine(state).filter { $0.recorded.at > choice.at }
      .map(\.administration.ordered)
    #expect(after.count >= 2)
    #expect(after == after.sorted(by: >))
    #expect(Set(state.maintenanceOffers.map { $0.at.milliseconds / 86_400_000 }).count >= 3)
  }

  @Test("fever: a high early-warning score is answered within half an hour")
  func escalation() async throws {
    let state = try await state("taper")
    let called = state.rounds.filter {
      NEWS2.score($0.value.vitalSigns).response?.callsForReview == true
    }
    #expect(!called.isEmpty)
    for round in called {
      #expect(
        state.reviews.contains { $0.at >= round.at && $0.at <= round.at + .minutes(30) })
    }
  }

  @Test("one left against advice, with naloxone in hand")
  func againstAdvice() async throws {
    let state = try await state("against-advice")
    #expect(state.discharge?.value.departure == .againstAdvice)
    #expect(state.preparations.naloxoneInHand?.value == true)
    #expect(state.notes.contains { $0.value.text == Words.askedToLeave })
  }

  @Test("one went home as planned with every gate met")
  func planned() async throws {
    let state = try await state("planned-discharge")
    let discharge = try #require(state.discharge).value
    #expect(discharge.departure == .planned)
    let gates = discharge.findings.filter {
      $0.finding.rule.hasPrefix("DIS") && $0.finding.severity != .advisory
    }
    #expect(gates.isEmpty)
    #expect(state.preparations.followUp != nil)
  }

  @Test("alcohol as well: flagged in the evaluation; a dose is refused")
  func alcohol() async throws {
    let state = try await state("alcohol-too")
    #expect(state.evaluation.uses(.alcohol) == .yes)
    #expect(state.doses.contains { $0.administration.outcome == .refused })
  }

  @Test("sedation: the dose is held and a clinician looks")
  func sedation() async throws {
    let state = try await state("sedation-scare")
    let deep = state.rounds.filter { $0.value.sedation == .driftsOff }
    #expect(deep.contains { ($0.value.vitalSigns.respiratoryRate ?? 99) <= 11 })
    let held = try #require(state.doses.first { $0.administration.outcome == .held })
    #expect(state.reviews.contains { $0.at >= held.recorded.at })
    for dose in buprenorphine(state) where dose.administration.outcome == .given {
      let before = state.rounds.last { $0.at <= dose.recorded.at && $0.value.sedation != nil }
      #expect(before?.value.sedation?.isDrowsy == false)
    }
  }

  @Test("a dose is vomited")
  func vomited() async throws {
    let state = try await state("vomited-dose")
    #expect(state.doses.contains { $0.administration.outcome == .vomited(afterMinutes: 12) })
  }

  @Test("one dose in doubt was found out, one is still open")
  func doubt() async throws {
    let unit = try await TestUnit.shared.value
    let foundOut = try unit.chart(of: "dose-found-out").state.doses.filter {
      $0.recorded.value.administration.outcome == .unknownWhetherGiven
    }
    #expect(foundOut.count == 1)
    #expect(foundOut.allSatisfy { $0.resolution != nil })
    let open = try unit.chart(of: "dose-in-doubt")
    let record = MedicationRecord(of: open, at: TestUnit.now)
    #expect(record.unknown.count == 1)
    #expect(record.unknown.allSatisfy { $0.at > TestUnit.now - .days(1) })
  }

  @Test("a slip is amended and a note struck, both with the old words")
  func corrections() async throws {
    let chart = try await TestUnit.shared.value.chart(of: "oxycodone-day-4")
    #expect(chart.corrected.count { !$0.amendments.isEmpty } == 1)
    let struck = chart.corrected.filter { $0.strike != nil }
    #expect(struck.count == 1)
  }
}
