extension Situation {
  /// Whether a dose of an active order may still come: as needed, or a due time is left that no record answers. A dose that was held
  /// gives its due time back, and one in doubt answers nothing.
  func isOpen(_ order: MedicineOrder) -> Bool {
    guard case .slots(let slots) = order.schedule else { return true }
    let answered = history.all { dose in
      dose.order == order.id && dose.slot != nil && dose.outcome != .held
        && dose.outcome != .unknownWhetherGiven
    }
    return Set(answered.compactMap(\.value.slot)).count < slots.count
  }
}
