extension Pathway {
  /// The version of the pathway's definition; raised whenever its meaning changes.
  public var version: Int { 1 }

  /// Where the pathway comes from.
  public var sources: [Citation] {
    switch self {
    case .standardStart: Pathway.standardSources
    case .highDoseStart: Pathway.highDoseSources
    case .precipitatedWithdrawal: Pathway.precipitatedSources
    case .maintenance: Pathway.maintenanceSources
    case .taper: Pathway.taperSources
    }
  }

  /// Where its sources differ, with the value in force.
  public func disagreements(_ settings: ClinicalSettings) -> [Advice.Disagreement] {
    switch self {
    case .standardStart:
      [.gate(settings), .interval(settings), .firstDay(settings), .precipitated(settings)]
    case .highDoseStart: [.gate(settings), .firstDay(settings), .largest(settings)]
    case .precipitatedWithdrawal: [.precipitated(settings), .largest(settings)]
    case .maintenance: [.largest(settings)]
    case .taper: [.length]
    }
  }

  private static let standardSources: [Citation] = [
    .filmLabel, .asamBuprenorphine,
    Citation(
      "Template of a standard start within label and guideline", .localDefault, verified: false),
  ]

  private static let highDoseSources: [Citation] = [
    Citation(
      "Herring 2021: 579 emergency department starts, more than 12 mg in 63 %", .study,
      verified: true),
    Citation("CA Bridge on-shift guide: exclusions", .guideline, verified: true),
    Citation(
      "Doses of emergency department protocols, from the literature, not re-read", .localDefault,
      verified: false),
  ]

  private static let precipitatedSources: [Citation] = [
    Citation("Thakrar 2024: the flag", .study, verified: true),
    Citation("ASAM 2023: more than 24 mg on day 1, comfort medicines", .guideline, verified: true),
    Citation(
      "8 to 16 mg, repeated: CA Bridge and emergency department protocols, from the literature, not "
        + "re-read", .localDefault, verified: false),
  ]

  private static let maintenanceSources: [Citation] = [
    Citation(
      "ASAM 2020, SAMHSA TIP 63, WHO 2009, UK 2017, NICE CG52: offer maintenance", .guideline,
      verified: false),
    Citation("FDA 2024, 89 FR 105613: no maximum dose", .label, verified: true),
  ]

  private static let taperSources: [Citation] = [
    Citation(
      "7 against 28 days of outpatient taper: no advantage of the longer one at 3 months", .study,
      verified: true),
    Citation("Templates of 4, 5, 7 and 10 days", .localDefault, verified: false),
  ]
}
