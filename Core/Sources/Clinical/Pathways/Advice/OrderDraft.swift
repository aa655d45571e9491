/// An order that advice proposes, for a prescriber to look at and change. It is not an order.
public struct OrderDraft: Sendable, Hashable {
  /// The product proposed, by formulary identifier.
  public let productID: String
  /// The amount of one dose; for a course the first day's.
  public let dose: Dose
  /// When.
  public let schedule: Schedule
  /// Why it is given.
  public let indication: MedicineOrder.Indication
  /// The pathway it comes from.
  public let pathway: Pathway

  /// When the doses of a draft are due.
  public enum Schedule: Sendable, Hashable {
    /// One dose now.
    case once
    /// The same dose every day.
    case daily
    /// One dose a day, first one next, then none.
    case course([Dose])
  }

  /// The formulary's product, or nil when it is not there.
  public var product: Product? { Formulary.product(productID) }
}

extension OrderDraft.Schedule {
  /// The schedule as people read it.
  public var text: String {
    switch self {
    case .once: "once, now"
    case .daily: "every day"
    case .course(let doses): doses.map(\.text).joined(separator: ", ") + ", then stop"
    }
  }
}
