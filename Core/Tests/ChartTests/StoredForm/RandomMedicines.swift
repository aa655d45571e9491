import Chart
import Clinical

extension RandomChoice {
  mutating func orderSigned() -> OrderSigned {
    OrderSigned(
      order: order(), instructions: flag() ? text() : nil, findings: findings(),
      secondClinician: flag() ? author() : nil)
  }

  mutating func doseRecorded() -> DoseRecorded {
    DoseRecorded(
      administration: Administration(
        order: flag() ? text() : nil, slot: flag() ? number(0...200) : nil, product: product(),
        ordered: dose(), outcome: outcome(), source: one(Administration.Source.self),
        dissolved: one(Truth.self)),
      reason: flag() ? text() : nil, findings: findings(),
      secondClinician: flag() ? author() : nil)
  }

  mutating func outcome() -> Administration.Outcome {
    switch number(0...6) {
    case 0: .given
    case 1: .refused
    case 2: .held
    case 3: .partlyTaken(dose())
    case 4: .vomited(afterMinutes: number(0...600))
    case 5: .vomited(afterMinutes: nil)
    default: .unknownWhetherGiven
    }
  }

  mutating func dose() -> Dose {
    one(of: [.zero, .largest, .micrograms(number(1...99)), .micrograms(number(1...500_000))])
  }

  private mutating func order() -> MedicineOrder {
    var schedule = MedicineOrder.Schedule.asNeeded(
      minimumInterval: .minutes(number(0...1_440)), largestIn24Hours: dose())
    if flag() {
      var slots: [MedicineOrder.Slot] = []
      for _ in 0..<number(0...9) { slots.append(MedicineOrder.Slot(at: instant(), dose: dose())) }
      schedule = .slots(slots)
    }
    return MedicineOrder(
      id: text(), product: product(), dose: dose(), schedule: schedule,
      indication: one(MedicineOrder.Indication.self), pathway: flag() ? one(Pathway.self) : nil,
      isWeightBased: flag())
  }

  /// One of today's formulary, or one it never had.
  private mutating func product() -> Product {
    if flag() { return one(of: Formulary.products) }
    var medicines: [Medicine] = []
    for _ in 0...number(0...2) {
      medicines.append(
        Medicine(
          recordedAs: text(), name: text(),
          classes: [one(MedicineClass.self), one(MedicineClass.self)],
          allergyNames: texts(), usualLargestDose: dose(),
          usualStartingDose: flag() ? dose() : nil))
    }
    return GoldenProducts.product(
      "retired-\(next())", medicines, text(), dose(), one(Product.Unit.self),
      one(Product.Route.self), equivalence: text(), isControlled: flag())
  }
}
