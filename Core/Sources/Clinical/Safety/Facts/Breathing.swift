/// Breathing and wakefulness as last observed, against the limits for opioids and sedatives.
struct Breathing: Sendable {
  /// Whether breathing is an emergency (P19). A bad value holds until a better one is recorded.
  let isEmergency: Truth
  /// Whether opioids and sedatives are held (P18). A good value holds for an hour; unknown after that.
  let isHeld: Truth
  /// The values it rests on.
  let evidence: [Evidence]
  /// What has never been recorded.
  let neverRecorded: [String]
  /// What was not recorded in the last hour, good or bad.
  let notRecent: [String]

  /// How long a value within limits vouches for the next dose. Source: rule MTD-08, local default; POSS is taken before each opioid or
  /// sedative dose (instruments 6.2).
  static let freshness: TimeSpan = .minutes(60)

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
    // Who answers only to pain is as hard to rouse as POSS 4 says (instruments 6.2 and 13).
    let isUnrousable =
      latest.consciousness.map { $0.value == .unresponsive || $0.value == .pain } ?? false
    let isDulled = latest.consciousness.map { $0.value == .voice } ?? false
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
    let taken: [(String, Instant?)] = [
      ("respiratory rate", latest.respiratoryRate?.at),
      ("oxygen saturation", latest.saturation?.at), ("sedation level", latest.sedation?.at),
    ]
    notRecent = taken.filter { _, at in at.map { instant - $0 > Self.freshness } ?? true }.map(\.0)

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
