/// Two orders that must not stand beside each other.
enum DuplicateRules {
  static let all = [sameClass, twoAgonists]

  private static let sameClass = Rule(
    "DUP-01", version: 2, .hardStop, override: .none,
    trigger:
      "Two active orders with doses to come, of one class: buprenorphine, opioid agonists of one medicine, "
      + "antiemetics of one kind, sedating antihistamines or NSAIDs. A due dose and an as-needed "
      + "one of the same pathway are one plan.",
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
        && ![first, second.value].contains { situation.picture.isDone(with: $0) }
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

extension ClinicalPicture {
  /// Whether every dose of a scheduled order has been answered for: given, refused or held, not in doubt. What has been given is
  /// no duplicate of what comes next.
  fileprivate func isDone(with order: MedicineOrder) -> Bool {
    guard case .slots(let slots) = order.schedule, !order.id.isEmpty else { return false }
    let answered = administrations.filter {
      $0.value.order == order.id && $0.value.outcome != .unknownWhetherGiven
    }
    return Set(answered.compactMap(\.value.slot)).count == slots.count
  }
}

extension MedicineOrder {
  fileprivate func duplicates(_ other: MedicineOrder) -> Bool {
    guard !isOnePlan(with: other) else { return false }
    let mine = product.medicine
    let theirs = other.product.medicine
    if mine.isAgonist && mine.id == theirs.id { return true }
    return !mine.classes.isDisjoint(with: theirs.classes.intersection(Self.single))
  }

  /// Classes of which one order at a time is enough.
  private static let single: Set<MedicineClass> = [
    .opioidPartialAgonist, .antiemetic5HT3, .antiemeticDopamine, .sedatingAntihistamine,
    .nonsteroidalAntiInflammatory,
  ]

  /// A pathway's due dose with its as-needed repeat.
  private func isOnePlan(with other: MedicineOrder) -> Bool {
    guard let pathway, pathway == other.pathway,
      product.equivalence == other.product.equivalence
    else { return false }
    switch (schedule, other.schedule) {
    case (.slots, .asNeeded), (.asNeeded, .slots): return true
    case (.slots, .slots), (.asNeeded, .asNeeded): return false
    }
  }
}
