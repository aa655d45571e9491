import Clinical
import StrictJSON

extension EvaluationUpdate {
  /// Reads the parts of an evaluation that were asked at one time.
  init(document object: inout JSONObject, before now: Instant) throws(JSONFieldError) {
    self.init()
    opioids = try object.optionalObjects("opioids") {
      (use) throws(JSONFieldError) in try OpioidUse(document: &use, before: now)
    }
    otherSubstances = try object.answers("otherSubstances", Evaluation.Substance.self)
    allergies = try object.optionalObjects("allergies") {
      (allergy) throws(JSONFieldError) in
      Evaluation.Allergy(
        substance: try allergy.words("substance"),
        reaction: try allergy.optionalString("reaction"),
        severity: try allergy.choice("severity", Evaluation.Allergy.Severity.self))
    }
    pregnancy = try object.optionalObject("pregnancy") {
      (pregnancy) throws(JSONFieldError) in
      Evaluation.Pregnancy(
        isPossible: try pregnancy.choice("possible", Truth.self),
        test: try pregnancy.choice("test", Truth.self),
        weeks: try pregnancy.optionalNumber("weeks", in: 0...44))
    }
    weight = try EvaluationUpdate.weight(&object)
    conditions = try object.answers("conditions", Evaluation.Condition.self)
    if let field = object.optionalField("homeMedicines") {
      var medicines: [String] = []
      for medicine in try field.array() { medicines.append(try medicine.string()) }
      homeMedicines = medicines
    }
    naltrexone = try object.optionalObject("naltrexone") {
      (use) throws(JSONFieldError) in
      try ClinicalPicture.NaltrexoneUse(document: &use, before: now)
    }
    intoxicated = try object.optionalChoice("intoxicated", Truth.self)
  }

  private static func weight(_ object: inout JSONObject) throws(JSONFieldError) -> Weight? {
    guard let grams = try object.optionalDecimal("weightKilograms", decimals: 3) else { return nil }
    guard let weight = Weight(grams: grams) else {
      throw object.failure("weightKilograms", "expected 20 to 350 kilograms")
    }
    return weight
  }
}

extension OpioidUse {
  fileprivate init(
    document object: inout JSONObject, before now: Instant
  ) throws(JSONFieldError) {
    self.init(
      kind: try object.optionalChoice("kind", OpioidKind.self),
      route: try object.optionalChoice("route", UseRoute.self),
      amount: try object.optionalString("amount"),
      daysUsed: try object.optionalNumber("daysUsed", in: 0...36_500),
      lastUse: try object.optionalObject("lastUse") {
        (use) throws(JSONFieldError) in
        LastUse(
          at: try use.past("at", before: now),
          certainty: try use.choice("certainty", Certainty.self))
      },
      dailyDose: try object.optionalAmount("dailyDose"))
  }
}

extension ClinicalPicture.NaltrexoneUse {
  private enum Kind: String, CaseIterable {
    case none, oral
    case extendedRelease = "extended-release"
    case implant
  }

  fileprivate init(
    document object: inout JSONObject, before now: Instant
  ) throws(JSONFieldError) {
    let kind = try object.choice("kind", Kind.self)
    if kind == .none, object.optionalField("last") != nil {
      throw object.failure(
        "last", "contradicts kind; it goes with oral, extended-release and implant")
    }
    switch kind {
    case .none: self = .none
    case .oral: self = .oral(lastTaken: try object.past("last", before: now))
    case .extendedRelease: self = .extendedRelease(lastGiven: try object.past("last", before: now))
    case .implant: self = .implant(placed: try object.past("last", before: now))
    }
  }
}
