/// An active medicine as clinicians think of it, apart from strength and brand.
public struct Medicine: Sendable, Hashable {
  /// Stable identifier, for example "buprenorphine".
  public let id: String
  /// Name as shown.
  public let name: String
  /// What it does, for rules.
  public let classes: Set<MedicineClass>
  /// Names under which an allergy to it may be recorded, lower case, its own name included.
  public let allergyNames: [String]
  /// Largest amount that is usual for one dose; ten times as much is taken for a slip of the unit or decimal (rule DAT-03).
  public let usualLargestDose: Dose
  /// The same for somebody who is not on it yet; the usual largest dose where tolerance makes no such difference.
  public let usualStartingDose: Dose
  let traits: MedicineTraits

  init(
    id: String, name: String, classes: Set<MedicineClass>, allergyNames: [String],
    usualLargestDose: Dose, usualStartingDose: Dose? = nil
  ) {
    self.id = id
    self.name = name
    self.classes = classes
    self.allergyNames = allergyNames
    self.usualLargestDose = usualLargestDose
    self.usualStartingDose = usualStartingDose ?? usualLargestDose
    traits = MedicineTraits(id: id, classes: classes)
  }
}

/// What a medicine does, as the safety rules see it.
public enum MedicineClass: String, Sendable, Hashable, CaseIterable {
  case opioidFullAgonist = "opioid-full-agonist"
  case opioidPartialAgonist = "opioid-partial-agonist"
  case opioidAntagonist = "opioid-antagonist"
  case benzodiazepine
  case alpha2Agonist = "alpha-2-agonist"
  case gabapentinoid
  case sedatingAntihistamine = "sedating-antihistamine"
  case muscleRelaxant = "muscle-relaxant"
  case sedatingAntidepressant = "sedating-antidepressant"
  case antiemetic5HT3 = "antiemetic-5ht3"
  case antiemeticDopamine = "antiemetic-dopamine"
  case nonsteroidalAntiInflammatory = "nsaid"
  case analgesic
  case antidiarrhoeal
  case antispasmodic
  case vitamin

  /// Gives or mimics an opioid effect.
  public var isOpioidAgonist: Bool {
    self == .opioidFullAgonist || self == .opioidPartialAgonist
  }

  /// Slows breathing or dulls wakefulness, alone or with an opioid.
  public var isSedating: Bool {
    switch self {
    case .opioidFullAgonist, .opioidPartialAgonist, .benzodiazepine, .alpha2Agonist, .gabapentinoid,
      .sedatingAntihistamine, .muscleRelaxant, .sedatingAntidepressant:
      true
    default: false
    }
  }
}
