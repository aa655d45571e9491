import Clinical
import StrictJSON

extension VitalSigns: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("respiratoryRate", respiratoryRate)
    object.put("oxygenSaturation", oxygenSaturation)
    object.put("onOxygen", onOxygen)
    object.put("systolic", systolic)
    object.put("diastolic", diastolic)
    object.put("pulse", pulse)
    object.put("consciousness", consciousness)
    object.put("temperatureTenths", temperature?.tenths)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init()
    respiratoryRate = try object.optionalInteger("respiratoryRate")
    oxygenSaturation = try object.optionalInteger("oxygenSaturation")
    onOxygen = try object.optionalFlag("onOxygen")
    systolic = try object.optionalInteger("systolic")
    diastolic = try object.optionalInteger("diastolic")
    pulse = try object.optionalInteger("pulse")
    consciousness = try object.optionalName("consciousness", Consciousness.self)
    temperature = try object.optionalInteger("temperatureTenths").map { Temperature(tenths: $0) }
  }
}
