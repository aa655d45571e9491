import Care
import Chart
import Clinical

extension Hands {
  private var prescriber: DemoStaff.Member { bedside.shift.prescriber }

  /// Pathways, orders and answers to escalations.
  func prescribe(_ task: Act.Task) async throws(CareError) {
    switch task {
    case .choose(let pathway):
      let advice = PathwayAdvice.advice(
        for: pathway, in: bedside.picture, at: bedside.now, settings: bedside.settings)
      try await decide(pathway, advice)
    case .followAdvice:
      try await followAdvice()
    case .orderComfort:
      for order in comfort { try await sign(order) }
    case .answerEscalation:
      try await record(AnswerEscalation(text: Words.review(bedside)), by: prescriber)
    default: return
    }
  }

  private func decide(_ pathway: Pathway, _ advice: Advice) async throws(CareError) {
    let decided = PathwayDecided(
      pathway: pathway, answer: .accepted, step: "\(advice.step.id), version \(advice.version)",
      option: advice.suggestion.id,
      criteria: advice.criteria.map {
        PathwayDecided.Shown(statement: $0.statement, truth: $0.truth, evidence: $0.evidence)
      }, reason: nil)
    try await record(DecidePathway(decided: decided), by: prescriber)
  }

  /// Accepts the suggested option and signs its order; earlier orders of the same medicine end.
  private func followAdvice() async throws(CareError) {
    guard let advice = bedside.advice, let draft = advice.suggestion.draft,
      let product = draft.product
    else { return }
    let slots = slots(for: draft)
    guard let first = slots.first else { return }
    try await decide(draft.pathway, advice)
    for old in bedside.state.orders
    where old.isActive(at: bedside.now) && old.order.product.medicine == product.medicine {
      try await record(
        StopOrder(order: old.order.id, reason: "Replaced by today's order."), by: prescriber)
    }
    try await sign(
      MedicineOrder(
        product: product, dose: first.dose, schedule: .slots(slots), indication: draft.indication,
        pathway: draft.pathway))
  }

  private func slots(for draft: OrderDraft) -> [MedicineOrder.Slot] {
    let calendar = bedside.calendar
    let isTakenToday = bedside.picture.administrations.contains {
      $0.at >= bedside.today && $0.value.product.medicine.id == Medicine.buprenorphine.id
        && $0.value.countedDose > .zero
    }
    let tomorrow = bedside.today + .hours(23)
    switch draft.schedule {
    case .once:
      return calendar.slots(for: .once(at: bedside.now), dose: draft.dose, after: bedside.now)
    case .daily:
      let doses = Array(repeating: draft.dose, count: 7)
      return calendar.slots(
        for: .daily(hour: 9, minute: 0, doses: doses), dose: draft.dose, after: tomorrow)
    case .course(let doses) where isTakenToday:
      return calendar.slots(
        for: .daily(hour: 9, minute: 0, doses: doses), dose: draft.dose, after: tomorrow)
    case .course(let doses):
      let rest = Array(doses.dropFirst())
      return [MedicineOrder.Slot(at: bedside.now, dose: draft.dose)]
        + calendar.slots(
          for: .daily(hour: 9, minute: 0, doses: rest), dose: draft.dose, after: tomorrow)
    }
  }

  private func sign(_ order: MedicineOrder) async throws(CareError) {
    try await record(by: prescriber) { acknowledgement in
      SignOrder(order: order, acknowledgement: acknowledgement)
    }
  }

  /// What most people get beside a start, as needed; acetaminophen by the clock where the story says so.
  private var comfort: [MedicineOrder] {
    let wanted: [(String, Dose, Int, Dose, MedicineOrder.Indication)] = [
      ("acetaminophen-tablet-500", .milligrams(500), 6, .milligrams(2_000), .pain),
      ("ondansetron-tablet-4", .milligrams(4), 8, .milligrams(12), .nausea),
      ("loperamide-capsule-2", .milligrams(2), 4, .milligrams(8), .diarrhoea),
    ]
    let asNeeded = wanted.compactMap { id, dose, hours, largest, indication in
      Formulary.product(id).map { product in
        MedicineOrder(
          product: product, dose: dose,
          schedule: .asNeeded(minimumInterval: .hours(hours), largestIn24Hours: largest),
          indication: indication)
      }
    }
    return asNeeded + byTheClock
  }

  private var byTheClock: [MedicineOrder] {
    var orders: [MedicineOrder] = []
    let calendar = bedside.calendar
    if bedside.persona.course.hasScheduledComfort,
      let product = Formulary.product("ibuprofen-tablet-400")
    {
      let slots = calendar.slots(
        for: .every(hours: 6, from: bedside.now + .hours(2), doses: 28), dose: .milligrams(400),
        after: bedside.now)
      orders.append(
        MedicineOrder(
          product: product, dose: .milligrams(400), schedule: .slots(slots), indication: .pain))
    }
    if bedside.persona.course.otherSubstances.contains(.alcohol),
      let product = Formulary.product("thiamine-tablet-100")
    {
      let doses = Array(repeating: Dose.milligrams(100), count: 7)
      let slots = calendar.slots(
        for: .daily(hour: 9, minute: 0, doses: doses), dose: .milligrams(100), after: bedside.now)
      orders.append(
        MedicineOrder(
          product: product, dose: .milligrams(100), schedule: .slots(slots), indication: .other))
    }
    return orders
  }
}
