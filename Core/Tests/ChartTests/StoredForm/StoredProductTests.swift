import Clinical
import Testing

@testable import Chart

/// A later formulary must not change what was given, and must be able to teach the rules about it.
struct StoredProductTests {
  static let entry = GoldenEntries.entry(.dose(GoldenDoses.given))

  static func product(
    with formulary: @escaping StoredReader.Products
  ) throws -> Product {
    let (kind, payload) = StoredForm.encode(entry)
    let read = try StoredForm.decode(kind: kind, payload: payload, number: 7, products: formulary)
    guard case .dose(let dose) = read.body else {
      throw StoredFormError(kind, number: 7, .unknownKind)
    }
    return dose.administration.product
  }

  @Test func aProductTheFormularyDroppedStaysWhole() throws {
    #expect(try Self.product { _ in nil } == GoldenProducts.film)
  }

  @Test func aRenamedProductKeepsTheNameStrengthAndRouteItHad() throws {
    let read = try Self.product { id in
      GoldenProducts.product(
        id, [GoldenProducts.buprenorphine], "New name 12 mg", .milligrams(12), .tablet, .oral,
        equivalence: "other-group", isControlled: false)
    }
    #expect(read.name == "Buprenorphine/naloxone 8 mg/2 mg sublingual film")
    #expect(read.strength == .milligrams(8))
    #expect(read.unit == .film)
    #expect(read.route == .sublingual)
    #expect(read.medicines.map(\.name) == ["Buprenorphine", "Naloxone"])
    #expect(read.equivalence == "other-group")
    #expect(!read.isControlled)
  }

  @Test func aClassLearnedSinceIsKnownOfOldDoses() throws {
    let learned = Medicine(
      recordedAs: "buprenorphine", name: "Renamed", classes: [.opioidPartialAgonist, .analgesic],
      allergyNames: ["subutex"], usualLargestDose: .milligrams(24))
    let read = try Self.product { id in
      GoldenProducts.product(
        id, [learned], "Any", .milligrams(8), .film, .sublingual, equivalence: "any",
        isControlled: true)
    }
    #expect(read.medicine.name == "Buprenorphine")
    #expect(read.medicine.classes == [.opioidPartialAgonist, .analgesic])
    #expect(read.medicine.allergyNames == ["subutex"])
    #expect(read.medicine.usualLargestDose == .milligrams(24))
    #expect(read.medicines.last == GoldenProducts.naloxone)
  }

  @Test func aProductWithoutMedicinesIsRefused() {
    let payload = """
      {"form":1,"at":1,"recorded":2,"by":{"account":"a","name":"N","role":"nurse"},"body":{"findings":\
      [],"administration":{"product":{"id":"x","name":"X","medicines":[],"strengthMicrograms":1,\
      "unit":"tablet","route":"oral","equivalence":"x","controlled":false},"orderedMicrograms":1,\
      "outcome":{"kind":"given"},"source":"scheduled","dissolved":"yes"}}}
      """
    let error = #expect(throws: StoredFormError.self) {
      try StoredForm.decode(kind: "dose", payload: Array(payload.utf8), number: 1)
    }
    #expect(
      error?.problem
        == .wrongField("body.administration.product.medicines: expected at least one"))
  }
}
