/// What someone is about to do, for the rules to judge.
public enum Proposal: Sendable, Hashable {
  /// Nothing: the rules watch over the person's present state.
  case watch
  /// To sign a medicine order.
  case order(MedicineOrder)
  /// To give a dose of an order (or, for rescue, without one).
  case administration(Dosing)
  /// To let the person leave.
  case discharge(Departure)

  /// A dose about to be given.
  public struct Dosing: Sendable, Hashable {
    /// The order, or nil for a rescue dose.
    public let order: MedicineOrder?
    /// The product in hand.
    public let product: Product
    /// The amount of the leading medicine.
    public let dose: Dose
    /// The slot of the order's schedule, from 0; nil for an as-needed or rescue dose.
    public let slot: Int?

    /// Makes a dosing.
    public init(order: MedicineOrder?, product: Product, dose: Dose, slot: Int? = nil) {
      self.order = order
      self.product = product
      self.dose = dose
      self.slot = slot
    }
  }

  /// How the person leaves.
  public enum Departure: String, Sendable, Hashable, CaseIterable {
    /// As planned with the team.
    case planned
    /// By the person's own choice, against advice: never blocked.
    case againstAdvice = "against-advice"
    /// To a hospital or another unit: never blocked.
    case transfer

    /// The way as people read it.
    public var text: String {
      switch self {
      case .planned: "Planned discharge"
      case .againstAdvice: "Leaving against advice"
      case .transfer: "Transfer"
      }
    }
  }

  /// The product the proposal is about, or nil.
  public var product: Product? {
    switch self {
    case .watch, .discharge: nil
    case .order(let order): order.product
    case .administration(let dosing): dosing.product
    }
  }
}
