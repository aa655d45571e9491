public import Clinical

/// What a chart says now: the fold of its entries, corrections applied.
public struct ChartState: Sendable, Hashable {
  /// Who the person is; nil before admission.
  public internal(set) var identity: Admission.Identity?
  /// The bed; nil before admission and after discharge.
  public internal(set) var bed: String?
  /// When the stay began.
  public internal(set) var admittedAt: Instant?
  /// How the stay ended; nil while it lasts.
  public internal(set) var discharge: Charted<Discharge>?
  /// The admission evaluation, later answers over earlier ones.
  public internal(set) var evaluation = Evaluation()
  /// Observation rounds, oldest first.
  public internal(set) var rounds: [Charted<ObservationRound>] = []
  /// Every order ever signed, oldest first.
  public internal(set) var orders: [OrderState] = []
  /// Every dose ever charted with what is known of it now, oldest first.
  public internal(set) var doses: [DoseState] = []
  /// The pathway in force.
  public internal(set) var pathway: Charted<Pathway>?
  /// All answers to pathway advice, oldest first.
  public internal(set) var decisions: [Charted<PathwayDecided>] = []
  /// Offers of maintenance, oldest first.
  public internal(set) var maintenanceOffers: [Charted<ClinicalPicture.MaintenanceOffer>] = []
  /// Clinician reviews of escalations, oldest first.
  public internal(set) var reviews: [Charted<String>] = []
  /// Notes, oldest first.
  public internal(set) var notes: [Charted<Note>] = []
  /// Naltrexone, as asked.
  public internal(set) var naltrexone: Charted<ClinicalPicture.NaltrexoneUse>?
  /// Whether the person appears intoxicated, as last assessed.
  public internal(set) var intoxication: Charted<Truth>?
  /// What was prepared for leaving.
  public internal(set) var preparations = DischargePreparations()
  /// With whom the follow-up appointment is.
  public internal(set) var followUpWith: String?

  /// Whether a stay is going on.
  public var isPresent: Bool { admittedAt != nil && discharge == nil }

  /// Folds corrected entries, by the time they happened.
  init(_ entries: [CorrectedEntry]) {
    let counting = entries.filter(\.counts).sorted { ($0.at, $0.number) < ($1.at, $1.number) }
    for entry in counting { apply(entry) }
  }

  /// An order and what became of it.
  public struct OrderState: Sendable, Hashable {
    /// The signed order.
    public let signed: Charted<OrderSigned>
    /// When and why it was stopped; nil while it stands.
    public internal(set) var stop: Charted<OrderStopped>?

    /// The order itself.
    public var order: MedicineOrder { signed.value.order }

    /// Whether doses of it may still come at an instant: not stopped, and a scheduled course has a slot left open until a day
    /// after its last one.
    public func isActive(at instant: Instant) -> Bool {
      if let stop, stop.at <= instant { return false }
      guard case .slots(let slots) = order.schedule, let last = slots.last else { return true }
      return instant < last.at + .days(1)
    }
  }

  /// A charted dose and what is known of it now.
  public struct DoseState: Sendable, Hashable {
    /// What was charted.
    public let recorded: Charted<DoseRecorded>
    /// The entry's number.
    public let number: Int64
    /// How an unknown or changed outcome was resolved.
    public internal(set) var resolution: Charted<DoseResolved>?

    /// The dose with its present outcome.
    public var administration: Administration {
      var administration = recorded.value.administration
      if let resolution { administration.outcome = resolution.value.outcome }
      return administration
    }
  }

  /// The order with this identifier.
  public func order(_ id: String) -> OrderState? {
    orders.first { $0.order.id == id }
  }

  /// The doses charted for one slot of an order, oldest first.
  public func doses(order: String, slot: Int) -> [DoseState] {
    doses.filter {
      $0.recorded.value.administration.order == order
        && $0.recorded.value.administration.slot == slot
    }
  }
}
