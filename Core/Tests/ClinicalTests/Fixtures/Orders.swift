import Clinical

extension Int {
  /// Whole milligrams.
  var mg: Dose { .milligrams(self) }
}

extension Product {
  static let film2 = named("buprenorphine-naloxone-film-2-0.5")
  static let film8 = named("buprenorphine-naloxone-film-8-2")
  static let monoTablet8 = named("buprenorphine-tablet-8")
  static let zubsolv57 = named("zubsolv-5.7")
  static let espranor8 = named("espranor-8")
  static let methadone = named("methadone-liquid-1")
  static let oxycodone = named("oxycodone-tablet-5")
  static let clonidine = named("clonidine-tablet-0.1")
  static let lofexidine = named("lofexidine-tablet-0.18")
  static let hydroxyzine = named("hydroxyzine-tablet-25")
  static let gabapentin = named("gabapentin-capsule-300")
  static let lorazepam = named("lorazepam-tablet-1")
  static let diazepam = named("diazepam-tablet-5")
  static let ondansetron = named("ondansetron-tablet-4")
  static let ibuprofen = named("ibuprofen-tablet-400")
  static let naproxen = named("naproxen-tablet-250")
  static let thiamine = named("thiamine-tablet-100")
  static let naloxone = named("naloxone-nasal-4")
  static let naltrexone = named("naltrexone-tablet-50")

  private static func named(_ id: String) -> Product {
    guard let product = Formulary.product(id) else { preconditionFailure("no product \(id)") }
    return product
  }
}

extension MedicineOrder {
  /// One dose, in so long.
  static func once(
    _ product: Product, _ dose: Dose, in wait: TimeSpan = .zero,
    for indication: Indication = .opioidWithdrawal, on pathway: Pathway? = nil, id: String = ""
  ) -> MedicineOrder {
    MedicineOrder(
      id: id, product: product, dose: dose,
      schedule: .slots([Slot(at: PictureBuilder.now + wait, dose: dose)]), indication: indication,
      pathway: pathway)
  }

  /// One dose a day, the first in so long.
  static func daily(
    _ product: Product, _ doses: [Dose], in wait: TimeSpan = .zero, on pathway: Pathway? = nil,
    id: String = ""
  ) -> MedicineOrder {
    let slots = doses.enumerated().map { day, dose in
      Slot(at: PictureBuilder.now + wait + .days(day), dose: dose)
    }
    return MedicineOrder(
      id: id, product: product, dose: doses.first ?? .zero, schedule: .slots(slots),
      indication: .opioidWithdrawal, pathway: pathway)
  }

  static func asNeeded(
    _ product: Product, _ dose: Dose, every interval: TimeSpan, upTo largest: Dose,
    for indication: Indication = .other, on pathway: Pathway? = nil, id: String = ""
  ) -> MedicineOrder {
    MedicineOrder(
      id: id, product: product, dose: dose,
      schedule: .asNeeded(minimumInterval: interval, largestIn24Hours: largest),
      indication: indication, pathway: pathway)
  }
}

extension Proposal {
  /// To give a dose now, without an order.
  static func giving(_ product: Product, _ dose: Dose) -> Proposal {
    .administration(Dosing(order: nil, product: product, dose: dose))
  }

  /// To give what an order asks for.
  static func giving(
    _ order: MedicineOrder, slot: Int? = nil, _ product: Product? = nil, _ dose: Dose? = nil
  ) -> Proposal {
    var due = order.dose
    if case .slots(let slots) = order.schedule, let slot { due = slots[slot].dose }
    return .administration(
      Dosing(
        order: order, product: product ?? order.product, dose: dose ?? due, slot: slot))
  }
}
