/// The guardrails of every clinical parameter, numbered as in the knowledge base.
enum Guardrails {
  static let all: [Guardrail<Int>] =
    start + amounts + precipitated + methadone + holds + heartRhythm

  private static let start: [Guardrail<Int>] = [
    gateAfterShortActing, gateAfterFentanyl, gateAfterLongActing, waitAfterShortActing,
    waitAfterExtendedRelease, waitAfterFentanyl, waitAfterMethadone, methadoneDoseAtStop,
  ]

  private static let amounts: [Guardrail<Int>] = [
    firstDose, reassessment, firstDayAdvisory, firstDaySoft, firstDayHard, anyDayAdvisory,
    anyDayHard,
  ]

  private static let precipitated: [Guardrail<Int>] = [precipitatedRise, precipitatedStrictRise]

  private static let holds: [Guardrail<Int>] = [
    methadoneCheckFrom, methadoneCheckUntil, alpha2Systolic, alpha2Diastolic, alpha2Pulse,
    holdRespiratoryRate, holdSaturation, holdSaturationHypercapnic, emergencyRespiratoryRate,
    emergencySaturation, emergencySaturationHypercapnic,
  ]

  // MARK: Starting buprenorphine

  static let gateAfterShortActing = Guardrail(
    "P01", "COWS for a start after short-acting opioids other than fentanyl", unit: "COWS points",
    standard: 11, allowed: 8...13,
    Citation(
      "ASAM 2020: 11 to 12; emergency department practice from 8", .guideline, verified: false))

  static let gateAfterFentanyl = Guardrail(
    "P02", "COWS for a start after illicit fentanyl", unit: "COWS points", standard: 13,
    allowed: 8...17,
    Citation(
      "Local default; ASAM 2023 on high-potency opioids: individualise", .localDefault,
      verified: false))

  static let gateAfterLongActing = Guardrail(
    "P03", "COWS for a start after methadone or extended-release opioids", unit: "COWS points",
    standard: 13, allowed: 11...17, Citation("Local default", .localDefault, verified: false))

  static let waitAfterShortActing = Guardrail(
    "P04", "Time since the last short-acting opioid", unit: "hours", standard: 12, allowed: 6...24,
    Citation("ASAM 2020: 6 to 12 h; film label section 2: 6 h", .guideline, verified: false))

  static let waitAfterExtendedRelease = Guardrail(
    "P05", "Time since the last extended-release opioid by mouth", unit: "hours", standard: 24,
    allowed: 24...48, Citation("ASAM 2020: 24 to 72 h", .guideline, verified: false))

  static let waitAfterFentanyl = Guardrail(
    "P06", "Time since the last illicit fentanyl", unit: "hours", standard: 24, allowed: 12...72,
    Citation("Local default; no validated interval exists", .localDefault, verified: false))

  static let waitAfterMethadone = Guardrail(
    "P07", "Time since the last methadone", unit: "hours", standard: 48, allowed: 24...96,
    Citation(
      "Buprenorphine tablet label section 2: 24 h; ASAM 2020: 24 to 72 h", .guideline,
      verified: false))

  static let methadoneDoseAtStop = Guardrail(
    "P07-dose", "Largest daily methadone dose from which to change over", unit: "mg a day",
    standard: 30, allowed: 30...40,
    Citation("ASAM 2020: 30 to 40 mg a day", .guideline, verified: false))

  // MARK: Amounts

  static let firstDose = Guardrail(
    "P08", "First buprenorphine dose of a standard start", unit: "mg", standard: 4, allowed: 2...8,
    Citation("Film label section 2: 2 to 4 mg", .label, verified: true))

  static let reassessment = Guardrail(
    "P09", "Reassessment after each buprenorphine dose", unit: "minutes", standard: 60,
    allowed: 30...120,
    Citation("ASAM 2020: 60 to 90 min; film label: about 2 h", .guideline, verified: false))

  static let firstDayAdvisory = Guardrail(
    "P10", "Day-1 buprenorphine above which it is mentioned", unit: "mg", standard: 8,
    allowed: 8...8, Citation("Film label section 2: 8 mg on day 1", .label, verified: true))

  static let firstDaySoft = Guardrail(
    "P10-soft", "Day-1 buprenorphine above which a standard start needs a reason", unit: "mg",
    standard: 16, allowed: 16...16, Citation("Local default", .localDefault, verified: false))

