public import Clinical

/// Charts what became of a dose: one slot of an order, an as-needed dose, or a dose from elsewhere.
public struct RecordDose: ChartCommand {
  /// The order; nil for rescue or a dose from elsewhere.
  public var order: String?
  /// The slot, from 0; nil for an as-needed dose.
  public var slot: Int?
  /// The product in hand; nil takes the order's.
  public var product: Product?
  /// The amount of the leading medicine; nil takes the order's.
  public var dose: Dose?
  /// What became of it.
  public var outcome: Administration.Outcome
  /// Where it came from, for a dose without an order.
  public var source: Administration.Source
  /// Whether a sublingual dose dissolved fully.
  public var dissolved: Truth
  /// Why it was not simply given.
  public var reason: String?
  /// When; nil is now.
  public var happenedAt: Instant?
  /// The answers to the findings.
  public var acknowledgement: Acknowledgement
  /// The review and the slot's claim run again on the newer chart, so nothing is doubled by deciding again.
  public let mergesWithOthers = true

  /// Makes a dose of an order.
  public init(
    order: String?, slot: Int? = nil, product: Product? = nil, dose: Dose? = nil,
    outcome: Administration.Outcome, source: Administration.Source = .scheduled,
    dissolved: Truth = .unknown, reason: String? = nil, happenedAt: Instant? = nil,
    acknowledgement: Acknowledgement = .none
  ) {
    self.order = order
    self.slot = slot
    self.product = product
    self.dose = dose
    self.outcome = outcome
    self.source = source
    self.dissolved = dissolved
    self.reason = reason
    self.happenedAt = happenedAt
    self.acknowledgement = acknowledgement
  }

  /// One dose entry that claims its slot, or the findings that stop it.
  public func decide(in context: DecisionContext) throws(Refusal) -> Decision {
    try context.requirePresent()
    let at = try context.happened(happenedAt)
    let plan = try plan(in: context)
    let reason = try context.optionalText(reason, field: "reason", name: "The reason")
    if outcome.needsReason && reason == nil {
      throw .invalid(field: "reason", message: "Say why in a few words, or pick a reason.")
    }
    if case .partlyTaken(let taken) = outcome, taken <= .zero || taken >= plan.dose {
      throw .invalid(
        field: "taken",
        message: "The amount taken is more than nothing and less than \(plan.dose.text).")
    }
    let passed = try review(plan, in: context)
    let administration = Administration(
      order: order, slot: slot, product: plan.product, ordered: plan.dose, outcome: outcome,
      source: plan.source, dissolved: dissolved)
    let recorded = DoseRecorded(
      administration: administration, reason: reason, findings: passed,
      secondClinician: acknowledgement.secondClinician)
    return Decision(.dose(recorded), at: at, claims: claims(in: context.chart))
  }

  private struct Plan {
    var product: Product
    var dose: Dose
    var source: Administration.Source
    var order: MedicineOrder?
  }

  private func plan(in context: DecisionContext) throws(Refusal) -> Plan {
    guard let order else { return try planWithoutOrder() }
    guard let state = context.chart.state.order(order) else {
      throw .notPossible("This chart has no such order. Open the chart again.")
    }
    guard state.stop == nil else {
      throw .notPossible("This order has been stopped. Ask the prescriber for a new one.")
    }
    let ordered = state.order
    guard product == nil || product?.id == ordered.product.id else {
      throw .invalid(
        field: "product", message: "The order is for \(ordered.product.name). Take that product.")
    }
    switch ordered.schedule {
    case .slots(let slots):
      guard let slot, slots.indices.contains(slot) else {
        throw .invalid(
          field: "slot", message: "The order has no such due time. Open the MAR again.")
      }
      return Plan(
        product: ordered.product, dose: slots[slot].dose, source: .scheduled, order: ordered)
    case .asNeeded:
      guard slot == nil else {
        throw .invalid(field: "slot", message: "An as-needed order has no due times.")
      }
      return Plan(product: ordered.product, dose: ordered.dose, source: .asNeeded, order: ordered)
    }
  }

  private func planWithoutOrder() throws(Refusal) -> Plan {
    guard let product, let dose, dose > .zero else {
      throw .invalid(field: "product", message: "Choose the product and enter the dose.")
    }
    let isReported = source != .scheduled && source != .asNeeded
    guard isReported || product.isRescue else {
      throw .notPossible("\(product.name) needs an order before it is given. Ask the prescriber.")
    }
    return Plan(
      product: product, dose: dose, source: isReported ? source : .asNeeded, order: nil)
  }

  /// Only a dose that goes into the person now is reviewed; what already happened elsewhere is charted as it was.
  private func review(
    _ plan: Plan, in context: DecisionContext
  ) throws(Refusal) -> [AcknowledgedFinding] {
    let isReport = plan.order == nil && !plan.product.isRescue
    guard outcome.goesIntoThePerson, !isReport else { return [] }
    let dosing = Proposal.Dosing(
      order: plan.order, product: plan.product, dose: plan.dose, slot: slot)
    return try context.pass(
      context.findings(on: .administration(dosing)), with: acknowledgement)
  }

  /// One slot has one administration; a held or struck dose gives its slot back under a new name.
  private func claims(in chart: PatientChart) -> [String] {
    guard let order, let slot else { return [] }
    let tries = chart.entries.filter { entry in
      guard case .dose(let recorded) = entry.body else { return false }
      return recorded.administration.order == order && recorded.administration.slot == slot
    }
    let freed = tries.filter { !chart.occupies($0.number) }.count
    let isRetry = freed == tries.count && freed > 0
    return ["administration/\(order)/\(slot)" + (isRetry ? "/\(freed)" : "")]
  }
}

extension PatientChart {
  /// Whether a dose entry still takes up its slot: not struck, and not merely held.
  func occupies(_ number: Int64) -> Bool {
    guard let dose = state.doses.first(where: { $0.number == number }) else { return false }
    return dose.administration.outcome != .held
  }
}

extension Administration.Outcome {
  /// Whether medicine goes, or may have gone, into the person.
  public var goesIntoThePerson: Bool {
    switch self {
    case .given, .partlyTaken, .vomited: true
    case .refused, .held, .unknownWhetherGiven: false
    }
  }

  /// Whether it needs a reason.
  public var needsReason: Bool { self != .given }
}
