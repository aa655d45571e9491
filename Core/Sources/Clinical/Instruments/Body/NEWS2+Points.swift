extension NEWS2 {
  /// The points of one measurement, 0 to 3, or nil when it is not known; read from ``instrument``.
  ///
  /// On scale 2 a saturation of 93 % or more means nothing until it is known whether the person breathes air or oxygen.
  public static func points(
    for parameter: Parameter, in vitalSigns: VitalSigns, scale: OxygenScale
  ) -> Int? {
    switch parameter {
    case .respiratoryRate: worth(of: vitalSigns.respiratoryRate, respiratoryRate)
    case .oxygenSaturation: saturationPoints(vitalSigns, scale)
    case .oxygen: vitalSigns.onOxygen.map { $0 ? 2 : 0 }
    case .systolic: worth(of: vitalSigns.systolic, systolic)
    case .pulse: worth(of: vitalSigns.pulse, pulse)
    case .consciousness: vitalSigns.consciousness.map { $0 == .alert ? 0 : 3 }
    case .temperature: worth(of: vitalSigns.temperature?.tenths, temperature)
    }
  }

  private static func worth(of value: Int?, _ item: Instrument.Item) -> Int? {
    value.map(item.worth)
  }

  private static func saturationPoints(_ vitalSigns: VitalSigns, _ scale: OxygenScale) -> Int? {
    let percent = vitalSigns.oxygenSaturation
    if scale == .standard { return worth(of: percent, saturation) }
    let onAir = worth(of: percent, saturationOnAir)
    let onOxygen = worth(of: percent, saturationOnOxygen)
    guard onAir != onOxygen else { return onAir }
    return vitalSigns.onOxygen.flatMap { $0 ? onOxygen : onAir }
  }

  /// The answers that a set of vital signs gives on ``instrument``.
  public static func assessment(_ vitalSigns: VitalSigns, scale: OxygenScale) -> Assessment {
    var answers: [String: Assessment.Answer] = ["oxygen-scale": .points(scale.rawValue)]
    func put(_ item: String, _ value: Int?) { answers[item] = value.map { .points($0) } }
    put("respiratory-rate", vitalSigns.respiratoryRate)
    put("systolic", vitalSigns.systolic)
    put("pulse", vitalSigns.pulse)
    put("temperature", vitalSigns.temperature?.tenths)
    put("oxygen", points(for: .oxygen, in: vitalSigns, scale: scale))
    put("consciousness", points(for: .consciousness, in: vitalSigns, scale: scale))
    switch (scale, vitalSigns.onOxygen) {
    case (.standard, _): put("oxygen-saturation", vitalSigns.oxygenSaturation)
    case (.hypercapnic, false?): put("oxygen-saturation-2-air", vitalSigns.oxygenSaturation)
    case (.hypercapnic, true?): put("oxygen-saturation-2-oxygen", vitalSigns.oxygenSaturation)
    case (.hypercapnic, nil): break
    }
    return Assessment(recordedWith: instrument.id, version: instrument.version, answers: answers)
  }
}