  static let firstDayHard = Guardrail(
    "P10-hard", "Largest day-1 buprenorphine", unit: "mg", standard: 32, allowed: 32...32,
    Citation("Emergency department ceiling of 32 mg", .study, verified: true))

  static let anyDayAdvisory = Guardrail(
    "P11", "Buprenorphine in 24 hours above which it is mentioned", unit: "mg", standard: 24,
    allowed: 24...24,
    Citation("FDA notice 2024, 89 FR 105613: 24 mg is not a maximum", .label, verified: true))

  static let anyDayHard = Guardrail(
    "P11-hard", "Largest buprenorphine in 24 hours without a specialist", unit: "mg", standard: 32,
    allowed: 32...32, Citation("Local default", .localDefault, verified: false))

  // MARK: Precipitated withdrawal

  static let precipitatedRise = Guardrail(
    "P12", "COWS rise within 4 hours of buprenorphine that flags precipitated withdrawal",
    unit: "COWS points", standard: 5, allowed: 5...6,
    Citation("Thakrar 2024", .study, verified: true))

  /// The knowledge base also counts a rise of SOWS by 10 within 60 minutes; the picture holds no SOWS.
  static let precipitatedStrictRise = Guardrail(
    "P13", "COWS rise within 60 minutes that meets the strict flag", unit: "COWS points",
    standard: 6, allowed: 6...6,
    Citation(
      "Dunn 2023, Front Psychiatry 14:1141980, with naloxone; not validated for buprenorphine",
      .study, verified: true))

  // MARK: Checks and holds

  static let methadoneCheckFrom = Guardrail(
    "P16", "Methadone check after the dose, from", unit: "hours", standard: 2, allowed: 2...2,
    Citation("ASAM 2020: 2 to 4 h", .guideline, verified: true))

  static let methadoneCheckUntil = Guardrail(
    "P16-until", "Methadone check after the dose, until", unit: "hours", standard: 4,
    allowed: 4...4, Citation("ASAM 2020: 2 to 4 h", .guideline, verified: true))

  /// The knowledge base also holds at a fall of 20 mmHg on standing with symptoms; the picture holds no pressure by posture.
  static let alpha2Systolic = Guardrail(
    "P17", "Systolic pressure below which an alpha-2 agonist is held", unit: "mmHg", standard: 90,
    allowed: 85...100, Citation("Local default", .localDefault, verified: false))

  static let alpha2Diastolic = Guardrail(
    "P17-diastolic", "Diastolic pressure below which an alpha-2 agonist is held", unit: "mmHg",
    standard: 60, allowed: 60...60, Citation("Local default", .localDefault, verified: false))

  static let alpha2Pulse = Guardrail(
    "P17-pulse", "Pulse below which an alpha-2 agonist is held", unit: "beats a minute",
    standard: 55, allowed: 50...60, Citation("Local default", .localDefault, verified: false))

  /// The knowledge base also holds at RASS -2 or below; the picture holds no RASS. Sedation is scored by POSS, held from 3 on.
  static let holdRespiratoryRate = Guardrail(
    "P18", "Respiratory rate below which opioids and sedatives are held", unit: "breaths a minute",
    standard: 12, allowed: 10...12, Citation("Local default", .localDefault, verified: false))

  static let holdSaturation = Guardrail(
    "P18-saturation", "Oxygen saturation below which opioids and sedatives are held", unit: "%",
    standard: 92, allowed: 92...92, Citation("Local default", .localDefault, verified: false))

  static let holdSaturationHypercapnic = Guardrail(
    "P18-saturation-88-92", "The same for a prescribed target of 88 to 92 %", unit: "%",
    standard: 88, allowed: 88...88, Citation("Local default", .localDefault, verified: false))

  static let emergencyRespiratoryRate = Guardrail(
    "P19", "Respiratory rate at or below which breathing is an emergency", unit: "breaths a minute",
    standard: 8, allowed: 8...8,
    Citation("Royal College of Physicians 2017, NEWS2: 3 points", .guideline, verified: false))

  static let emergencySaturation = Guardrail(
    "P19-saturation", "Oxygen saturation below which breathing is an emergency", unit: "%",
    standard: 90, allowed: 90...90, Citation("Local default", .localDefault, verified: false))

  static let emergencySaturationHypercapnic = Guardrail(
    "P19-saturation-88-92", "The same for a prescribed target of 88 to 92 %", unit: "%",
    standard: 88, allowed: 88...88, Citation("Local default", .localDefault, verified: false))
}
