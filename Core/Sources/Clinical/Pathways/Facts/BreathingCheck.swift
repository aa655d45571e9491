/// Whether breathing and sedation allow an opioid or sedative dose now (parameters P18 and P19).
///
/// Limits and freshness are those of the safety rules: a bad value counts however old it is, until a better one is recorded; a good one
/// vouches for an hour. After a dose, a good one has to be later than that as well.
struct BreathingCheck: Sendable {
  /// Outside the limits of P18: hold opioids and sedatives.
  let isOutsideLimits: Bool
  /// Within P19: an emergency.
  let isEmergency: Bool
  /// The data.
  let evidence: [Evidence]
  /// What is not recorded, or older than the limit.
  let missing: [String]

  /// Looks at the newest values; with `earliest`, good ones have to be at least as late as that.
  init(
    _ latest: LatestObservations, of evaluation: Evaluation, at now: Instant,
    settings: ClinicalSettings, since earliest: Instant? = nil
  ) {
    let breathing = Breathing(
      latest, hypercapnicTarget: evaluation.has(.hypercapnicTarget), at: now, settings: settings)
    isEmergency = breathing.isEmergency == .yes
    isOutsideLimits = isEmergency || breathing.isHeld == .yes
    evidence = breathing.evidence
    let hourAgo = now - Breathing.freshness
    let oldest = max(hourAgo, earliest ?? hourAgo)
    let readings: [(String, Instant?)] = [
      ("Respiratory rate", latest.respiratoryRate?.at),
      ("Oxygen saturation", latest.saturation?.at), ("Sedation", latest.sedation?.at),
    ]
    missing = readings.filter { _, at in at.map { $0 < oldest } ?? true }.map(\.0)
  }

  /// Whether a dose may be given as far as breathing and sedation go.
  var allowsDose: Truth {
    if isOutsideLimits { return .no }
    return missing.isEmpty ? .yes : .unknown
  }
}
