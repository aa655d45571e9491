public import Clinical

/// Signs a medicine order, after the safety review.
public struct SignOrder: ChartCommand {
  /// The order, with due times worked out.
  public var order: MedicineOrder
  /// What to do at the bedside, in words.
  public var instructions: String?
  /// The answers to the findings.
  public var acknowledgement: Acknowledgement
  /// An order rests on what the prescriber saw.
  public let mergesWithOthers = false

  /// Makes a request to sign.
  public init(
    order: MedicineOrder, instructions: String? = nil, acknowledgement: Acknowledgement = .none
  ) {
    self.order = order
    self.instructions = instructions
    self.acknowledgement = acknowledgement
  }

  /// One signed order, or the findings that stop it.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    var order = order
    order.id = context.freshIdentifier
    try order.requireSound(at: context.at)
    let instructions = try context.optionalText(
      instructions, field: "instructions", name: "The instructions")
    let passed = try context.pass(
      context.findings(on: .order(order)), with: acknowledgement)
    let signed = OrderSigned(
      order: order, instructions: instructions, findings: passed,
      secondClinician: acknowledgement.secondClinician)
    return Decision(.orderSigned(signed), at: context.at)
  }
}

extension MedicineOrder {
  /// Doses may be ordered this far ahead. Status: local default.
  private static let longestCourse = TimeSpan.days(31)

  func requireSound(at instant: Instant) throws(Refusal) {
    guard dose > .zero else {
      throw .invalid(field: "dose", message: "The dose is missing. Enter it in milligrams.")
    }
    switch schedule {
    case .slots(let slots):
      guard !slots.isEmpty, slots.count <= Limits.slots else {
        throw .invalid(
          field: "schedule",
          message: "An order has 1 to \(Limits.slots) due times; this one has \(slots.count).")
      }
      let isOrdered = zip(slots, slots.dropFirst()).allSatisfy { $0.at < $1.at }
      guard isOrdered, slots.allSatisfy({ $0.dose > .zero }) else {
        throw .invalid(field: "schedule", message: "Due times must rise and each have a dose.")
      }
      guard slots[0].at >= instant - .hours(1),
        slots[slots.count - 1].at <= instant + Self.longestCourse
      else {
        throw .invalid(
          field: "schedule",
          message: "Due times lie between now and 31 days ahead. Check the start.")
      }
    case .asNeeded(let interval, let largest):
      guard interval >= .minutes(15), interval <= .hours(72) else {
        throw .invalid(
          field: "interval", message: "The shortest interval is 15 minutes to 72 hours.")
      }
      guard largest >= dose else {
        throw .invalid(
          field: "largest", message: "The 24-hour amount is smaller than one dose. Raise it.")
      }
    }
  }
}
