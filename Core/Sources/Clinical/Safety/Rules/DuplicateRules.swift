/// Two orders that must not stand beside each other.
enum DuplicateRules {
  static let all = [sameClass, twoAgonists]

  private static let sameClass = Rule(
    "DUP-01", version: 2, .hardStop, override: .none,
    trigger:
      "Two orders with doses to come, of one class: buprenorphine, opioid agonists of one medicine, "
      + "antiemetics of one kind, sedating antihistamines, NSAIDs or benzodiazepines. A due dose "
      + "and an as-needed one of the same pathway, or of the same benzodiazepine, are one plan; so is "
      + "one for a seizure.",
    message: "Duplicate therapy.", rationale: "Error.", citation: .localDefault
  ) { situation in
    var pairs: [(MedicineOrder, Charted<MedicineOrder>)] = []
    let active = situation.picture.orders
    if let signing = situation.signing {
      pairs = active.filter { $0.value.id != signing.id }.map { (signing, $0) }
    } else if situation.proposal == .watch {
      for (index, order) in active.enumerated() {
        pairs += active[..<index].map { (order.value, $0) }
      }
    }
    let duplicates = pairs.filter { first, second in
      first.duplicates(second.value)
        && situation.isOpen(first) && situation.isOpen(second.value)
    }
    return duplicates.isEmpty
      ? .clear
      : .fires(
        duplicates.flatMap { first, second in
          [
            Evidence("Order", first.product.name),
            Evidence("Active order", second.value.product.name, from: second),
          ]
        })
  }

  private static let twoAgonists = Rule(
    "DUP-02", .hardStop, override: .none,
    trigger: "Buprenorphine and methadone are both ordered and neither is for a low-dose start.",
    message: "Buprenorphine and methadone together need a transition plan.",
    rationale: "Precipitated withdrawal.",
    citation: Citation("Local default; film label, section 2", .localDefault, verified: false)
  ) { situation in
    guard let order = situation.signing, order.indication != .lowDoseStart else { return .clear }
    let medicine = order.product.medicine
    guard medicine.isBuprenorphine || medicine.isMethadone else { return .clear }
    let others = situation.picture.orders.filter { active in
      let other = active.value.product.medicine
      return active.value.indication != .lowDoseStart && active.value.id != order.id
        && (medicine.isMethadone ? other.isBuprenorphine : other.isMethadone)
    }
    return others.isEmpty
      ? .clear
      : .fires(others.map { Evidence("Active order", $0.value.product.name, from: $0) })
  }
}

extension MedicineOrder {
  fileprivate func duplicates(_ other: MedicineOrder) -> Bool {
    guard !isOnePlan(with: other), !isOneSedativePlan(with: other) else { return false }
    let mine = product.medicine
    let theirs = other.product.medicine
    if mine.isAgonist && mine.id == theirs.id { return true }
    return !mine.classes.isDisjoint(with: theirs.classes.intersection(Self.single))
  }

  /// Classes of which one order at a time is enough.
  private static let single: Set<MedicineClass> = [
    .opioidPartialAgonist, .antiemetic5HT3, .antiemeticDopamine, .sedatingAntihistamine,
    .nonsteroidalAntiInflammatory, .benzodiazepine,
  ]

  /// One benzodiazepine due and as needed, or another kept for a seizure.
  private func isOneSedativePlan(with other: MedicineOrder) -> Bool {
    guard product.medicine.isBenzodiazepine, other.product.medicine.isBenzodiazepine else {
      return false
    }
    if (indication == .seizure) != (other.indication == .seizure) { return true }
    return product.medicine.id == other.product.medicine.id
      && isDueBesideAsNeeded(other)
  }

  /// A pathway's due dose with its as-needed repeat.
  private func isOnePlan(with other: MedicineOrder) -> Bool {
    guard let pathway, pathway == other.pathway,
      product.equivalence == other.product.equivalence
    else { return false }
    return isDueBesideAsNeeded(other)
  }

  private func isDueBesideAsNeeded(_ other: MedicineOrder) -> Bool {
    switch (schedule, other.schedule) {
    case (.slots, .asNeeded), (.asNeeded, .slots): true
    case (.slots, .slots), (.asNeeded, .asNeeded): false
    }
  }
}
