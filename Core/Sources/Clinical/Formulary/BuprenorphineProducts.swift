extension Medicine {
  /// Buprenorphine. Usual largest single dose 32 mg, as in emergency department practice (UpToDate, secondary copy).
  public static let buprenorphine = Medicine(
    id: "buprenorphine", name: "Buprenorphine", classes: [.opioidPartialAgonist],
    allergyNames: [
      "buprenorphine", "suboxone", "subutex", "zubsolv", "espranor", "sublocade", "brixadi",
      "buvidal", "belbuca", "butrans", "temgesic", "opioid", "opioids", "opiate", "opiates",
    ],
    usualLargestDose: .milligrams(32))
}

extension Formulary {
  static let buprenorphine: [Product] =
    buprenorphineTablets + combinationFilms + combinationTablets + zubsolv + espranor

  private static let buprenorphineTablets: [Product] = [2, 8].map { milligrams in
    Product(
      id: "buprenorphine-tablet-\(milligrams)", medicines: [.buprenorphine],
      name: "Buprenorphine \(milligrams) mg sublingual tablet", strength: .milligrams(milligrams),
      unit: .tablet, route: .sublingual, equivalence: Product.sublingualBuprenorphine,
      isControlled: true)
  }

  private static let combinationStrengths: [(buprenorphine: Int, naloxone: String, id: String)] = [
    (2, "0.5", "2-0.5"), (4, "1", "4-1"), (8, "2", "8-2"), (12, "3", "12-3"),
  ]

  private static let combinationFilms: [Product] = combinationStrengths.map {
    combination("film", .film, $0)
  }

  private static let combinationTablets: [Product] = combinationStrengths.map {
    combination("tablet", .tablet, $0)
  }

  private static func combination(
    _ form: String, _ unit: Product.Unit,
    _ strength: (buprenorphine: Int, naloxone: String, id: String)
  ) -> Product {
    Product(
      id: "buprenorphine-naloxone-\(form)-\(strength.id)",
      medicines: [.buprenorphine, .naloxone],
      name: "Buprenorphine/naloxone \(strength.buprenorphine) mg/\(strength.naloxone) mg "
        + "sublingual \(form)",
      strength: .milligrams(strength.buprenorphine), unit: unit, route: .sublingual,
      equivalence: Product.sublingualBuprenorphine, isControlled: true)
  }

  private static let zubsolv: [Product] = [
    zubsolv("1.4", 1_400, naloxone: "0.36"), zubsolv("2.9", 2_900, naloxone: "0.71"),
    zubsolv("5.7", 5_700, naloxone: "1.4"),
  ]

  private static func zubsolv(
    _ milligrams: String, _ micrograms: Int, naloxone: String
  ) -> Product {
    Product(
      id: "zubsolv-\(milligrams)", medicines: [.buprenorphine, .naloxone],
      name: "Zubsolv \(milligrams) mg/\(naloxone) mg sublingual tablet",
      strength: .micrograms(micrograms), unit: .tablet, route: .sublingual,
      equivalence: Product.zubsolvGroup, isControlled: true)
  }

  /// Espranor is absorbed better than tablets (Devon formulary: 25 to 30 %), but no exchange factor is published: it counts as written.
  private static let espranor: [Product] = [2, 8].map { milligrams in
    Product(
      id: "espranor-\(milligrams)", medicines: [.buprenorphine],
      name: "Espranor \(milligrams) mg oral lyophilisate", strength: .milligrams(milligrams),
      unit: .tablet, route: .sublingual, equivalence: "espranor", isControlled: true)
  }
}

extension Product {
  static let sublingualBuprenorphine = "buprenorphine-sublingual"
  static let zubsolvGroup = "zubsolv"

  /// What a dose counts as in sums over several products of the medicine.
  ///
  /// Differs from the dose only for Zubsolv, of which 1.4, 2.9 and 5.7 mg correspond to 2, 4 and 8 mg of film (label; from the
  /// literature, not re-read). Rounded up to the microgram, so that a sum is never too small.
  public func comparable(_ dose: Dose) -> Dose {
    guard equivalence == Product.zubsolvGroup, strength > .zero else { return dose }
    let film: [Int64: Int64] = [1_400: 2_000, 2_900: 4_000, 5_700: 8_000]
    let unit = film[strength.micrograms] ?? strength.micrograms
    let scaled = dose.micrograms * unit + strength.micrograms - 1
    return Dose(micrograms: scaled / strength.micrograms) ?? .largest
  }
}
