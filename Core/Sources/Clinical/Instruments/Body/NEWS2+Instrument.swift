extension NEWS2 {
  /// The chart as an instrument: the points of every measurement are these, and ``points(for:in:scale:)`` reads them from here.
  ///
  /// Which oxygen saturation counts depends on the scale and, on scale 2, on added oxygen: exactly one of the three is asked.
  public static let instrument = Instrument(
    id: "news2", version: version, title: "National Early Warning Score 2", shortTitle: "NEWS2",
    rater: .measurement, recall: "now",
    instruction:
      "Adults of 16 and over who are not pregnant. Scale 2 only with a prescribed target.",
    items: [
      respiratoryRate, oxygenScale, oxygen, saturation, saturationOnAir, saturationOnOxygen,
      systolic, pulse, consciousness, temperature,
    ],
    scoring: .sum(.atLeast), cutoffSets: [published], triggers: triggers,
    remarks: [
      Instrument.Remark(
        condition: anyThree,
        words: "One measurement scores 3: an urgent review, whatever the total.")
    ],
    timetable: .at(
      (.firstHour, "on arrival"),
      (.daysZeroToThree, "every 4 to 6 hours, and around sedating doses"),
      (.daysFourToSeven, "every 12 hours while 0 and stable")),
    citation: citation,
    licence: .verbatim("\(acknowledgement) Charts are to be reproduced in colour and unmodified."))

  private static let published = Instrument.CutoffSet(
    id: "rcp-2017", source: citation,
    bands: .named((0...4, "low"), (5...6, "medium"), (7...20, "high")))

  static let respiratoryRate = item(
    .respiratoryRate, .respiratoryRate, "/min",
    steps: .from((0, 3), (9, 1), (12, 0), (21, 2), (25, 3)), code: "9279-1")

  private static let oxygenScale = Instrument.Item.choice(
    "oxygen-scale", "Oxygen scale",
    .points((1, "1: everyone else"), (2, "2: prescribed target of 88 to 92 %")), role: .gate)

  private static let oxygen = Instrument.Item.choice(
    Parameter.oxygen.rawValue, Parameter.oxygen.text, .points((0, "Air"), (2, "Oxygen")))

  static let saturation = item(
    .oxygenSaturation, .oxygenSaturation, "%",
    steps: .from((0, 3), (92, 2), (94, 1), (96, 0)),
    askedWhen: .item("oxygen-scale", 1...1), code: "2708-6")

  static let saturationOnAir = Instrument.Item.number(
    "oxygen-saturation-2-air", "Oxygen saturation, scale 2, on air",
    Measurement.oxygenSaturation.limits.possible, "%",
    steps: .from((0, 3), (84, 2), (86, 1), (88, 0)),
    askedWhen: .all(.item("oxygen-scale", 2...2), .item("oxygen", 0...0)),
    replaces: "oxygen-saturation", code: "2708-6")

  static let saturationOnOxygen = Instrument.Item.number(
    "oxygen-saturation-2-oxygen", "Oxygen saturation, scale 2, on oxygen",
    Measurement.oxygenSaturation.limits.possible, "%",
    steps: .from((0, 3), (84, 2), (86, 1), (88, 0), (93, 1), (95, 2), (97, 3)),
    askedWhen: .all(.item("oxygen-scale", 2...2), .item("oxygen", 2...2)),
    replaces: "oxygen-saturation", code: "2708-6")

  static let systolic = item(
    .systolic, .systolic, "mmHg",
    steps: .from((0, 3), (91, 2), (101, 1), (111, 0), (220, 3)), code: "8480-6")

  static let pulse = item(
    .pulse, .pulse, "/min",
    steps: .from((0, 3), (41, 1), (51, 0), (91, 1), (111, 2), (131, 3)), code: "8867-4")

  private static let consciousness = Instrument.Item.choice(
    Parameter.consciousness.rawValue, Parameter.consciousness.text,
    .points((0, "Alert"), (3, "New confusion, or responds only to voice, to pain or not at all")))

  static let temperature = item(
    .temperature, .temperature, "°C", decimals: 1,
    steps: .from((0, 3), (351, 1), (361, 0), (381, 1), (391, 2)), code: "8310-5")

  private static func item(
    _ parameter: Parameter, _ measurement: Measurement, _ unit: String, decimals: Int = 0,
    steps: [Instrument.Number.Step], askedWhen: Statement? = nil, code: String
  ) -> Instrument.Item {
    .number(
      parameter.rawValue, parameter.text, measurement.limits.possible, unit, decimals: decimals,
      steps: steps, askedWhen: askedWhen, code: code)
  }
}
