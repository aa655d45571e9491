import Clinical
import StrictJSON

extension MedicineOrder: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("id", id)
    object.put("product", product)
    object.put("doseMicrograms", dose)
    object.put("indication", indication)
    object.put("pathway", pathway)
    object.put("weightBased", isWeightBased)
    switch schedule {
    case .slots(let slots): object.put("slots", slots)
    case .asNeeded(let interval, let largest):
      object.put("asNeeded", StoredAsNeeded(minimumInterval: interval, largestIn24Hours: largest))
    }
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    let schedule: Schedule
    if let asNeeded = try object.optionalPiece("asNeeded", StoredAsNeeded.self) {
      schedule = .asNeeded(
        minimumInterval: asNeeded.minimumInterval, largestIn24Hours: asNeeded.largestIn24Hours)
    } else {
      schedule = .slots(try object.pieces("slots", Slot.self))
    }
    self.init(
      id: try object.text("id"), product: try object.piece("product", Product.self),
      dose: try object.dose("doseMicrograms"), schedule: schedule,
      indication: try object.name("indication", Indication.self),
      pathway: try object.optionalName("pathway", Pathway.self),
      isWeightBased: try object.flag("weightBased"))
  }
}

extension MedicineOrder.Slot: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("at", at)
    object.put("doseMicrograms", dose)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(at: try object.instant("at"), dose: try object.dose("doseMicrograms"))
  }
}

/// The limits of an order that is given as needed.
private struct StoredAsNeeded: StoredPiece {
  let minimumInterval: TimeSpan
  let largestIn24Hours: Dose

  init(minimumInterval: TimeSpan, largestIn24Hours: Dose) {
    self.minimumInterval = minimumInterval
    self.largestIn24Hours = largestIn24Hours
  }

  func write(to object: inout StoredWriter) {
    object.put("minimumIntervalMilliseconds", minimumInterval)
    object.put("largestIn24HoursMicrograms", largestIn24Hours)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    minimumInterval = try object.span("minimumIntervalMilliseconds")
    largestIn24Hours = try object.dose("largestIn24HoursMicrograms")
  }
}
