extension Medicine {
  /// Methadone. Usual largest dose 120 mg, a high maintenance dose (from the literature, not re-read); to start with the standard of P14.
  public static let methadone = Medicine(
    id: "methadone", name: "Methadone", classes: [.opioidFullAgonist],
    allergyNames: [
      "methadone", "dolophine", "methadose", "diskets", "opioid", "opioids", "opiate", "opiates",
    ],
    usualLargestDose: .milligrams(120),
    usualStartingDose: .milligrams(Guardrails.methadoneFirstDose.standard))

  /// Oxycodone, short-acting. Usual largest dose 30 mg (label; from the literature, not re-read).
  public static let oxycodone = Medicine(
    id: "oxycodone", name: "Oxycodone", classes: [.opioidFullAgonist],
    allergyNames: [
      "oxycodone", "oxycontin", "roxicodone", "percocet", "percodan", "endocet", "xtampza",
      "opioid",
      "opioids", "opiate", "opiates",
    ],
    usualLargestDose: .milligrams(30))

  /// Morphine, short-acting. Usual largest dose 30 mg (label; from the literature, not re-read).
  public static let morphine = Medicine(
    id: "morphine", name: "Morphine", classes: [.opioidFullAgonist],
    allergyNames: [
      "morphine", "ms contin", "kadian", "avinza", "opioid", "opioids", "opiate", "opiates",
    ],
    usualLargestDose: .milligrams(30))

  /// Naloxone. Usual largest dose 4 mg, one nasal device (label; from the literature, not re-read).
  public static let naloxone = Medicine(
    id: "naloxone", name: "Naloxone", classes: [.opioidAntagonist],
    allergyNames: ["naloxone", "narcan", "kloxxado", "zimhi"], usualLargestDose: .milligrams(4))

  /// Naltrexone. Usual largest dose 380 mg, the monthly injection (label; from the literature, not re-read).
  public static let naltrexone = Medicine(
    id: "naltrexone", name: "Naltrexone", classes: [.opioidAntagonist],
    allergyNames: ["naltrexone", "vivitrol", "revia"], usualLargestDose: .milligrams(380))
}

extension Formulary {
  static let opioidAgonists: [Product] = [
    Product(
      id: "methadone-liquid-1", medicines: [.methadone],
      name: "Methadone 1 mg/mL oral solution", strength: .milligrams(1), unit: .millilitre,
      route: .oral, equivalence: "methadone-oral", isControlled: true),
    tablet(.methadone, 5, equivalence: "methadone-oral", isControlled: true),
    tablet(.methadone, 10, equivalence: "methadone-oral", isControlled: true),
    tablet(.oxycodone, 5, isControlled: true),
    tablet(.oxycodone, 10, isControlled: true),
    tablet(.morphine, 15, isControlled: true),
  ]

  static let opioidAntagonists: [Product] = [
    Product(
      id: "naloxone-nasal-4", medicines: [.naloxone], name: "Naloxone 4 mg nasal spray",
      strength: .milligrams(4), unit: .spray, route: .intranasal, equivalence: "naloxone-nasal",
      isControlled: false),
    Product(
      id: "naloxone-injection-0.4", medicines: [.naloxone],
      name: "Naloxone 0.4 mg/mL injection, 1 mL", strength: .micrograms(400), unit: .ampoule,
      route: .intramuscular, equivalence: "naloxone-injection", isControlled: false),
    tablet(.naltrexone, 50),
    Product(
      id: "naltrexone-injection-380", medicines: [.naltrexone],
      name: "Naltrexone 380 mg extended-release injection", strength: .milligrams(380),
      unit: .ampoule, route: .intramuscular, equivalence: "naltrexone-extended-release",
      isControlled: false),
  ]
}
