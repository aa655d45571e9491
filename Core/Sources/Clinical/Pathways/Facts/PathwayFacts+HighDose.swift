extension PathwayFacts {
  /// What speaks against the high-dose start; a criterion that does not hold excludes it, an unknown one has to be recorded.
  ///
  /// Source: CA Bridge on-shift guide (mental state, severe acute illness, breathing, recent methadone, little tolerance); alcohol or
  /// benzodiazepines, Child-Pugh C and age below 18 are local defaults. Fact base 1.5.
  var highDoseExclusions: [Criterion] {
    [
      adult, clearMind, noAcuteIllness, easyBreathing, noRecentMethadone, tolerant, noSedatives,
      noSevereLiverDisease,
    ]
  }

  private static let bridge = Citation("CA Bridge on-shift guide", .guideline, verified: true)

  private var adult: Criterion {
    Criterion(
      "adult", "18 or older", Truth(picture.age.map { $0 >= 18 }),
      evidence: picture.age.map { [Evidence("Age", "\($0)")] } ?? [], missing: ["Age"],
      source: .localDefault)
  }

  private var clearMind: Criterion {
    let level = latest.consciousness
    return Criterion(
      "clear-mind", "Alert, no new confusion", Truth(level.map { $0.value == .alert }),
      evidence: level.map { [Evidence("Consciousness", $0.value.text, from: $0)] } ?? [],
      missing: ["Consciousness"], source: PathwayFacts.bridge)
  }

  private var noAcuteIllness: Criterion {
    condition(
      .severeAcuteIllness, id: "no-acute-illness", "No severe acute illness, pain or surgery",
      source: PathwayFacts.bridge)
  }

  private var easyBreathing: Criterion {
    let rate = latest.respiratoryRate
    return Criterion(
      "easy-breathing", "No respiratory distress (rate below 25)",
      Truth(rate.map { $0.value < 25 }),
      evidence: rate.map { [Evidence("Respiratory rate", "\($0.value)/min", from: $0)] } ?? [],
      missing: ["Respiratory rate"], source: PathwayFacts.bridge)
  }

  private var noRecentMethadone: Criterion {
    let methadone = exposures.lasting(.methadone)
    var truth = exposures.isAsked ? Truth.yes : .unknown
    for exposure in methadone {
      truth = truth && Truth(exposure.age(at: now).map { $0 > .hours(72) })
    }
    return Criterion(
      "no-methadone", "No methadone in the last 72 hours", truth,
      evidence: methadone.map { $0.evidence(at: now) },
      missing: ["Which opioids were used, and when last"], source: PathwayFacts.bridge)
  }

  private var tolerant: Criterion {
    Criterion(
      "tolerant", "Tolerance is not lost by a break",
      exposures.isAsked ? Truth(!startedAfterBreak) : .unknown,
      evidence: exposures.all.map { $0.evidence(at: now) },
      missing: ["Which opioids were used, and when last"], source: PathwayFacts.bridge)
  }

  private var noSedatives: Criterion {
    let evaluation = picture.evaluation
    let substances: [Evaluation.Substance] = [.alcohol, .benzodiazepines]
    let truth = substances.reduce(Truth.yes) { $0 && !evaluation.uses($1) }
    return Criterion(
      "no-sedatives", "No alcohol or benzodiazepines beside opioids", truth,
      evidence: substances.compactMap { substance in
        evaluation.otherSubstances[substance].map {
          Evidence(substance.text, $0.value.rawValue, from: $0)
        }
      },
      missing: substances.filter { evaluation.uses($0) == .unknown }.map(\.text),
      source: .localDefault)
  }

  private var noSevereLiverDisease: Criterion {
    condition(
      .severeLiverDisease, id: "no-severe-liver-disease", "No severe liver disease (Child-Pugh C)",
      source: .localDefault)
  }

  private func condition(
    _ condition: Evaluation.Condition, id: String, _ statement: String, source: Citation
  ) -> Criterion {
    let recorded = picture.evaluation.conditions[condition]
    return Criterion(
      id, statement, !picture.evaluation.has(condition),
      evidence: recorded.map { [Evidence(condition.text, $0.value.rawValue, from: $0)] } ?? [],
      missing: [condition.text], source: source)
  }
}
