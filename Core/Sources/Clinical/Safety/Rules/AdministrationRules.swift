/// Giving what was ordered, once, when it is due. All are local defaults: the order itself sets the limits.
enum AdministrationRules {
  static let all = [inDoubt, asNeededLimits, slotGiven, offTime, notAsOrdered]

  private static let inDoubt = Rule(
    "ADM-01", .hardStop, override: .none,
    trigger: "A dose is due and nobody knows whether an earlier one of its class was taken.",
    message: "Clear up first whether the earlier dose was taken.",
    rationale: "It may be a second dose on top of the first.", citation: .localDefault
  ) { situation in
    guard let product = situation.dosing?.product else { return .clear }
    let doubtful = situation.history.all { administration in
      administration.outcome == .unknownWhetherGiven
        && !administration.product.medicine.classes.isDisjoint(with: product.medicine.classes)
    }
    return doubtful.isEmpty ? .clear : .fires(doubtful.map(\.evidence))
  }

  private static let asNeededLimits = Rule(
    "ADM-02", .hardStop, override: .none,
    trigger: "An as-needed dose sooner after the last dose of the medicine than the order allows, "
      + "or above its 24-hour amount.",
    message: "The order does not allow another dose yet.",
    rationale: "The prescriber set the limit; a new order can change it.", citation: .localDefault
  ) { situation in
    guard let dosing = situation.dosing, let order = dosing.order,
      case .asNeeded(let interval, let largest) = order.schedule
    else { return .clear }
    let medicine = dosing.product.medicine.id
    let recent = situation.history.later(than: situation.at - max(interval, .days(1))).filter {
      $0.value.product.medicine.id == medicine && $0.value.counts
    }
    var evidence: [Evidence] = []
    if let last = recent.last, situation.at - last.at < interval {
      evidence += [last.evidence, Evidence("Shortest interval", interval.text)]
    }
    // The rolling day is never shorter than the dosing day, so it is the stricter one.
    let taken = recent.filter {
      $0.value.order == order.id && $0.at > situation.at - .days(1)
    }
    let total = taken.comparableSum + dosing.product.comparable(dosing.dose)
    if total > order.product.comparable(largest) {
      evidence += taken.map(\.evidence)
      evidence += [
        Evidence("With this dose", total.text), Evidence("Allowed in 24 hours", largest.text),
      ]
    }
    return evidence.isEmpty ? .clear : .fires(evidence)
  }

  private static let slotGiven = Rule(
    "ADM-03", .hardStop, override: .none,
    trigger: "A dose of this due time is already charted as taken, in part, vomited or unknown.",
    message: "This dose is already charted.", rationale: "A double dose.", citation: .localDefault
  ) { situation in
    guard let due = situation.dueSlot else { return .clear }
    let charted = situation.history.all { administration in
      administration.slot == due.index && administration.order == due.order.id
        && administration.counts
    }
    return charted.isEmpty ? .clear : .fires(charted.map(\.evidence))
  }

  private static let offTime = Rule(
    "ADM-04", .advisory, override: .notNeeded,
    trigger: "A dose more than 1 hour from its due time; a soft stop from more than 2 hours, or "
      + "when the order's last dose is less than half the planned gap ago.",
    message: "This dose is outside its due time.",
    rationale: "Doses pushed together add up; doses pulled apart leave withdrawal.",
    citation: Citation(
      "Local default, after the ISMP timeliness guideline 2011", .localDefault, verified: false)
  ) { situation in
    guard let due = situation.dueSlot else { return .clear }
    let off = due.slot.at > situation.at ? due.slot.at - situation.at : situation.at - due.slot.at
    let place = due.slot.at > situation.at ? "\(off.text) early" : "\(off.text) late"
    let evidence = Evidence("Due", place, at: due.slot.at)
    if let last = situation.lastDose(of: due.order), let gap = due.gap,
      (situation.at - last.at) * 2 < gap
    {
      return .fires(
        [last.evidence, Evidence("Planned gap", gap.text)], severity: .softStop, override: .reason)
    }
    guard off > .hours(1) else { return .clear }
    return off > .hours(2)
      ? .fires([evidence], severity: .softStop, override: .reason) : .fires([evidence])
  }

  private static let notAsOrdered = Rule(
    "ADM-05", .hardStop, override: .none,
    trigger: "The medicine in hand is not the one ordered, or the dose is more than the one "
      + "ordered.",
    message: "This is not what was ordered.", rationale: "Wrong medicine or dose.",
    citation: .localDefault
  ) { situation in
    guard let dosing = situation.dosing, let order = dosing.order else { return .clear }
    let ordered = situation.dueSlot?.slot.dose ?? order.dose
    let isOther =
      dosing.product.medicines.map(\.id) != order.product.medicines.map(\.id)
    guard isOther || dosing.dose > ordered else { return .clear }
    return .fires([
      Evidence("Ordered", "\(order.product.name), \(ordered.text)"),
      Evidence("In hand", "\(dosing.product.name), \(dosing.dose.text)"),
    ])
  }
}

extension Situation {
  /// The due time a dose belongs to.
  fileprivate struct DueSlot {
    let order: MedicineOrder
    let index: Int
    let slot: MedicineOrder.Slot
    /// The time from the slot before; nil for the first.
    let gap: TimeSpan?
  }

  /// The slot of the dose in hand; the one due nearest when none is named.
  fileprivate var dueSlot: DueSlot? {
    guard let dosing, let order = dosing.order, case .slots(let slots) = order.schedule else {
      return nil
    }
    func distance(_ index: Int) -> Int64 { abs((slots[index].at - at).milliseconds) }
    guard let index = dosing.slot ?? slots.indices.min(by: { distance($0) < distance($1) }),
      slots.indices.contains(index)
    else { return nil }
    let gap = index > 0 ? slots[index].at - slots[index - 1].at : nil
    return DueSlot(order: order, index: index, slot: slots[index], gap: gap)
  }

  fileprivate func lastDose(of order: MedicineOrder) -> Charted<Administration>? {
    history.later(than: at - .days(3)).last { $0.value.order == order.id && $0.value.counts }
  }
}
