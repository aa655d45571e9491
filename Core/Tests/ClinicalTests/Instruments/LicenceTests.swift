import Testing

@testable import Clinical

/// What ships in which wording, and which codes.
@Suite struct LicenceTests {
  static let levels: [(Instrument.Licence.Level, [String])] = [
    (
      .verbatim,
      [
        "phq-9", "phq-2", "gad-7", "gad-2", "c-ssrs-screener", "asq", "pc-ptsd-5", "taps-1", "bam",
        "bam-r", "news2", "ciwa-ar", "4at", "pain-nrs", "craving-vas", "craving-nrs", "orthostatic",
        "dehydration", "overdose-flags",
      ]
    ),
    (.contentFile, ["cows", "audit", "audit-c", "dast-10", "barc-10"]),
    (
      .structureOnly,
      [
        "sows", "sows-gossop", "oows", "ciwa-b", "poss", "rass", "must", "nrs-2002", "refeeding",
        "ocs", "riosord-vha", "riosord-commercial", "oud-criteria", "ahc-hrsn", "prapare",
      ]
    ),
  ]

  @Test("the licence class of every instrument", arguments: levels)
  func level(level: Instrument.Licence.Level, ids: [String]) {
    let found = Catalogue.all.filter { $0.licence.level == level }.map(\.id)
    #expect(Set(found) == Set(ids))
  }

  @Test("no published wording ships outside class A; what is our own says so")
  func wording() {
    for instrument in Catalogue.all where instrument.licence.level != .verbatim {
      #expect(instrument.items.allSatisfy { $0.question == nil }, "\(instrument.id)")
      #expect(instrument.licence.terms.hasSuffix("Labels here are our own short words."))
    }
  }

  /// Questionnaires of class A hold the wording of every item that counts.
  @Test(
    "the wording of class A is there",
    arguments: [
      "phq-9", "phq-2", "gad-7", "gad-2", "c-ssrs-screener", "asq", "pc-ptsd-5", "bam", "bam-r",
    ])
  func verbatim(id: String) throws {
    for item in try Forms.instrument(id).items where item.role == .scored {
      #expect(item.question?.isEmpty == false, "\(item.id)")
    }
  }

  @Test("acknowledgements that holders ask for")
  func acknowledgements() {
    #expect(NEWS2.instrument.licence.terms.contains("Royal College of Physicians"))
    #expect(DAST10.instrument.licence.terms.contains("Skinner"))
    #expect(FourAT.instrument.licence.terms.contains("www.the4at.com"))
    #expect(CSSRSScreener.instrument.licence.terms.contains("Columbia Lighthouse Project"))
  }

  static var codes: [String] {
    Catalogue.all.flatMap { instrument in
      [instrument.codes.panel, instrument.codes.total].compactMap { $0 }
        + instrument.items.flatMap { item in
          [item.code].compactMap { $0 } + item.options.compactMap(\.code)
        }
    }
  }

  /// A slip of a digit breaks the check digit (mod 10). The letters of answer codes add a constant, which differs for even and odd
  /// numbers of digits; it was read off the codes of LOINC list LL358-3 and of the AHC panel.
  @Test("every code has its check digit")
  func checkDigits() {
    #expect(Self.codes.count > 100)
    for code in Self.codes {
      let parts = code.drop { $0.isLetter }.split(separator: "-")
      let digits = parts[0].compactMap(\.wholeNumberValue)
      let letters = code.hasPrefix("LA") ? (digits.count % 2 == 0 ? 5 : 2) : 0
      var sum = -letters
      for (place, digit) in digits.reversed().enumerated() {
        let doubled = place % 2 == 0 ? digit * 2 : digit
        sum += doubled / 10 + doubled % 10
      }
      #expect(String((20 - sum % 10) % 10) == parts[1], "\(code)")
    }
  }

  /// Instruments whose codes were not seen in an official source carry none.
  @Test(
    "no code where none was verified",
    arguments: [
      "cows", "sows", "sows-gossop", "oows", "ciwa-ar", "ciwa-b", "asq", "oud-criteria", "bam",
      "bam-r", "poss", "rass", "craving-vas", "ocs", "orthostatic", "nrs-2002", "riosord-vha",
      "riosord-commercial", "4at", "barc-10",
    ])
  func withoutCodes(id: String) throws {
    let instrument = try Forms.instrument(id)
    #expect(instrument.codes == Instrument.Codes())
    for item in instrument.items {
      #expect(item.code == nil)
      #expect(item.options.allSatisfy { $0.code == nil })
    }
  }

  @Test("traps: codes that belong to something else are not used")
  func traps() {
    let wrong = ["70273-8", "68517-2", "76504-0", "101697-1", "82665-1", "58120-7", "69737-5"]
    #expect(Set(Self.codes).isDisjoint(with: wrong))
    #expect(GAD2.instrument.codes == Instrument.Codes())
    #expect(AUDIT.instrument.item("how-often")?.code == nil)
  }
}
