extension Formulary {
  static func tablet(
    _ medicine: Medicine, _ milligrams: Int, equivalence: String? = nil, isControlled: Bool = false
  ) -> Product {
    oral(
      medicine, .milligrams(milligrams), String(milligrams), .tablet, equivalence: equivalence,
      isControlled: isControlled)
  }

  static func tablet(
    _ medicine: Medicine, micrograms: Int, _ milligrams: String, isControlled: Bool = false
  ) -> Product {
    oral(
      medicine, .micrograms(micrograms), milligrams, .tablet, equivalence: nil,
      isControlled: isControlled)
  }

  static func capsule(
    _ medicine: Medicine, _ milligrams: Int, isControlled: Bool = false
  ) -> Product {
    oral(
      medicine, .milligrams(milligrams), String(milligrams), .capsule, equivalence: nil,
      isControlled: isControlled)
  }

  private static func oral(
    _ medicine: Medicine, _ strength: Dose, _ milligrams: String, _ unit: Product.Unit,
    equivalence: String?, isControlled: Bool
  ) -> Product {
    Product(
      id: "\(medicine.id)-\(unit.rawValue)-\(milligrams)", medicines: [medicine],
      name: "\(medicine.name) \(milligrams) mg \(unit.rawValue)", strength: strength, unit: unit,
      route: .oral, equivalence: equivalence ?? "\(medicine.id)-oral", isControlled: isControlled)
  }
}
