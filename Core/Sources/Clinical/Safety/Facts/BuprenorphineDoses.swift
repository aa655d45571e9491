/// The buprenorphine a person has had in the last days, and what a proposal would make of its days.
struct BuprenorphineDoses: Sendable {
  /// Counted doses of the last 72 hours, oldest first.
  let doses: [Charted<Administration>]
  /// Whether the person is on buprenorphine already, so that another dose cannot displace a full agonist.
  let isContinuing: Bool
  /// The days the proposal would make; empty when it brings no buprenorphine.
  let days: [Day]

  var last: Charted<Administration>? { doses.last }

  /// A course is over this long after its last dose: the next dose is a first one. Status: local default.
  private static let memory: TimeSpan = .hours(72)

  init(
    history: DoseHistory, exposures: OpioidExposures, proposal: Proposal, at instant: Instant,
    dosingDayStart: Instant?
  ) {
    let doses = history.counted(within: Self.memory, before: instant, .buprenorphine)
    self.doses = doses
    isContinuing = Self.isContinuing(doses, exposures, at: instant)
    guard proposal.product?.medicine.isBuprenorphine == true else {
      days = []
      return
    }
    let cameOnIt = exposures.lasting(.partial).contains { $0.lastUse != nil } && isContinuing
    days = Day.days(
      proposed: ProposedDoses(proposal, at: instant), past: doses,
      told: exposures.toldDoses(besides: doses), dosingDayStart: dosingDayStart,
      cameOnIt: cameOnIt)
  }

  /// So much in the day before a full agonist keeps it from taking hold; less may be displaced, and the next dose is a start
  /// again. The same 8 mg as in rule BUP-18. Status: local default.
  private static let holding = Dose.milligrams(8)

  /// A dose given here continues, unless a full agonist is known to have come after too little of it; what was not known of use
  /// before the first dose was answered for then. One taken elsewhere does so only if it is
  /// known that no full agonist came after it.
  private static func isContinuing(
    _ doses: [Charted<Administration>], _ exposures: OpioidExposures, at instant: Instant
  ) -> Bool {
    if let last = doses.last(where: \.value.isFromHere) {
      return !exposures.fullAgonists.contains { exposure in
        guard let use = exposure.lastUse, use > last.at else { return false }
        return doses.filter { $0.at <= use && $0.at > use - .days(1) }.comparableSum < holding
      }
    }
    guard exposures.isAsked else { return false }
    let told = exposures.lasting(.partial).compactMap(\.lastUse)
    let taken = told + doses.map(\.at)
    guard let last = taken.max(), last >= instant - memory, last <= instant else { return false }
    return exposures.fullAgonists.allSatisfy { exposure in
      exposure.lastUse.map { $0 < last } ?? false
    }
  }
}

/// The doses a proposal brings, in time.
struct ProposedDoses: Sendable {
  /// When and how much, oldest first, comparable between products.
  let doses: [(at: Instant, amount: Dose)]
  /// Whether they come at set times at least that far apart, not as needed.
  let isOnceDaily: Bool

  /// Doses at least this far apart are one a day. Status: local default.
  static let onceDailySpacing: TimeSpan = .hours(20)

  init(_ proposal: Proposal, at instant: Instant) {
    switch proposal {
    case .watch, .discharge:
      doses = []
      isOnceDaily = false
    case .administration(let dosing):
      doses = [(instant, dosing.product.comparable(dosing.dose))]
      isOnceDaily = dosing.order.map { Self.isOnceDaily($0.schedule) } ?? false
    case .order(let order):
      isOnceDaily = Self.isOnceDaily(order.schedule)
      switch order.schedule {
      case .slots(let slots):
        doses = slots.map { ($0.at, order.product.comparable($0.dose)) }
      case .asNeeded(_, let largest):
        doses = [(instant, order.product.comparable(max(largest, order.dose)))]
      }
    }
  }

  private static func isOnceDaily(_ schedule: MedicineOrder.Schedule) -> Bool {
    guard case .slots(let slots) = schedule else { return false }
    return zip(slots, slots.dropFirst()).allSatisfy { $1.at - $0.at >= onceDailySpacing }
  }
}
