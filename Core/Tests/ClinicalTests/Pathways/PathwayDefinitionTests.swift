import Testing

@testable import Clinical

@Suite struct PathwayDefinitionTests {
  @Test("every pathway can be read and signed off", arguments: Pathway.allCases)
  func complete(pathway: Pathway) {
    let definition = pathway.definition(.standard)
    #expect(definition.pathway == pathway)
    #expect(definition.version == pathway.version)
    #expect(!definition.entry.isEmpty)
    #expect(!definition.monitoring.isEmpty)
    #expect(definition.stopRules.count > PathwayDefinition.commonStops.count)
    #expect(!definition.whenMissing.isEmpty)
    #expect(!definition.disagreements.isEmpty)
    #expect(!definition.sources.isEmpty)
    let ids = definition.steps.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(definition.steps.allSatisfy { !$0.title.isEmpty && $0.rule.hasSuffix(".") })
  }

  @Test("the definition shows the site's values")
  func settings() throws {
    let settings = try ClinicalSettings(overrides: ["P02": 17, "P06": 72])
    let definition = Pathway.standardStart.definition(settings)
    #expect(definition.entry.contains { $0.contains("COWS 17") && $0.contains("3 days") })
  }

  @Test("a number from the literature never passes for a guideline")
  func status() {
    for pathway in Pathway.allCases {
      for source in pathway.sources where source.text.contains("not re-read") {
        #expect(source.status == .localDefault)
        #expect(!source.isVerified)
      }
    }
  }

  @Test("each criterion says what it is and names what is missing when it is unknown")
  func criteria() {
    let people: [PictureBuilder] = [
      .unknown, .ready, .ready.withoutCOWS(), .ready.used(.methadone, .hours(50)),
      MaintenanceAndTaperTests.steady(24),
    ]
    for person in people {
      for pathway in Pathway.allCases {
        for criterion in person.advice(pathway).criteria {
          #expect(!criterion.statement.isEmpty)
          #expect((criterion.truth == .unknown) == !criterion.missing.isEmpty, "\(criterion.id)")
        }
      }
    }
  }

  @Test("the gate names the source of the value in force")
  func gateSource() throws {
    func source(_ person: PictureBuilder) throws -> Citation {
      try #require(person.advice(.standardStart).criteria.first { $0.id == "cows" }).source
    }
    #expect(try source(.ready) == Guardrails.gateAfterShortActing.citation)
    #expect(
      try source(.ready.used(.fentanyl, .hours(30))) == Guardrails.gateAfterFentanyl.citation)
    #expect(
      try source(.ready.used(.extendedReleaseOral, .hours(30)))
        == Guardrails.gateAfterLongActing.citation)
  }
}
