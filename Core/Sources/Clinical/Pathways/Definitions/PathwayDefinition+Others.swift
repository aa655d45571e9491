extension PathwayDefinition {
  static func precipitatedWithdrawal(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .precipitatedWithdrawal, version: Pathway.precipitatedWithdrawal.version,
      entry: ["COWS up by \(settings.precipitatedRise) or more within 4 hours of buprenorphine."],
      steps: [.precipitated, .transfer, .settled, .missing] + Advice.Step.stops,
      monitoring: ["One person stays; vital signs and COWS every 15 to 30 minutes."],
      stopRules: commonStops + [
        "32 mg in 24 hours: hospital care.",
        "Systolic below 90 or from 180, pulse from 131, above 38.5 °C, confusion: transfer.",
        "Never naloxone or naltrexone for it; buprenorphine is not stopped because of it.",
      ],
      whenMissing: commonMissing,
      disagreements: Pathway.precipitatedWithdrawal.disagreements(settings),
      sources: Pathway.precipitatedWithdrawal.sources)
  }

  static func maintenance(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .maintenance, version: Pathway.maintenance.version,
      entry: ["Buprenorphine in the last 72 hours, here or before the stay."],
      steps: [.dailyDose, .taken, .ceiling, .missing, .notYetOn, .notSuitable] + Advice.Step.stops,
      monitoring: ["Vital signs and sedation every 8 hours, COWS every 12."],
      stopRules: commonStops + [
        "Above \(settings.anyDayAdvisory.text) a day a prescriber decides; at most "
          + "\(settings.anyDayHard.text)."
      ],
      whenMissing: commonMissing + ["Home dose not known: confirm it with whoever prescribes it."],
      disagreements: Pathway.maintenance.disagreements(settings),
      sources: Pathway.maintenance.sources)
  }

  static func taper(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .taper, version: Pathway.taper.version,
      entry: [
        "On buprenorphine; staying on it was offered and declined today; the offer is repeated daily."
      ],
      steps: [
        .offer, .template, .taperStep, .taperDone, .missing, .dailyDose, .taken, .ceiling,
        .notYetOn,
        .notSuitable,
      ] + Advice.Step.stops,
      monitoring: ["Vital signs, sedation and COWS every 8 hours; weight and mood daily."],
      stopRules: commonStops + [
        "COWS of 8 or more: repeat the step for a day.",
        "The person wants to stay on medication: maintenance, on any day.",
      ],
      whenMissing: commonMissing + ["No offer recorded today: offer first."],
      disagreements: Pathway.taper.disagreements(settings), sources: Pathway.taper.sources)
  }
}
