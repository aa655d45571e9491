/// Breathing and wakefulness as last observed, against the limits for opioids and sedatives.
struct Breathing: Sendable {
  /// Whether breathing is an emergency (P19). A bad value holds until a better one is recorded.
  let isEmergency: Truth
  /// Whether opioids and sedatives are held (P18). A good value holds for four hours; unknown after that.
  let isHeld: Truth
  /// The values it rests on.
  let evidence: [Evidence]
  /// What has never been recorded.
  let neverRecorded: [String]
  /// What was not recorded in the last four hours.
  let notRecent: [String]

  /// How long a value within limits vouches for the next dose. Status: local default (vital signs go with every dose).
  private static let freshness: TimeSpan = .hours(4)

  init(
    _ latest: LatestObservations, hypercapnicTarget: Truth, at instant: Instant,
    settings: ClinicalSettings
  ) {
    let isLowTarget = hypercapnicTarget == .yes
    let holdSaturation = isLowTarget ? settings.holdSaturationHypercapnic : settings.holdSaturation
    let emergencySaturation =
      isLowTarget ? settings.emergencySaturationHypercapnic : settings.emergencySaturation

    func held<Value>(_ charted: Charted<Value>?, _ isBad: (Value) -> Bool) -> Truth {
      guard let charted else { return .unknown }
      if isBad(charted.value) { return .yes }
      return instant - charted.at <= Self.freshness ? .no : .unknown
    }
    let rate = held(latest.respiratoryRate) { $0 < settings.holdRespiratoryRate }
    let saturation = held(latest.saturation) { $0 < holdSaturation }
    let sedation = held(latest.sedation) { $0.isUnacceptable }
    // Consciousness is often not charted beside the sedation level: only a bad one says something.
    let isUnrousable = latest.consciousness.map { $0.value == .unresponsive } ?? false
    let isDulled = latest.consciousness.map { $0.value == .voice || $0.value == .pain } ?? false
    isHeld = rate || saturation || sedation || Truth(isDulled || isUnrousable)

    isEmergency =
      Truth(latest.respiratoryRate.map { $0.value <= settings.emergencyRespiratoryRate })
      || Truth(latest.saturation.map { $0.value < emergencySaturation })
      || Truth(latest.sedation.map { $0.value == .hardToRouse || isUnrousable })
      || Truth(isUnrousable)

    neverRecorded =
      (latest.respiratoryRate == nil ? ["respiratory rate"] : [])
      + (latest.saturation == nil ? ["oxygen saturation"] : [])
      + (latest.sedation == nil ? ["sedation level"] : [])
    notRecent =
      (rate == .unknown ? ["respiratory rate"] : [])
      + (saturation == .unknown ? ["oxygen saturation"] : [])
      + (sedation == .unknown ? ["sedation level"] : [])

    var evidence: [Evidence] = []
    if let rate = latest.respiratoryRate {
      evidence.append(Evidence("Respiratory rate", "\(rate.value) a minute", from: rate))
    }
    if let saturation = latest.saturation {
      evidence.append(Evidence("Oxygen saturation", "\(saturation.value) %", from: saturation))
    }
    if let sedation = latest.sedation {
      evidence.append(
        Evidence("Sedation", "POSS \(sedation.value.mark), \(sedation.value.text)", from: sedation))
    }
    if let consciousness = latest.consciousness, isDulled || isUnrousable {
      evidence.append(Evidence("Consciousness", consciousness.value.text, from: consciousness))
    }
    if isLowTarget { evidence.append(Evidence("Oxygen target", "88 to 92 %")) }
    self.evidence = evidence
  }
}
