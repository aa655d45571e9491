extension PathwayDefinition {
  static func standardStart(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .standardStart, version: Pathway.standardStart.version,
      entry: gateEntry(settings) + [
        "No active naltrexone, no allergy to buprenorphine, not intoxicated.",
        "After a break of more than 72 hours without withdrawal no gate: 2 to 4 mg.",
      ],
      steps: startSteps,
      monitoring: startMonitoring,
      stopRules: commonStops + [
        "Day 1 ends at \(settings.firstDaySoft.text), any 24 hours at "
          + "\(settings.anyDayAdvisory.text).",
        "COWS up by \(settings.precipitatedRise) within 4 hours: precipitated withdrawal.",
      ],
      whenMissing: commonMissing + ["Age, liver or sedatives not known: the smaller first dose."],
      disagreements: Pathway.standardStart.disagreements(settings),
      sources: Pathway.standardStart.sources)
  }

  static func highDoseStart(_ settings: ClinicalSettings) -> PathwayDefinition {
    PathwayDefinition(
      pathway: .highDoseStart, version: Pathway.highDoseStart.version,
      entry: gateEntry(settings) + [
        "18 or older, alert, no severe acute illness, breathing easily, no methadone in 72 hours.",
        "Tolerance not lost; no alcohol or benzodiazepines; no severe liver disease.",
      ],
      steps: startSteps,
      monitoring: startMonitoring,
      stopRules: commonStops + [
        "Any 24 hours end at \(settings.firstDayHard.text).",
        "COWS up by \(settings.precipitatedRise) within 4 hours: precipitated withdrawal.",
      ],
      whenMissing: commonMissing + ["An exclusion not asked about: ask, or start with less."],
      disagreements: Pathway.highDoseStart.disagreements(settings),
      sources: Pathway.highDoseStart.sources)
  }

  private static func gateEntry(_ settings: ClinicalSettings) -> [String] {
    [
      "After heroin and other short-acting opioids: COWS \(settings.gateAfterShortActing), one sign "
        + "that can be seen, \(settings.waitAfterShortActing.text).",
      "After illicit fentanyl: COWS \(settings.gateAfterFentanyl), two signs, "
        + "\(settings.waitAfterFentanyl.text).",
      "After extended-release opioids: COWS \(settings.gateAfterLongActing), two signs, "
        + "\(settings.waitAfterExtendedRelease.text).",
      "After methadone: COWS \(settings.gateAfterLongActing), two signs, "
        + "\(settings.waitAfterMethadone.text), \(settings.methadoneDoseAtStop.text) a day or less.",
    ]
  }

  private static let startSteps: [Advice.Step] =
    [
      .missing, .notSuitable, .alreadyOn, .waiting, .firstDose, .restart, .reassess, .titrate,
      .comfortable, .ceiling, .secondDay, .laterDay, .complete,
    ] + Advice.Step.stops

  private static let startMonitoring = [
    "Waiting: COWS every 2 hours while awake, hourly near the gate.",
    "After each dose: breathing, oxygen and sedation at 30, 60 and 120 minutes; COWS at 60.",
    "First day: every 4 hours; second and third day: every 6 hours.",
  ]
}
