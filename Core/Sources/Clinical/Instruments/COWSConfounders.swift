/// What moves a COWS item without opioid withdrawal. Source: fact base 0.3 (from the literature, not re-read).
struct COWSConfounders: Sendable, Hashable {
  /// What is there, with the items it moves.
  let present: [String]
  /// What nobody has asked about.
  let unknown: [String]

  /// Fever from this on, in tenths of a degree Celsius. Source: rule MON-04 of the fact base.
  private static let fever = 380
  /// Medicines given this long before may still act. Status: local default.
  private static let acts: TimeSpan = .hours(24)

  init(
    in picture: ClinicalPicture, rounds: [Charted<ObservationRound>], history: DoseHistory,
    at instant: Instant
  ) {
    let evaluation = picture.evaluation
    let given = history.later(than: instant - Self.acts).filter(\.value.counts)
      .map(\.value.product.medicine)
    let home = evaluation.homeMedicines { word in
      word.hasSuffix("lol") || MedicineClass.alpha2AgonistWords.contains(word)
    }
    var present = home?.value.map { "\($0) (slows the pulse)" } ?? []
    present += Self.names(given) { $0.isAlpha2Agonist }.map { "\($0) (slows the pulse)" }
    present += Self.names(given) { $0.isAnticholinergic }
      .map { "\($0) (widens pupils, raises the pulse)" }
    if evaluation.uses(.stimulants) == .yes {
      present.append("stimulants (widen pupils, raise the pulse)")
    }
    for substance in [Evaluation.Substance.alcohol, .benzodiazepines]
    where evaluation.uses(substance) == .yes {
      present.append(
        "\(substance.text.lowercased()) (withdrawal: tremor, sweat, pulse, anxiety)")
    }
    let temperature = rounds.last { $0.value.vitalSigns.temperature != nil }?
      .value.vitalSigns.temperature
    if let temperature, temperature.tenths >= Self.fever {
      present.append("fever of \(temperature.text)")
    }
    self.present = present

    let substances: [Evaluation.Substance] = [.stimulants, .alcohol, .benzodiazepines]
    unknown =
      substances.filter { evaluation.uses($0) == .unknown }.map { $0.text.lowercased() }
      + (home == nil ? ["medicines taken at home"] : [])
  }

  private static func names(
    _ medicines: [Medicine], where holds: (Medicine) -> Bool
  ) -> [String] {
    medicines.filter(holds).map { $0.name.lowercased() }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
}

extension MedicineClass {
  /// Words that name an alpha-2 agonist by mouth or on the skin, in this formulary or not.
  static let alpha2AgonistWords: Set<String> = [
    "clonidine", "catapres", "kapvay", "lofexidine", "lucemyra", "tizanidine", "zanaflex",
    "guanfacine", "intuniv", "tenex",
  ]
}

extension Medicine {
  /// Widens pupils and quickens the pulse.
  fileprivate var isAnticholinergic: Bool {
    classes.contains(.antispasmodic) || classes.contains(.sedatingAntihistamine)
  }
}
