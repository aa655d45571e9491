/// What rules ask of a medicine over every dose of a stay, worked out once: a set of bits instead of hashing classes each time.
struct MedicineTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let buprenorphine = MedicineTraits(rawValue: 1)
  static let methadone = MedicineTraits(rawValue: 2)
  static let naloxone = MedicineTraits(rawValue: 4)
  static let naltrexone = MedicineTraits(rawValue: 8)
  static let fullAgonist = MedicineTraits(rawValue: 16)
  /// Gives or mimics an opioid effect.
  static let agonist = MedicineTraits(rawValue: 32)
  /// Slows breathing or dulls wakefulness.
  static let sedating = MedicineTraits(rawValue: 64)
  static let benzodiazepine = MedicineTraits(rawValue: 128)
  static let gabapentinoid = MedicineTraits(rawValue: 256)
  static let alpha2Agonist = MedicineTraits(rawValue: 512)
}

extension MedicineTraits {
  init(id: String, classes: Set<MedicineClass>) {
    self =
      switch id {
      case "buprenorphine": .buprenorphine
      case "methadone": .methadone
      case "naloxone": .naloxone
      case "naltrexone": .naltrexone
      default: []
      }
    if classes.contains(.opioidFullAgonist) { insert(.fullAgonist) }
    if classes.contains(where: \.isOpioidAgonist) { insert(.agonist) }
    if classes.contains(where: \.isSedating) { insert(.sedating) }
    if classes.contains(.benzodiazepine) { insert(.benzodiazepine) }
    if classes.contains(.gabapentinoid) { insert(.gabapentinoid) }
    if classes.contains(.alpha2Agonist) { insert(.alpha2Agonist) }
  }
}

extension Medicine {
  var isBuprenorphine: Bool { traits.contains(.buprenorphine) }
  var isMethadone: Bool { traits.contains(.methadone) }
  var isNaloxone: Bool { traits.contains(.naloxone) }
  var isNaltrexone: Bool { traits.contains(.naltrexone) }
  var isFullAgonist: Bool { traits.contains(.fullAgonist) }
  var isAgonist: Bool { traits.contains(.agonist) }
  var isSedating: Bool { traits.contains(.sedating) }
  var isBenzodiazepine: Bool { traits.contains(.benzodiazepine) }
  var isGabapentinoid: Bool { traits.contains(.gabapentinoid) }
  var isAlpha2Agonist: Bool { traits.contains(.alpha2Agonist) }
}
