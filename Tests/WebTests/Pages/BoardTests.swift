import Access
import Care
import Chart
import Clinical
import HTTPTypes
import Testing

@testable import Web

@Suite struct BoardTests {
  @Test func theBoardLeadsToChartRoundAndDoses() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit(to: "2")
    let page = await house.get("/board", try house.signIn(.nurse)).page
    #expect(page.contains("Rosa Marin"))
    for link in [chart, "\(chart)/round", "\(chart)/mar"] {
      #expect(page.contains(#"href="\#(link)""#), "\(link)")
    }
    #expect(page.contains("Free"))
  }

  @Test func whoMayNotOpenChartsSeesNoLinksToThem() async throws {
    let house = try await UnitHouse()
    let chart = try await house.admit()
    let page = await house.get("/board", try house.signIn(.admissions)).page
    #expect(page.contains("Rosa Marin"))
    #expect(!page.contains(chart))
  }

  @Test func theWallShowsInitialsAndNoNameMedicineOrDiagnosis() async throws {
    let house = try await UnitHouse()
    var evaluation = EvaluationUpdate()
    evaluation.allergies = []
    evaluation.pregnancy = Evaluation.Pregnancy(isPossible: .no, test: .unknown)
    let chart = try await house.admit(evaluation: evaluation)
    try await house.perform(order(), on: chart, as: .prescriber)
    let page = await house.get("/wall", try house.signIn(.nurse)).page
    #expect(page.contains("RM"))
    for secret in ["Rosa", "Marin", "Ibuprofen", "ibuprofen", "withdrawal", "Withdrawal", chart] {
      #expect(!page.contains(secret), "\(secret)")
    }
  }

  private func order() throws -> SignOrder {
    guard let product = Formulary.product("ibuprofen-tablet-400") else { throw UnitHouse.Missing() }
    let now = HandClock().now
    var reasons: [String: String] = [:]
    for rule in RuleBook.all { reasons[rule.id] = "test" }
    return SignOrder(
      order: MedicineOrder(
        product: product, dose: product.strength,
        schedule: .slots([.init(at: now + .hours(1), dose: product.strength)]), indication: .pain),
      acknowledgement: Acknowledgement(reasons: reasons, secondClinician: nil))
  }

  @Test func aPageThatIsOutOfDateIsMadeAnew() async throws {
    let house = try await UnitHouse()
    let nurse = try house.signIn(.nurse)
    let before = await house.get("/board/live", nurse).page
    _ = try await house.admit(to: "3", given: "Ines")
    let after = await house.get("/board/live", nurse).page
    #expect(!before.contains("Ines"))
    #expect(after.contains("Ines"))
  }

  @Test func theStreamTellsTheVersionOfTheUnit() async throws {
    let house = try await UnitHouse()
    var events = LiveChanges(care: house.unit, demo: nil).ofUnit().makeEvents().makeAsyncIterator()
    let first = await events.next()
    _ = try await house.admit()
    let second = await events.next()
    #expect(first?.data == "\(house.unit.changes.number - 1)")
    #expect(second?.data == "\(house.unit.changes.number)")
  }

  @Test(arguments: Role.allCases)
  func everyRoleHasAFirstPage(_ role: Role) async throws {
    let house = try await UnitHouse()
    let answer = await house.get("/", try house.signIn(role))
    #expect(answer.status.code == 303)
    #expect(answer.location == (role.may(.seeBoard) ? "/board" : "/staff"))
  }
}
