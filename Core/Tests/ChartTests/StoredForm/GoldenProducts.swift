import Clinical

/// Products as the golden entries hold them: spelled out, because the formulary may change and the golden entries may not.
enum GoldenProducts {
  static let buprenorphine = Medicine(
    recordedAs: "buprenorphine", name: "Buprenorphine", classes: [.opioidPartialAgonist],
    allergyNames: ["buprenorphine", "suboxone"], usualLargestDose: .milligrams(32))

  static let naloxone = Medicine(
    recordedAs: "naloxone", name: "Naloxone", classes: [.opioidAntagonist],
    allergyNames: ["naloxone"], usualLargestDose: .milligrams(8))

  static let clonidine = Medicine(
    recordedAs: "clonidine", name: "Clonidine", classes: [.alpha2Agonist],
    allergyNames: ["clonidine"], usualLargestDose: .micrograms(300))

  static let film = product(
    "buprenorphine-naloxone-film-8-2", [buprenorphine, naloxone],
    "Buprenorphine/naloxone 8 mg/2 mg sublingual film", .milligrams(8), .film, .sublingual,
    equivalence: "buprenorphine-sublingual", isControlled: true)

  static let clonidineTablet = product(
    "clonidine-tablet-0.1", [clonidine], "Clonidine 0.1 mg tablet", .micrograms(100), .tablet,
    .oral, equivalence: "clonidine", isControlled: false)

  static let methadone = Medicine(
    recordedAs: "methadone", name: "Methadone", classes: [.opioidFullAgonist],
    allergyNames: ["methadone"], usualLargestDose: .milligrams(120),
    usualStartingDose: .milligrams(30))

  static let methadoneLiquid = product(
    "methadone-liquid-1", [methadone], "Methadone 1 mg/mL oral solution", .milligrams(1),
    .millilitre, .oral, equivalence: "methadone-oral", isControlled: true)

  static func product(
    _ id: String, _ medicines: [Medicine], _ name: String, _ strength: Dose, _ unit: Product.Unit,
    _ route: Product.Route, equivalence: String, isControlled: Bool
  ) -> Product {
    let product = Product(
      recordedAs: id, medicines: medicines, name: name, strength: strength, unit: unit,
      route: route, equivalence: equivalence, isControlled: isControlled)
    guard let product else { preconditionFailure("\(id) has no medicine") }
    return product
  }
}
