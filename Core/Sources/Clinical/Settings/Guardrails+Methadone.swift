extension Guardrails {
  static let methadone: [Guardrail<Int>] = [
    methadoneFirstDose, methadoneFirstDoseLow, methadoneFirstDoseLowHard, methadoneFirstDaySoft,
    methadoneFirstDayHard,
  ]

  /// The knowledge base allows from 2.5 mg on; a setting is in whole milligrams.
  static let methadoneFirstDose = Guardrail(
    "P14", "Largest first methadone dose", unit: "mg", standard: 30, allowed: 3...30,
    Citation("ASAM 2020: 10 to 30 mg; label: not over 30", .guideline, verified: true))

  static let methadoneFirstDoseLow = Guardrail(
    "P14-low", "Largest first methadone dose with low or unknown tolerance or risk", unit: "mg",
    standard: 10, allowed: 3...10,
    Citation("ASAM 2020: 2.5 to 10 mg", .guideline, verified: true))

  static let methadoneFirstDoseLowHard = Guardrail(
    "P14-low-hard", "The same that needs a second clinician above it", unit: "mg", standard: 20,
    allowed: 20...20,
    Citation(
      "Local default; UK and Canadian guidance: at most 20 mg with sedatives or lung disease",
      .localDefault, verified: false))

  static let methadoneFirstDaySoft = Guardrail(
    "P15", "Methadone on day 1 above which a reason is needed", unit: "mg", standard: 40,
    allowed: 40...40,
    Citation("Label section 2: 40 mg on day 1, as quoted", .label, verified: false))

  static let methadoneFirstDayHard = Guardrail(
    "P15-hard", "Methadone on day 1 above which a documented rationale is needed", unit: "mg",
    standard: 50, allowed: 50...50,
    Citation("42 CFR 8.12(h)(3)(ii), as quoted", .regulation, verified: false))
}
