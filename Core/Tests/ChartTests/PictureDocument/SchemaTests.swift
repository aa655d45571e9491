import Clinical
import StrictJSON
import Testing

@testable import Chart

/// `docs/advise.schema.json` names what the reader takes. That examples fit the schema is tested in Python, with another's validator.
struct SchemaTests {
  static let names: [(String, [String])] = [
    ("pathway", all(Pathway.self)),
    ("facility", all(ClinicalPicture.FacilityKind.self)),
    ("truth", all(Truth.self)),
    ("opioid", all(OpioidKind.self)),
    ("routeOfUse", all(OpioidUse.UseRoute.self)),
    ("certainty", all(OpioidUse.Certainty.self)),
    ("allergySeverity", all(Evaluation.Allergy.Severity.self)),
    ("consciousness", all(VitalSigns.Consciousness.self)),
    ("sedation", all(SedationLevel.self)),
    ("indication", all(MedicineOrder.Indication.self)),
    ("source", all(Administration.Source.self)),
    ("offerDecision", all(ClinicalPicture.MaintenanceOffer.Decision.self)),
    ("medicationPlan", all(DischargePreparations.MedicationPlan.self)),
    ("departure", all(Proposal.Departure.self)),
  ]

  static func all<Name: RawRepresentable & CaseIterable>(_ type: Name.Type) -> [String]
  where Name.RawValue == String {
    Name.allCases.map(\.rawValue)
  }

  static func schema() throws -> JSONValue {
    try JSONReader().read(try Documents.text("advise.schema.json"))
  }

  static func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.members.map(\.key)
  }

  @Test(arguments: names)
  func namesAreThoseOfTheModel(definition: String, names: [String]) throws {
    let listed = try Self.schema()["$defs"]?[definition]?["enum"]?.elements.compactMap(\.text)
    #expect(listed == names)
  }

  @Test func substancesAndConditionsAreThoseOfTheModel() throws {
    let evaluation = try Self.schema()["$defs"]?["evaluation"]?["properties"]
    #expect(
      Self.keys(evaluation?["otherSubstances"]?["properties"])
        == Self.all(Evaluation.Substance.self))
    #expect(
      Self.keys(evaluation?["conditions"]?["properties"]) == Self.all(Evaluation.Condition.self))
  }

  @Test func withdrawalItemsAndPointsAreThoseOfTheInstrument() throws {
    let items = try Self.schema()["$defs"]?["withdrawal"]?["properties"]
    #expect(Self.keys(items) == COWS.instrument.items.map(\.id))
    for item in COWS.instrument.items {
      let choices = items?[item.id]?["anyOf"]?.elements.first?["enum"]?.elements
      let points: [JSONValue] = item.options.map { .integer(Int64($0.points)) }
      #expect(choices == points + ["refused", "unable"], "\(item.id)")
    }
  }

  static let measurements: [Measurement] = [
    .respiratoryRate, .oxygenSaturation, .systolic, .diastolic, .pulse, .pain,
  ]

  @Test(arguments: measurements)
  func rangesAreThoseOfTheReader(measurement: Measurement) throws {
    let round = try Self.schema()["$defs"]?["round"]?["properties"]
    let property = round?[measurement.field]
    let possible = measurement.limits.possible
    #expect(property?["minimum"] == .integer(Int64(possible.lowerBound)))
    #expect(property?["maximum"] == .integer(Int64(possible.upperBound)))
  }

  /// One example holds every member that the schema describes, so that the reader is known to take them all.
  @Test func oneExampleHoldsEveryMember() throws {
    let schema = try Self.schema()
    var described: Set<String> = []
    Self.collectDescribed(schema, into: &described)
    var used: Set<String> = []
    for name in Documents.names(in: "examples/advise") {
      Self.collectUsed(try JSONReader().read(try Documents.text("examples/advise/\(name)")), &used)
    }
    let items = Set(COWS.instrument.items.map(\.id))
    #expect(described.subtracting(used).subtracting(items) == [])
  }

  private static func collectDescribed(_ value: JSONValue, into names: inout Set<String>) {
    if value["additionalProperties"] == false { names.formUnion(keys(value["properties"])) }
    if case .object(let members) = value {
      for member in members.members { collectDescribed(member.value, into: &names) }
    }
    for element in value.elements { collectDescribed(element, into: &names) }
  }

  private static func collectUsed(_ value: JSONValue, _ names: inout Set<String>) {
    names.formUnion(keys(value))
    if case .object(let members) = value {
      for member in members.members { collectUsed(member.value, &names) }
    }
    for element in value.elements { collectUsed(element, &names) }
  }
}

struct CommandLinePageTests {
  @Test func listsEveryProductOfTheFormularyAndNoOther() throws {
    let page = try Documents.text("command-line.md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.hasSuffix(" |") }
    let products = Formulary.products.map { "| `\($0.id)` | \($0.name) |" }
    #expect(rows.suffix(products.count).map(String.init) == products)
  }

  @Test func namesEveryInstrument() throws {
    let page = try Documents.text("command-line.md")
    for instrument in Catalogue.all {
      #expect(page.contains("| `\(instrument.id)` |"), "\(instrument.id)")
    }
  }

  /// The three with members of their own stand in a table before; a row that differs is printed as it should be.
  @Test func listsTheItemsOfEveryOtherInstrument() throws {
    let page = try Documents.text("command-line.md")
    let rows = Set(page.split(separator: "\n").map(String.init))
    for instrument in Catalogue.all where !["cows", "news2", "poss"].contains(instrument.id) {
      let row = Self.row(instrument)
      if !rows.contains(row) { Issue.record("the page lacks\n\(row)") }
    }
  }

  /// Identifier, title, licence class, and the items with what each takes, neighbours that take the same together.
  static func row(_ instrument: Instrument) -> String {
    var groups: [(permitted: String, items: [String])] = []
    for item in instrument.items {
      if groups.last?.permitted == item.permitted {
        groups[groups.count - 1].items.append("`\(item.id)`")
      } else {
        groups.append((item.permitted, ["`\(item.id)`"]))
      }
    }
    let items = groups.map { "\($0.items.joined(separator: ", ")) (\($0.permitted))" }
    return "| `\(instrument.id)` | \(instrument.title) | \(instrument.licence.level.rawValue) | "
      + "\(items.joined(separator: "; ")) |"
  }
}
