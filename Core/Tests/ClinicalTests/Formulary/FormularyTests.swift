import Testing

@testable import Clinical

@Suite("The formulary")
struct FormularyTests {
  @Test("Products have unique identifiers and can be found by them")
  func products() {
    #expect(Set(Formulary.products.map(\.id)).count == Formulary.products.count)
    for product in Formulary.products {
      #expect(Formulary.product(product.id) == product)
      #expect(product.strength > .zero)
      #expect(product.name.contains("mg"), "\(product.id) names its strength")
    }
    #expect(Formulary.product("aspirin") == nil)
  }

  @Test("Medicines are one value each, found by identifier, and known by their own name")
  func medicines() {
    #expect(Set(Formulary.medicines.map(\.id)).count == Formulary.medicines.count)
    for medicine in Formulary.medicines {
      #expect(Formulary.medicine(medicine.id) == medicine)
      #expect(medicine.allergyNames.contains(medicine.id), "\(medicine.id)")
      #expect(medicine.allergyNames.allSatisfy { $0 == $0.lowercased() }, "\(medicine.id)")
      #expect(!medicine.classes.isEmpty)
    }
  }

  @Test("No product holds more in one unit than the usual largest dose")
  func usualDose() {
    for product in Formulary.products {
      #expect(
        product.comparable(product.strength) <= product.medicine.usualLargestDose, "\(product.id)")
    }
  }

  @Test("Sublingual buprenorphine is one equivalence group, Zubsolv and Espranor are their own")
  func equivalence() {
    let buprenorphine = Formulary.products.filter { $0.medicine == .buprenorphine }
    let groups = Dictionary(grouping: buprenorphine, by: \.equivalence)
    #expect(
      groups.mapValues(\.count) == ["buprenorphine-sublingual": 10, "zubsolv": 3, "espranor": 2])
    #expect(buprenorphine.allSatisfy { $0.isControlled })
  }

  @Test(
    "What to hand over for a dose",
    arguments: [
      ("buprenorphine-naloxone-film-8-2", 16_000, "2 films"),
      ("buprenorphine-tablet-8", 4_000, "½ tablet"),
      ("buprenorphine-naloxone-film-8-2", 4_000, nil),
      ("methadone-liquid-1", 25_000, "25 millilitres"),
      ("clonidine-tablet-0.1", 200, "2 tablets"),
      ("lofexidine-tablet-0.18", 540, "3 tablets"),
      ("naloxone-nasal-4", 4_000, "1 spray"),
    ] as [(String, Int, String?)])
  func units(_ row: (product: String, micrograms: Int, text: String?)) throws {
    let product = try #require(Formulary.product(row.product))
    #expect(product.units(for: .micrograms(row.micrograms)) == row.text)
  }

  @Test("Allergies are matched word for word, whatever the case")
  func allergies() {
    func names(_ substance: String, _ medicine: Medicine) -> Bool {
      Evaluation.Allergy(substance: substance, reaction: nil, severity: .severe).names(medicine)
    }
    #expect(names("SUBOXONE film", .buprenorphine))
    #expect(names("Vitamin B1", .thiamine))
    #expect(!names("vitamin", .thiamine))
    #expect(names("Sublocade", .buprenorphine))
    #expect(names("Catapres-TTS patch", .clonidine))
    #expect(names("Dolophine", .methadone))
    #expect(names("OxyContin 40", .oxycodone))
    #expect(names("MS Contin", .morphine))
    #expect(!names("contin", .morphine))
    for medicine in Formulary.medicines where medicine.classes.contains(.benzodiazepine) {
      #expect(names("benzos", medicine), "\(medicine.id)")
    }
    #expect(!names("apomorphine", .morphine))
    #expect(!names("", .morphine))
  }
}
