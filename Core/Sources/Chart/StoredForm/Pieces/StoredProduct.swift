import Clinical
import StrictJSON

extension Product: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("id", id)
    object.put("name", name)
    object.put("medicines", medicines)
    object.put("strengthMicrograms", strength)
    object.put("unit", unit)
    object.put("route", route)
    object.put("equivalence", equivalence)
    object.put("controlled", isControlled)
  }

  /// The product as it was charted, with today's knowledge of what it is, so that a rule learned since sees old doses too.
  init(from object: inout StoredReader) throws(JSONFieldError) {
    let id = try object.text("id")
    let recorded = try object.pieces("medicines", Medicine.self)
    let equivalence = try object.text("equivalence")
    let isControlled = try object.flag("controlled")
    let known = object.products(id)
    let product = Product(
      recordedAs: id, medicines: recorded.map { $0.updated(from: known?.medicines ?? []) },
      name: try object.text("name"), strength: try object.dose("strengthMicrograms"),
      unit: try object.name("unit", Unit.self), route: try object.name("route", Route.self),
      equivalence: known?.equivalence ?? equivalence,
      isControlled: known?.isControlled ?? isControlled)
    guard let product else { throw object.failure("medicines", "expected at least one") }
    self = product
  }
}

extension Medicine: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("id", id)
    object.put("name", name)
    object.put("classes", classes.map(\.rawValue).sorted())
    object.put("allergyNames", allergyNames)
    object.put("largestUsualDoseMicrograms", usualLargestDose)
    if usualStartingDose != usualLargestDose {
      object.put("startingUsualDoseMicrograms", usualStartingDose)
    }
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    var classes: Set<MedicineClass> = []
    for name in try object.texts("classes") {
      guard let known = MedicineClass(rawValue: name) else {
        throw object.failure("classes", "\(name) is not known here")
      }
      classes.insert(known)
    }
    self.init(
      recordedAs: try object.text("id"), name: try object.text("name"), classes: classes,
      allergyNames: try object.texts("allergyNames"),
      usualLargestDose: try object.dose("largestUsualDoseMicrograms"),
      usualStartingDose: try object.optionalDose("startingUsualDoseMicrograms"))
  }

  /// The name as charted with what the formulary knows today.
  fileprivate func updated(from known: [Medicine]) -> Medicine {
    guard let known = known.first(where: { $0.id == id }) else { return self }
    return Medicine(
      recordedAs: id, name: name, classes: known.classes, allergyNames: known.allergyNames,
      usualLargestDose: known.usualLargestDose, usualStartingDose: known.usualStartingDose)
  }
}
