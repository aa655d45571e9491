/// What a pathway suggests: one pure function of what is known, for the screen, the reports and the tests alike.
public enum PathwayAdvice {
  /// The advice of a pathway for a person at an instant.
  ///
  /// Unknown: what a dose waits for and is not recorded, or too old, is asked for; no dose is proposed until it is there.
  /// Not guaranteed: that the site's formulary holds the proposed product; the safety rules judge every order apart from this.
  public static func advice(
    for pathway: Pathway, in picture: ClinicalPicture, at now: Instant, settings: ClinicalSettings
  ) -> Advice {
    let facts = PathwayFacts(pathway: pathway, picture: picture, at: now, settings: settings)
    if let stopped = facts.stopped { return stopped }
    switch facts.pathway {
    case .precipitatedWithdrawal: return facts.precipitatedWithdrawal
    case .standardStart: return facts.start(.standard(facts))
    case .highDoseStart: return facts.start(.highDose(facts))
    case .maintenance: return facts.maintenance
    case .taper: return facts.taper
    }
  }
}
