// Usual largest single doses follow sections 4 and 6.2 of the knowledge base (labels; from the literature, not re-read).

extension Medicine {
  /// Hydroxyzine: 100 mg.
  public static let hydroxyzine = Medicine(
    id: "hydroxyzine", name: "Hydroxyzine", classes: [.sedatingAntihistamine],
    allergyNames: ["hydroxyzine", "vistaril", "atarax", "cetirizine"],
    usualLargestDose: .milligrams(100))
  /// Trazodone: 100 mg for sleep.
  public static let trazodone = Medicine(
    id: "trazodone", name: "Trazodone", classes: [.sedatingAntidepressant],
    allergyNames: ["trazodone"], usualLargestDose: .milligrams(100))
  /// Gabapentin: 300 mg.
  public static let gabapentin = Medicine(
    id: "gabapentin", name: "Gabapentin", classes: [.gabapentinoid],
    allergyNames: ["gabapentin", "neurontin"], usualLargestDose: .milligrams(300))
  /// Methocarbamol: 1500 mg.
  public static let methocarbamol = Medicine(
    id: "methocarbamol", name: "Methocarbamol", classes: [.muscleRelaxant],
    allergyNames: ["methocarbamol", "robaxin"], usualLargestDose: .milligrams(1_500))
  /// Lorazepam: 4 mg.
  public static let lorazepam = Medicine(
    id: "lorazepam", name: "Lorazepam", classes: [.benzodiazepine],
    allergyNames: ["lorazepam", "ativan", "benzodiazepine", "benzodiazepines", "benzo", "benzos"],
    usualLargestDose: .milligrams(4))
  /// Diazepam: 20 mg.
  public static let diazepam = Medicine(
    id: "diazepam", name: "Diazepam", classes: [.benzodiazepine],
    allergyNames: ["diazepam", "valium", "benzodiazepine", "benzodiazepines", "benzo", "benzos"],
    usualLargestDose: .milligrams(20))
  /// Oxazepam: 30 mg.
  public static let oxazepam = Medicine(
    id: "oxazepam", name: "Oxazepam", classes: [.benzodiazepine],
    allergyNames: ["oxazepam", "serax", "benzodiazepine", "benzodiazepines", "benzo", "benzos"],
    usualLargestDose: .milligrams(30))
}

extension Formulary {
  static let sleepAndAnxiety: [Product] = [
    tablet(.hydroxyzine, 25), tablet(.hydroxyzine, 50), tablet(.trazodone, 50),
    tablet(.trazodone, 100), capsule(.gabapentin, 100), capsule(.gabapentin, 300),
    tablet(.methocarbamol, 500), tablet(.methocarbamol, 750),
  ]

  static let benzodiazepines: [Product] = [
    tablet(.lorazepam, micrograms: 500, "0.5", isControlled: true),
    tablet(.lorazepam, 1, isControlled: true), tablet(.lorazepam, 2, isControlled: true),
    tablet(.diazepam, 5, isControlled: true), tablet(.diazepam, 10, isControlled: true),
    capsule(.oxazepam, 10, isControlled: true), capsule(.oxazepam, 15, isControlled: true),
  ]
}
