import Clinical
import StrictJSON

extension ClinicalPicture {
  /// Reads what is known; whatever is left out is unknown.
  init(
    document object: inout JSONObject, facility: FacilityKind, at now: Instant
  ) throws(JSONFieldError) {
    self.init(facility: facility)
    age = try object.optionalNumber("age", in: 10...120)
    if object.optionalField("admittedAt") != nil {
      admittedAt = try object.past("admittedAt", before: now)
    }
    if object.optionalField("dosingDayStart") != nil {
      dosingDayStart = try object.past("dosingDayStart", before: now)
    }
    try readEvaluations(&object, before: now)
    rounds = try object.objects("rounds") {
      (round) throws(JSONFieldError) in
      try Stamp(from: &round, before: now).charted(try ObservationRound(document: &round))
    }.oldestFirst()
    try readMedicines(&object, before: now)
    try readCourse(&object, before: now)
  }

  private mutating func readEvaluations(
    _ object: inout JSONObject, before now: Instant
  ) throws(JSONFieldError) {
    let updates = try object.objects("evaluations") {
      (update) throws(JSONFieldError) in
      let stamp = try Stamp(from: &update, before: now)
      return stamp.charted(try EvaluationUpdate(document: &update, before: now))
    }
    for update in updates.oldestFirst() { apply(update) }
    let prepared = try object.objects("preparations") {
      (preparation) throws(JSONFieldError) in
      try Stamp(from: &preparation, before: now).charted(try Preparation(document: &preparation))
    }
    for preparation in prepared.oldestFirst() { preparations.apply(preparation) }
  }

  /// Doses may belong to orders that have ended, so all orders are read and the active ones kept.
  private mutating func readMedicines(
    _ object: inout JSONObject, before now: Instant
  ) throws(JSONFieldError) {
    let all = try object.objects("orders") {
      (order) throws(JSONFieldError) in
      try ChartState.OrderState(document: &order, before: now)
    }
    guard Set(all.map(\.order.id)).count == all.count else {
      throw object.failure("orders", "two orders have the same id")
    }
    administrations = try object.objects("doses") {
      (dose) throws(JSONFieldError) in
      let stamp = try Stamp(from: &dose, before: now)
      return stamp.charted(try Administration(document: &dose, at: stamp.at, orders: all))
    }.oldestFirst()
    orders = all.filter { $0.isActive(at: now) }.map { $0.signed.map(\.order) }.oldestFirst()
  }

  private mutating func readCourse(
    _ object: inout JSONObject, before now: Instant
  ) throws(JSONFieldError) {
    pathway = try object.optionalObject("pathway") {
      (pathway) throws(JSONFieldError) in
      try Stamp(from: &pathway, before: now).charted(try pathway.choice("name", Pathway.self))
    }
    maintenanceOffers = try object.objects("maintenanceOffers") {
      (offer) throws(JSONFieldError) in
      try Stamp(from: &offer, before: now).charted(
        MaintenanceOffer(decision: try offer.choice("decision", MaintenanceOffer.Decision.self)))
    }.oldestFirst()
    clinicianReviews = try object.objects("reviews") {
      (review) throws(JSONFieldError) in
      try Stamp(from: &review, before: now).charted(try review.words("text"))
    }.oldestFirst()
    plannedDischarge = try object.optionalObject("plannedDischarge") {
      (planned) throws(JSONFieldError) in
      try Stamp(from: &planned, before: now).charted(try planned.instant("time"))
    }
  }
}

extension Array {
  fileprivate func oldestFirst<Value>() -> [Element] where Element == Charted<Value> {
    sorted { $0.at < $1.at }
  }
}
