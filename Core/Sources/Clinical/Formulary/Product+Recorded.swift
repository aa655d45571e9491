extension Medicine {
  /// A medicine as a record describes it, for one the formulary no longer holds.
  public init(
    recordedAs id: String, name: String, classes: Set<MedicineClass>, allergyNames: [String],
    usualLargestDose: Dose, usualStartingDose: Dose? = nil
  ) {
    self.init(
      id: id, name: name, classes: classes, allergyNames: allergyNames,
      usualLargestDose: usualLargestDose, usualStartingDose: usualStartingDose)
  }
}

extension Product {
  /// A product as a record describes it, whatever the formulary says today; nil without a medicine, because every rule asks for
  /// the leading one.
  public init?(
    recordedAs id: String, medicines: [Medicine], name: String, strength: Dose, unit: Unit,
    route: Route, equivalence: String, isControlled: Bool
  ) {
    guard !medicines.isEmpty else { return nil }
    self.init(
      id: id, medicines: medicines, name: name, strength: strength, unit: unit, route: route,
      equivalence: equivalence, isControlled: isControlled)
  }
}
