extension PathwayDefinition {
  static func precipitatedWithdrawal(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .precipitatedWithdrawal, version: 1,
      entry: ["COWS up by \(settings.precipitatedRise) or more within 4 hours of buprenorphine."],
      steps: [.precipitated, .transfer, .settled, .missing] + Advice.Step.stops,
      monitoring: ["One person stays; vital signs and COWS every 15 to 30 minutes."],
      stopRules: commonStops + [
        "32 mg in 24 hours: hospital care.",
        "Systolic below 90 or from 180, pulse from 131, above 38.5 °C, confusion: transfer.",
        "Never naloxone or naltrexone for it; buprenorphine is not stopped because of it.",
      ],
      whenMissing: commonMissing, disagreements: [.precipitated(settings), .largest(settings)],
      sources: [
        Citation("Thakrar 2024: the flag", .study, verified: true),
        Citation(
          "ASAM 2023: more than 24 mg on day 1, comfort medicines", .guideline, verified: true),
        Citation(
          "8 to 16 mg, repeated: CA Bridge and emergency department protocols, from the literature, "
            + "not re-read", .localDefault, verified: false),
      ])
  }

  static func maintenance(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .maintenance, version: 1,
      entry: ["Buprenorphine in the last 72 hours, here or before the stay."],
      steps: [.dailyDose, .taken, .ceiling, .missing, .notYetOn, .notSuitable] + Advice.Step.stops,
      monitoring: ["Vital signs and sedation every 8 hours, COWS every 12."],
      stopRules: commonStops + [
        "Above \(settings.anyDayAdvisory.text) a day a prescriber decides; at most "
          + "\(settings.anyDayHard.text)."
      ],
      whenMissing: commonMissing + ["Home dose not known: confirm it with whoever prescribes it."],
      disagreements: [.largest(settings)],
      sources: [
        Citation(
          "ASAM 2020, SAMHSA TIP 63, WHO 2009, UK 2017, NICE CG52: offer maintenance", .guideline,
          verified: false),
        Citation("FDA 2024, 89 FR 105613: no maximum dose", .label, verified: true),
      ])
  }

  static func taper(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .taper, version: 1,
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
      disagreements: [.length],
      sources: [
        Citation(
          "7 against 28 days of outpatient taper: no advantage of the longer one at 3 months",
          .study, verified: true),
        Citation("Templates of 4, 5, 7 and 10 days", .localDefault, verified: false),
      ])
  }
}
