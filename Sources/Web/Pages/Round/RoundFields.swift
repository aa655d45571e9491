import Chart
import Clinical

/// The fields of a round: all may stay empty, what is empty was not done.
enum RoundFields {
  /// What the person breathes.
  enum Oxygen: String, CaseIterable, Sendable {
    case air
    case oxygen
  }

  /// The points of one COWS item that is rated by looking or asking.
  struct Item: Sendable {
    let item: Instrument.Item
    /// Its place on the published form, from 1.
    let number: Int
    let field: Field<Int?>
  }

  /// Everything measured on a round, in the order of the form.
  static let measurements: [Measurement] = [
    .respiratoryRate, .oxygenSaturation, .systolic, .diastolic, .pulse, .temperature, .pain,
  ]

  static let respiratoryRate = measured(.respiratoryRate)
  static let oxygenSaturation = measured(.oxygenSaturation)
  static let systolic = measured(.systolic)
  static let diastolic = measured(.diastolic)
  static let pulse = measured(.pulse)
  static let temperature = measured(.temperature)

  static let oxygen = Field<Oxygen>.choice("oxygen", "Breathing").optional
  static let consciousness =
    Field<VitalSigns.Consciousness>.choice("consciousness", "Consciousness").optional
  static let sedation = Field<SedationLevel>.choice(
    "sedation", "Sedation", meaning: "Level of the Pasero scale (POSS)"
  ).optional
  static let pain = Field.integer(
    Measurement.pain.rawValue, "Pain", in: 0...9_999,
    meaning: "0 for none to 10 for the worst imaginable"
  ).optional
  static let remark = Field.text("remark", "Remark", limit: Limits.line, lines: .many).optional

  /// Takes the COWS pulse points from a pulse that was charted just before; see ``RoundPrevious/recentPulse``.
  static let earlierPulse = Field.flag(
    "earlier-pulse", "Pulse measured just before",
    meaning: "Takes the pulse points of COWS from the pulse charted in the last 15 minutes")

  /// The COWS items but the pulse, whose points come from the measured pulse.
  static let items: [Item] = COWS.instrument.items.enumerated().compactMap { index, item in
    guard item.id != pulseItem else { return nil }
    let largest = item.options.map(\.points).max() ?? 0
    let permitted = item.options.map { String($0.points) }.joined(separator: ", ")
    let field = Field.integer(
      itemName(item.id), item.label, in: 0...largest, meaning: "COWS points: \(permitted)")
    return Item(item: item, number: index + 1, field: field.optional)
  }

  /// The item that follows the measured pulse.
  static let pulseItem = "pulse"

  /// The name of a COWS item's field.
  static func itemName(_ item: String) -> String { "cows-\(item)" }

  /// The boxes that confirm an unlikely value.
  static let confirmations: [(measurement: Measurement, field: Field<Bool>)] = measurements.map {
    ($0, Field.flag("confirm-\($0.rawValue)", "\($0.text) is right although unusual"))
  }

  /// What a round is made of.
  static let all: [any FieldDeclaration] =
    [
      respiratoryRate, oxygenSaturation, oxygen, systolic, diastolic, pulse, temperature,
      consciousness, sedation, pain, remark, earlierPulse,
    ] + items.map(\.field) + confirmations.map(\.field)

  /// The limits are wide here: what can be and what is likely is decided, and explained, by the chart.
  private static func measured(_ measurement: Measurement) -> Field<Int?> {
    let limits: ClosedRange<Int> = measurement.limits.possible
    let range = "\(measurement.text(limits.lowerBound)) to \(measurement.text(limits.upperBound))"
    if measurement == .temperature {
      return Field.decimal(
        measurement.rawValue, measurement.text, places: 1, in: 0...9_999, meaning: range
      ).optional
    }
    return Field.integer(
      measurement.rawValue, measurement.text, in: 0...9_999, meaning: range
    ).optional
  }
}
