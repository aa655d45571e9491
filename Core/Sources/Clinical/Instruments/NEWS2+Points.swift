extension NEWS2 {
  /// The points of one measurement, 0 to 3, or nil when it is not known.
  ///
  /// On scale 2 a saturation of 93 % or more means nothing until it is known whether the person breathes air or oxygen.
  public static func points(
    for parameter: Parameter, in vitalSigns: VitalSigns, scale: OxygenScale
  ) -> Int? {
    switch parameter {
    case .respiratoryRate: vitalSigns.respiratoryRate.map(respiratoryRatePoints)
    case .oxygenSaturation: saturationPoints(vitalSigns, scale)
    case .oxygen: vitalSigns.onOxygen.map { $0 ? 2 : 0 }
    case .systolic: vitalSigns.systolic.map(systolicPoints)
    case .pulse: vitalSigns.pulse.map(pulsePoints)
    case .consciousness: vitalSigns.consciousness.map { $0 == .alert ? 0 : 3 }
    case .temperature: vitalSigns.temperature.map(temperaturePoints)
    }
  }

  private static func respiratoryRatePoints(_ breaths: Int) -> Int {
    switch breaths {
    case ...8: 3
    case 9...11: 1
    case 12...20: 0
    case 21...24: 2
    default: 3
    }
  }

  private static func saturationPoints(_ vitalSigns: VitalSigns, _ scale: OxygenScale) -> Int? {
    guard let percent = vitalSigns.oxygenSaturation else { return nil }
    switch (scale, percent) {
    case (.standard, ...91): return 3
    case (.standard, 92...93): return 2
    case (.standard, 94...95): return 1
    case (.standard, _): return 0
    case (.hypercapnic, ...83): return 3
    case (.hypercapnic, 84...85): return 2
    case (.hypercapnic, 86...87): return 1
    case (.hypercapnic, 88...92): return 0
    case (.hypercapnic, _): return vitalSigns.onOxygen.map { $0 ? enrichedPoints(percent) : 0 }
    }
  }

  /// Scale 2, on oxygen: more than the target is harmful too.
  private static func enrichedPoints(_ percent: Int) -> Int {
    switch percent {
    case ...94: 1
    case 95...96: 2
    default: 3
    }
  }

  private static func systolicPoints(_ pressure: Int) -> Int {
    switch pressure {
    case ...90: 3
    case 91...100: 2
    case 101...110: 1
    case 111...219: 0
    default: 3
    }
  }

  private static func pulsePoints(_ beats: Int) -> Int {
    switch beats {
    case ...40: 3
    case 41...50: 1
    case 51...90: 0
    case 91...110: 1
    case 111...130: 2
    default: 3
    }
  }

  private static func temperaturePoints(_ temperature: Temperature) -> Int {
    switch temperature.tenths {
    case ...350: 3
    case 351...360: 1
    case 361...380: 0
    case 381...390: 1
    default: 2
    }
  }
}
