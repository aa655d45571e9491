// Where sources differ; each says which value is in force. Fact base 12.3.
extension Advice.Disagreement {
  static func gate(_ settings: ClinicalSettings) -> Advice.Disagreement {
    Advice.Disagreement(
      topic: "COWS before the first dose",
      positions: "8 or more (emergency departments, CA Bridge); 11 to 12 (ASAM 2020); mild to "
        + "moderate withdrawal (UK).",
      active:
        "Here \(settings.gateAfterShortActing), after fentanyl \(settings.gateAfterFentanyl), "
        + "after long-acting opioids \(settings.gateAfterLongActing). "
        + source(of: Guardrails.gateAfterShortActing))
  }

  static func interval(_ settings: ClinicalSettings) -> Advice.Disagreement {
    Advice.Disagreement(
      topic: "Time since the last short-acting opioid",
      positions: "4 to 6 hours (labels); 6 to 12 (ASAM 2020); 12 to 18 (ASAM 2015); more than 12, "
        + "fentanyl variable (CA Bridge).",
      active: "Here \(settings.waitAfterShortActing.text), after fentanyl "
        + "\(settings.waitAfterFentanyl.text). " + source(of: Guardrails.waitAfterShortActing))
  }

  static func firstDay(_ settings: ClinicalSettings) -> Advice.Disagreement {
    Advice.Disagreement(
      topic: "Buprenorphine on day 1",
      positions: "4 mg (BNF); 8 mg (label); 16 and 32 mg (emergency departments).",
      active: "Here mentioned above \(settings.firstDayAdvisory.text), a standard start ends at "
        + "\(settings.firstDaySoft.text), any start at \(settings.firstDayHard.text). "
        + source(of: Guardrails.firstDaySoft))
  }

  static func largest(_ settings: ClinicalSettings) -> Advice.Disagreement {
    Advice.Disagreement(
      topic: "Largest daily dose",
      positions: "32 mg (UK, Australia); none stated (FDA 2024); 24 mg (older texts).",
      active: "Here mentioned above \(settings.anyDayAdvisory.text), at most "
        + "\(settings.anyDayHard.text) without a specialist. " + source(of: Guardrails.anyDayHard))
  }

  static func precipitated(_ settings: ClinicalSettings) -> Advice.Disagreement {
    Advice.Disagreement(
      topic: "What counts as precipitated withdrawal",
      positions: "COWS up by 5 in 4 hours (Thakrar 2024); by 6 in 60 minutes (Dunn 2023, derived "
        + "with naloxone).",
      active: "Here up by \(settings.precipitatedRise) in 4 hours; "
        + "\(settings.precipitatedStrictRise) in 60 minutes is shown beside it. "
        + source(of: Guardrails.precipitatedRise))
  }

  static let length = Advice.Disagreement(
    topic: "Length of a taper",
    positions:
      "4 to 10 days (US practice); up to 4 weeks in hospital, 12 weeks in the community (UK).",
    active: "Here 4, 5, 7 or 10 days: local default.")

  private static func source(of guardrail: Guardrail<Int>) -> String {
    let citation = guardrail.citation
    return "Follows: \(citation.text) (\(citation.status.text))."
  }
}
