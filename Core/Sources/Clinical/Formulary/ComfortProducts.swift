// Usual largest single doses follow section 4 of the knowledge base (labels; from the literature, not re-read).

extension Medicine {
  /// Clonidine: 0.3 mg (ASAM 2020).
  public static let clonidine = Medicine(
    id: "clonidine", name: "Clonidine", classes: [.alpha2Agonist],
    allergyNames: ["clonidine", "catapres", "kapvay"], usualLargestDose: .micrograms(300))
  /// Lofexidine: 0.72 mg (Lucemyra label 2.1).
  public static let lofexidine = Medicine(
    id: "lofexidine", name: "Lofexidine", classes: [.alpha2Agonist],
    allergyNames: ["lofexidine", "lucemyra"], usualLargestDose: .micrograms(720))
  /// Ondansetron: 8 mg.
  public static let ondansetron = Medicine(
    id: "ondansetron", name: "Ondansetron", classes: [.antiemetic5HT3],
    allergyNames: ["ondansetron", "zofran"], usualLargestDose: .milligrams(8))
  /// Metoclopramide: 10 mg.
  public static let metoclopramide = Medicine(
    id: "metoclopramide", name: "Metoclopramide", classes: [.antiemeticDopamine],
    allergyNames: ["metoclopramide", "reglan"], usualLargestDose: .milligrams(10))
  /// Loperamide: 4 mg.
  public static let loperamide = Medicine(
    id: "loperamide", name: "Loperamide", classes: [.antidiarrhoeal],
    allergyNames: ["loperamide", "imodium"], usualLargestDose: .milligrams(4))
  /// Dicyclomine: 20 mg.
  public static let dicyclomine = Medicine(
    id: "dicyclomine", name: "Dicyclomine", classes: [.antispasmodic],
    allergyNames: ["dicyclomine", "bentyl"], usualLargestDose: .milligrams(20))
  /// Ibuprofen: 800 mg.
  public static let ibuprofen = Medicine(
    id: "ibuprofen", name: "Ibuprofen", classes: [.nonsteroidalAntiInflammatory],
    allergyNames: ["ibuprofen", "advil", "motrin", "nsaid", "nsaids", "aspirin"],
    usualLargestDose: .milligrams(800))
  /// Naproxen: 500 mg.
  public static let naproxen = Medicine(
    id: "naproxen", name: "Naproxen", classes: [.nonsteroidalAntiInflammatory],
    allergyNames: ["naproxen", "aleve", "nsaid", "nsaids", "aspirin"],
    usualLargestDose: .milligrams(500))
  /// Acetaminophen: 1000 mg.
  public static let acetaminophen = Medicine(
    id: "acetaminophen", name: "Acetaminophen", classes: [.analgesic],
    allergyNames: ["acetaminophen", "paracetamol", "tylenol"],
    usualLargestDose: .milligrams(1_000))
  /// Thiamine: 500 mg, as for suspected Wernicke encephalopathy (NICE CG100).
  public static let thiamine = Medicine(
    id: "thiamine", name: "Thiamine", classes: [.vitamin],
    allergyNames: ["thiamine", "vitamin b1"], usualLargestDose: .milligrams(500))
}

extension Formulary {
  static let alpha2Agonists: [Product] = [
    tablet(.clonidine, micrograms: 100, "0.1"), tablet(.lofexidine, micrograms: 180, "0.18"),
  ]

  static let stomach: [Product] = [
    tablet(.ondansetron, 4), tablet(.ondansetron, 8), tablet(.metoclopramide, 10),
    capsule(.loperamide, 2), capsule(.dicyclomine, 10), tablet(.dicyclomine, 20),
  ]

  static let pain: [Product] = [
    tablet(.ibuprofen, 200), tablet(.ibuprofen, 400), tablet(.naproxen, 250),
    tablet(.naproxen, 500), tablet(.acetaminophen, 325), tablet(.acetaminophen, 500),
  ]

  static let vitamins: [Product] = [tablet(.thiamine, 100)]
}
