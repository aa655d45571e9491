import Testing

@testable import Clinical

/// What stands above every rule: rescue is never delayed, nobody is detained, missing is never normal.
@Suite("The three absolutes")
struct AbsolutesTests {
  /// Pictures in which as much as possible is wrong or missing.
  static let worst: [PictureBuilder] = [
    .unknown,
    PictureBuilder.ready.allergic(to: "naloxone").respiratoryRate(6).intoxicated(.yes),
    PictureBuilder.ready.took(.naloxone, 4.mg, .minutes(5), .unknownWhetherGiven)
      .took(.film8, 32.mg, .minutes(20)).seen(.minutes(1)).cows(30).sedation(.hardToRouse),
    PictureBuilder.unknown.uses(.benzodiazepines, .yes).took(.methadone, 40.mg, .hours(1)),
  ]

  static let unstoppable: [Proposal] = [
    .giving(.naloxone, 4.mg), .giving(.naloxone, 400.mg),
    .order(.once(.naloxone, 4.mg, for: .overdose)), .order(.once(.naloxone, 4.mg, for: .other)),
    .giving(.once(.naloxone, 4.mg, in: .hours(5), id: "n"), slot: 0),
    .discharge(.againstAdvice), .discharge(.transfer),
  ]

  @Test("Naloxone, leaving by choice and transfer are never stopped", arguments: unstoppable)
  func neverStopped(_ proposal: Proposal) {
    for person in Self.worst {
      for finding in SafetyReview.findings(in: person.situation(proposal)) {
        #expect(finding.severity == .advisory, "\(finding.rule)")
        #expect(finding.override == .notNeeded, "\(finding.rule)")
      }
    }
  }

  @Test("Even a rule that stops everything does not stop them", arguments: unstoppable)
  func strictestRule(_ proposal: Proposal) {
    let rule = Rule(
      "X-01", .hardStop, override: .none, trigger: "Always.", message: "Stop.", rationale: "Test.",
      citation: Citation("test", .localDefault, verified: false)
    ) { _ in .fires([]) }
    let situation = PictureBuilder.ready.situation(proposal)
    #expect(SafetyReview.findings(in: situation, rules: [rule]).map(\.severity) == [.advisory])
  }

  @Test("Combination products are no rescue")
  func combination() {
    #expect(!Product.film8.isRescue)
    #expect(!Product.naltrexone.isRescue)
    #expect(Product.naloxone.isRescue)
  }

  @Test("Every discharge gate of a planned discharge can be overridden with a reason")
  func dischargeOverrides() {
    for person in Self.worst {
      for finding in SafetyReview.findings(in: person.situation(.discharge(.planned)))
      where finding.rule.hasPrefix("DIS") {
        #expect(finding.override == .reason, "\(finding.rule)")
      }
    }
  }

  @Test("Somebody of whom nothing is known gets no medicine without a stop")
  func unknownPerson() {
    for product in Formulary.products where !product.isRescue {
      let proposal = Proposal.giving(product, product.strength)
      let findings = SafetyReview.findings(in: PictureBuilder.unknown.situation(proposal))
      #expect(findings.contains { $0.severity == .hardStop }, "\(product.name)")
    }
  }
}
