import Clinical
import StrictJSON

extension ObservationRound {
  /// Reads a round. Impossible values are refused, unlikely ones taken: the answer mentions them.
  init(document object: inout JSONObject) throws(JSONFieldError) {
    let vitalSigns = try VitalSigns(document: &object)
    let sedation = try object.optionalChoice("sedation", SedationLevel.self)
    let pain = try object.optionalNumber("pain", in: 0...10)
    var withdrawal: Assessment?
    if object.optionalField("withdrawal") != nil {
      var answers = try object.nested("withdrawal")
      withdrawal = try Assessment(cows: &answers, pulse: vitalSigns.pulse)
      try answers.finish()
    }
    self.init(vitalSigns: vitalSigns, sedation: sedation, withdrawal: withdrawal, pain: pain)
  }
}

extension VitalSigns {
  /// Reads the vital signs of an object and refuses what cannot be.
  init(document object: inout JSONObject) throws(JSONFieldError) {
    self.init()
    respiratoryRate = try object.optionalInteger("respiratoryRate").map(Int.init(clamping:))
    oxygenSaturation = try object.optionalInteger("oxygenSaturation").map(Int.init(clamping:))
    onOxygen = try object.optionalBoolean("onOxygen")
    systolic = try object.optionalInteger("systolic").map(Int.init(clamping:))
    diastolic = try object.optionalInteger("diastolic").map(Int.init(clamping:))
    pulse = try object.optionalInteger("pulse").map(Int.init(clamping:))
    consciousness = try object.optionalChoice("consciousness", Consciousness.self)
    temperature = try object.optionalDecimal("temperatureCelsius", decimals: 1)
      .map { Temperature(tenths: $0) }
    if let impossible = Plausibility.remarks(on: self).first(where: { $0.kind == .impossible }) {
      throw object.failure(impossible.measurement.field, impossible.message)
    }
  }
}

extension Measurement {
  /// The name of the measurement in documents.
  var field: String {
    switch self {
    case .respiratoryRate: "respiratoryRate"
    case .oxygenSaturation: "oxygenSaturation"
    case .systolic: "systolic"
    case .diastolic: "diastolic"
    case .pulse: "pulse"
    case .temperature: "temperatureCelsius"
    case .pain: "pain"
    case .weight: "weightKilograms"
    }
  }
}
