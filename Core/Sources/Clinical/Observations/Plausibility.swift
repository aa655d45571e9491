/// Whether what was typed can be what was measured: slips are caught where they happen, while the person is still at the bedside.
public enum Plausibility {
  /// A value that cannot be, or one to look at twice.
  public struct Remark: Sendable, Hashable {
    /// What was measured.
    public let measurement: Measurement
    /// What follows.
    public let kind: Kind
    /// The entered value, the range and what to do.
    public let message: String

    /// What follows from a remark.
    public enum Kind: String, Sendable, Hashable {
      /// Refused: type it again.
      case impossible
      /// Accepted after one confirmation.
      case unlikely
    }
  }

  /// The remark on one value, or nil when there is nothing to say.
  public static func remark(on value: Int, of measurement: Measurement) -> Remark? {
    let limits = measurement.limits
    let entered = "\(measurement.text) \(measurement.text(value))"
    if !limits.possible.contains(value) {
      let range = text(limits.possible, of: measurement)
      let hint = fahrenheitHint(value, measurement) ?? limits.reason
      return Remark(
        measurement: measurement, kind: .impossible,
        message: "\(entered) cannot be right: it is between \(range). \(hint)")
    }
    if !limits.usual.contains(value) {
      let range = text(limits.usual, of: measurement)
      return Remark(
        measurement: measurement, kind: .unlikely,
        message: "\(entered) is unusual: it is mostly between \(range). Confirm what you read.")
    }
    return nil
  }

  /// The remarks on a set of vital signs, in the order of the form; nothing is said about what was not measured.
  public static func remarks(on vitalSigns: VitalSigns) -> [Remark] {
    let measured: [(Measurement, Int?)] = [
      (.respiratoryRate, vitalSigns.respiratoryRate),
      (.oxygenSaturation, vitalSigns.oxygenSaturation),
      (.systolic, vitalSigns.systolic),
      (.diastolic, vitalSigns.diastolic),
      (.pulse, vitalSigns.pulse),
      (.temperature, vitalSigns.temperature?.tenths),
    ]
    var remarks = measured.compactMap { measurement, value in
      value.flatMap { remark(on: $0, of: measurement) }
    }
    if let crossed = crossedPressures(vitalSigns) { remarks.append(crossed) }
    return remarks
  }

  /// The remarks on a whole round: vital signs and pain.
  public static func remarks(on round: ObservationRound) -> [Remark] {
    let pain = round.pain.flatMap { remark(on: $0, of: .pain) }
    return remarks(on: round.vitalSigns) + (pain.map { [$0] } ?? [])
  }

  private static func crossedPressures(_ vitalSigns: VitalSigns) -> Remark? {
    guard let systolic = vitalSigns.systolic, let diastolic = vitalSigns.diastolic,
      systolic <= diastolic
    else { return nil }
    return Remark(
      measurement: .diastolic, kind: .impossible,
      message: "Blood pressure \(systolic)/\(diastolic) mmHg cannot be right: the first number is "
        + "always above the second. Perhaps they changed places.")
  }

  private static func fahrenheitHint(_ value: Int, _ measurement: Measurement) -> String? {
    guard measurement == .temperature else { return nil }
    let celsius = ((value - 320) * 10 + 9) / 18
    guard measurement.limits.usual.contains(celsius) else { return nil }
    return "If it was read in Fahrenheit, it is \(Temperature(tenths: celsius).text)."
  }

  private static func text(_ range: ClosedRange<Int>, of measurement: Measurement) -> String {
    "\(measurement.text(range.lowerBound)) and \(measurement.text(range.upperBound))"
  }
}
