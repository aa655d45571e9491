import Clinical

/// Fills the order form from a draft of the advice.
enum OrderDraftText {
  /// A daily course without an end of its own is drafted for this many days, to be reviewed then. Status: local default.
  private static let daysOfACourse = 7

  static func typed(_ draft: OrderDraft) -> [String: String] {
    var typed: [String: String] = [
      OrderFields.product.rule.name: draft.productID,
      OrderFields.dose.rule.name: milligrams(draft.dose),
      OrderFields.indication.rule.name: draft.indication.rawValue,
      OrderFields.pathway.rule.name: draft.pathway.rawValue,
    ]
    let timing: OrderFields.Timing
    switch draft.schedule {
    case .once: timing = .once
    case .daily:
      timing = .daily
      typed[OrderFields.count.rule.name] = String(daysOfACourse)
    case .course(let doses):
      timing = .taper
      typed[OrderFields.steps.rule.name] = doses.map(milligrams).joined(separator: ", ")
    }
    typed[OrderFields.timing.rule.name] = timing.rawValue
    return typed
  }

  /// The plain number of milligrams, as one types it.
  static func milligrams(_ dose: Dose) -> String {
    var text = HumanNumber.text(Int(dose.micrograms), places: 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
