/// Something that can be taken from the cupboard: a medicine in one form and strength.
public struct Product: Sendable, Hashable {
  /// Stable identifier, for example "buprenorphine-naloxone-film-8-2".
  public let id: String
  /// The medicines in it: the leading one first.
  public let medicines: [Medicine]
  /// Name with strength and form as shown, "Buprenorphine/naloxone 8 mg/2 mg sublingual film".
  public let name: String
  /// Amount of the leading medicine in one unit.
  public let strength: Dose
  /// What one unit is called, with its plural.
  public let unit: Unit
  /// How it is taken.
  public let route: Route
  /// Products are milligram-equivalent only inside one group: brands with other bioavailability have their own.
  public let equivalence: String
  /// Whether the law counts it as a controlled drug.
  public let isControlled: Bool

  /// What one unit is called.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case film, tablet, capsule, ampoule, spray, millilitre

    /// The word for that many units.
    public func text(_ count: String) -> String {
      count == "1" ? "1 \(rawValue)" : "\(count) \(rawValue)s"
    }
  }

  /// How a medicine enters the body.
  public enum Route: String, Sendable, Hashable, CaseIterable {
    case sublingual, oral, intramuscular, intravenous, intranasal, subcutaneous, transdermal

    /// The route as people read it.
    public var text: String {
      switch self {
      case .sublingual: "under the tongue"
      case .oral: "by mouth"
      case .intramuscular: "into a muscle"
      case .intravenous: "into a vein"
      case .intranasal: "into the nose"
      case .subcutaneous: "under the skin"
      case .transdermal: "on the skin"
      }
    }
  }

  /// The leading medicine.
  public var medicine: Medicine { medicines[0] }

  /// Every class of every medicine in it.
  public var classes: Set<MedicineClass> {
    medicines.reduce(into: []) { $0.formUnion($1.classes) }
  }

  /// What to hand over for a dose, "2 tablets", or nil when the dose is not made of whole or half units.
  public func units(for dose: Dose) -> String? {
    let halves = dose.micrograms * 2
    guard strength.micrograms > 0, halves % strength.micrograms == 0 else { return nil }
    let count = halves / strength.micrograms
    if count % 2 == 0 { return unit.text(String(count / 2)) }
    guard unit == .tablet else { return nil }
    return count == 1 ? "½ \(unit.rawValue)" : unit.text("\(count / 2)½")
  }
}
