extension MedicineOrder {
  /// Whether it brings an opioid agonist down: buprenorphine, methadone or another.
  ///
  /// A dose is compared with the last one at least 20 hours before it, so that unequal doses within a day, or a second smaller one on
  /// the first day, are no taper. Status: local default.
  var tapersAnAgonist: Bool {
    guard product.medicine.isAgonist else { return false }
    guard pathway != .taper else { return true }
    guard case .slots(let slots) = schedule else { return false }
    return slots.contains { slot in
      let dayBefore = slots.last { $0.at <= slot.at - Self.shortestDay }
      return dayBefore.map { slot.dose < $0.dose } ?? false
    }
  }

  private static let shortestDay: TimeSpan = .hours(20)
}
