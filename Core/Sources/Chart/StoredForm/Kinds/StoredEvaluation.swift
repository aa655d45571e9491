import Clinical
import StrictJSON

extension EvaluationUpdate: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("opioids", opioids)
    object.put("otherSubstances", otherSubstances)
    object.put("allergies", allergies)
    object.put("pregnancy", pregnancy)
    object.put("weightGrams", weight?.grams)
    object.put("conditions", conditions)
    object.put("homeMedicines", homeMedicines)
    object.put("naltrexone", naltrexone)
    object.put("intoxicated", intoxicated)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init()
    opioids = try object.optionalPieces("opioids", OpioidUse.self)
    otherSubstances = try object.answers("otherSubstances", Evaluation.Substance.self)
    allergies = try object.optionalPieces("allergies", Evaluation.Allergy.self)
    pregnancy = try object.optionalPiece("pregnancy", Evaluation.Pregnancy.self)
    if let grams = try object.optionalInteger("weightGrams") {
      guard let weight = Weight(grams: grams) else {
        throw object.failure("weightGrams", "expected 20000 to 350000")
      }
      self.weight = weight
    }
    conditions = try object.answers("conditions", Evaluation.Condition.self)
    homeMedicines = try object.optionalTexts("homeMedicines")
    naltrexone = try object.optionalPiece("naltrexone", ClinicalPicture.NaltrexoneUse.self)
    intoxicated = try object.optionalName("intoxicated", Truth.self)
  }
}

extension Evaluation.Allergy: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("substance", substance)
    object.put("reaction", reaction)
    object.put("severity", severity)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      substance: try object.text("substance"), reaction: try object.optionalText("reaction"),
      severity: try object.name("severity", Severity.self))
  }
}

extension Evaluation.Pregnancy: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("possible", isPossible)
    object.put("test", test)
    object.put("weeks", weeks)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      isPossible: try object.name("possible", Truth.self),
      test: try object.name("test", Truth.self), weeks: try object.optionalInteger("weeks"))
  }
}

extension ClinicalPicture.NaltrexoneUse: StoredPiece {
  private enum Kind: String, CaseIterable {
    case none, oral
    case extendedRelease = "extended-release"
    case implant
  }

  func write(to object: inout StoredWriter) {
    switch self {
    case .none: object.put("kind", Kind.none)
    case .oral(let lastTaken):
      object.put("kind", Kind.oral)
      object.put("at", lastTaken)
    case .extendedRelease(let lastGiven):
      object.put("kind", Kind.extendedRelease)
      object.put("at", lastGiven)
    case .implant(let placed):
      object.put("kind", Kind.implant)
      object.put("at", placed)
    }
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    switch try object.name("kind", Kind.self) {
    case .none: self = .none
    case .oral: self = .oral(lastTaken: try object.instant("at"))
    case .extendedRelease: self = .extendedRelease(lastGiven: try object.instant("at"))
    case .implant: self = .implant(placed: try object.instant("at"))
    }
  }
}
