import Testing

@testable import Clinical

@Suite("The safety review")
struct SafetyReviewTests {
  private let ready = PictureBuilder.ready

  @Test("Nothing stops a standard start of somebody who is ready")
  func ready4mg() {
    let order = MedicineOrder.once(.film2, 4.mg, on: .standardStart, id: "first")
    #expect(SafetyReview.findings(in: ready.situation(.order(order))).isEmpty)
    #expect(SafetyReview.findings(in: ready.situation(.giving(order, slot: 0))).isEmpty)
    #expect(SafetyReview.findings(in: ready.situation(.watch)).isEmpty)
  }

  @Test("A prepared person may leave")
  func preparedToLeave() {
    let leaving = ready.preparedToLeave().took(.film8, 8.mg, .hours(3)).seen(.hours(4)).cows(13)
    #expect(SafetyReview.findings(in: leaving.situation(.discharge(.planned))).isEmpty)
  }

  @Test("All findings come back, worst first")
  func order() {
    let worst = ready.used(.fentanyl, .hours(20)).cows(9).respiratoryRate(10)
      .intoxicated(.yes).allergic(to: "suboxone")
    let findings = SafetyReview.findings(in: worst.situation(.giving(.film8, 10.mg)))
    let severities = findings.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    let ids = findings.map(\.rule)
    #expect(Set(["SED-01", "SED-07", "BUP-01", "BUP-04", "BUP-09", "ALG-01"]).isSubset(of: ids))
    let hard = findings.filter { $0.severity == .hardStop }.map(\.rule)
    #expect(hard == RuleBook.all.map(\.id).filter(hard.contains), "then in the book's order")
  }

  @Test("Evidence names value, time and author")
  func evidence() throws {
    let situation = ready.cows(10).situation(.giving(.film2, 4.mg))
    let findings = SafetyReview.findings(in: situation)
    let score = try #require(findings.first { $0.rule == "BUP-01" }?.evidence.first)
    #expect(score.label == "COWS")
    #expect(score.value == "10")
    #expect(score.at == PictureBuilder.now - .minutes(20))
    #expect(score.author == "Jo Park RN")
  }

  @Test("What cannot be judged says so, and what asks for the datum asks for it")
  func unjudged() throws {
    let unseen = PictureBuilder.ready.sedation(nil)
    let watch = SafetyReview.findings(in: unseen.situation(.watch))
    let emergency = try #require(watch.first { $0.rule == "SED-02" })
    #expect(
      emergency.message
        == "Cannot be judged: Respiratory emergency: airway, oxygen, naloxone now.")
    let leaving = SafetyReview.findings(in: ready.situation(.discharge(.planned)))
    let naloxone = try #require(leaving.first { $0.rule == "DIS-01" })
    #expect(naloxone.missing == ["naloxone in hand"])
    #expect(naloxone.message == "Give naloxone and training before leaving.")
    for rule in RuleBook.all where rule.isInstruction {
      #expect(RuleCase.cannotLackData[rule.id] == nil, "\(rule.id) lacks no data")
    }
  }

  @Test("The gate says which parameters it follows")
  func gateEvidence() throws {
    let person = ready.used(.fentanyl, .hours(30)).cows(12)
    let findings = SafetyReview.findings(in: person.situation(.giving(.film2, 4.mg)))
    let gate = try #require(findings.first { $0.rule == "BUP-01" }?.evidence.last)
    #expect(gate.label == "COWS needed here (P01, P02)")
    #expect(gate.value == "13 or more")
  }

  @Test("The site's setting moves the gate")
  func settings() throws {
    let settings = try ClinicalSettings(overrides: ["P01": 9])
    let situation = ready.cows(9).situation(.giving(.film2, 4.mg), settings: settings)
    #expect(!SafetyReview.findings(in: situation).contains { $0.rule == "BUP-01" })
  }

  @Test("The site's settings move the limits of methadone and of alpha-2 agonists")
  func otherSettings() throws {
    func fires(
      _ rule: String, _ proposal: Proposal, _ person: PictureBuilder, _ choice: [String: Int]
    )
      throws -> Bool
    {
      let settings = try ClinicalSettings(overrides: choice)
      return SafetyReview.findings(in: person.situation(proposal, settings: settings))
        .contains { $0.rule == rule }
    }
    let methadone = Proposal.giving(.methadone, 20.mg)
    #expect(try !fires("MTD-01", methadone, ready, [:]))
    #expect(try fires("MTD-01", methadone, ready, ["P14": 19]))
    let old = ready.with { $0.age = 70 }
    #expect(try !fires("MTD-02", .giving(.methadone, 10.mg), old, [:]))
    #expect(try fires("MTD-02", .giving(.methadone, 10.mg), old, ["P14-low": 5]))
    let clonidine = Proposal.giving(.clonidine, .micrograms(100))
    #expect(try !fires("A2A-01", clonidine, ready.systolic(95), [:]))
    #expect(try fires("A2A-01", clonidine, ready.systolic(95), ["P17": 100]))
  }

  @Test("Doses and rounds out of order are put in order: none is missed")
  func disorder() {
    var person = ready.took(.film8, 24.mg, .hours(2)).took(.film8, 8.mg, .days(5))
      .seen(.hours(3)).respiratoryRate(9)
    person.picture.administrations.reverse()
    person.picture.rounds.reverse()
    let findings = SafetyReview.findings(in: person.situation(.giving(.film8, 16.mg)))
    #expect(findings.contains { $0.rule == "BUP-13" })
    #expect(!findings.contains { $0.rule == "SED-01" }, "the newest round counts")
  }
}
