import Testing

@testable import Clinical

/// What advice has to be read with.
@Suite struct RemarkTests {
  private static let ready = PictureBuilder.ready.with {
    $0.evaluation.homeMedicines = PictureBuilder.told([])
  }

  private static func remarks(_ person: PictureBuilder) -> [String] {
    person.advice(.standardStart).considerations
  }

  @Test("nothing to remark on an adult of whom all is known")
  func none() {
    #expect(Self.remarks(Self.ready).isEmpty)
  }

  @Test(
    "under 18 the dose is smaller, and it is said",
    arguments: [(14, 2), (17, 2), (18, 4), (64, 4), (65, 2)])
  func age(years: Int, milligrams: Int) {
    let person = Self.ready.with { $0.age = years }
    #expect(person.advice(.standardStart).suggestion.id == "give-\(milligrams)-mg")
    #expect(Self.remarks(person).contains { $0.hasPrefix("Under 18") } == (years < 18))
  }

  static let limits: [(Int?, Evaluation.Pregnancy?, String?)] = [
    (16, .init(isPossible: .no, test: .unknown), nil),
    (34, .init(isPossible: .yes, test: .no), nil),
    (15, .init(isPossible: .no, test: .unknown), "age 15"),
    (nil, .init(isPossible: .no, test: .unknown), "age not recorded"),
    (34, .init(isPossible: .yes, test: .yes, weeks: 12), "pregnant"),
    (34, .init(isPossible: .yes, test: .unknown), "pregnancy not excluded"),
    (34, nil, "pregnancy not excluded"),
    (15, nil, "age 15, pregnancy not excluded"),
  ]

  @Test("NEWS2 says for whom it was not made", arguments: limits)
  func earlyWarning(age: Int?, pregnancy: Evaluation.Pregnancy?, reason: String?) {
    let limit = NEWS2.limit(age: age, pregnancy: pregnancy)
    #expect(
      limit
        == reason.map {
          "NEWS2 is for people of 16 and over who are not pregnant. Here: \($0)."
        })
    let person = Self.ready.with {
      $0.age = age
      $0.evaluation.pregnancy = pregnancy.map(PictureBuilder.told)
    }
    #expect(Self.remarks(person).contains { $0.hasPrefix("NEWS2") } == (reason != nil))
    let ill = SafetyReview.findings(
      in: person.respiratoryRate(25).seenLast(.minutes(40)).situation(.watch))
    let finding = ill.first { $0.rule == "MON-02" }
    #expect(finding?.evidence.last?.value.hasPrefix("NEWS2") == (reason != nil))
  }

  static let confounders: [(String, PictureBuilder, String?)] = [
    (
      "a beta-blocker",
      ready.with { $0.evaluation.homeMedicines = PictureBuilder.told(["Metoprolol 50 mg"]) },
      "COWS may mislead, because of: Metoprolol 50 mg (slows the pulse)."
    ),
    (
      "clonidine given here", ready.took(.clonidine, .micrograms(100), .hours(23)),
      "COWS may mislead, because of: clonidine (slows the pulse)."
    ),
    ("clonidine of the day before", ready.took(.clonidine, .micrograms(100), .hours(24)), nil),
    (
      "hydroxyzine",
      ready.took(.hydroxyzine, 25.mg, .hours(2)).took(.hydroxyzine, 25.mg, .hours(9)),
      "COWS may mislead, because of: hydroxyzine (widens pupils, raises the pulse)."
    ),
    (
      "stimulants", ready.uses(.stimulants, .yes),
      "COWS may mislead, because of: stimulants (widen pupils, raise the pulse)."
    ),
    (
      "alcohol", ready.uses(.alcohol, .yes),
      "COWS may mislead, because of: alcohol (withdrawal: tremor, sweat, pulse, anxiety)."
    ),
    (
      "38.0 °C", ready.round { $0.vitalSigns.temperature = Temperature(tenths: 380) },
      "COWS may mislead, because of: fever of 38.0 °C."
    ),
    ("37.9 °C", ready.round { $0.vitalSigns.temperature = Temperature(tenths: 379) }, nil),
    (
      "not asked", ready.uses(.stimulants, nil).with { $0.evaluation.homeMedicines = nil },
      "Not asked, and able to mislead COWS: cocaine or other stimulants; medicines taken at home."
    ),
    ("no score to mislead", ready.uses(.stimulants, .yes).withoutCOWS(), nil),
  ]

  @Test("what distorts COWS is named", arguments: confounders)
  func cows(name: String, person: PictureBuilder, remark: String?) {
    #expect(Self.remarks(person).filter { $0.contains("COWS") } == (remark.map { [$0] } ?? []))
  }

  @Test("an emergency is not talked over")
  func emergency() {
    let person = Self.ready.uses(.stimulants, .yes).with { $0.age = 14 }.respiratoryRate(8)
    #expect(Self.remarks(person).isEmpty)
  }
}
