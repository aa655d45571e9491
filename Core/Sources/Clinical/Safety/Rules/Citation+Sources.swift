// Sources that several rules share. What is not verified was taken from the literature as known and not re-read.
extension Citation {
  static let filmLabel = Citation(
    "Buprenorphine/naloxone film label, section 2", .label, verified: true)
  static let asamBuprenorphine = Citation(
    "ASAM National Practice Guideline 2020, buprenorphine", .guideline, verified: false)
  static let localDefault = Citation("Local default", .localDefault, verified: false)
  /// P06 is a default of this software: the guideline says only to individualise.
  static let localFentanyl = Citation(
    "Local default (P06); Varshneya 2022; ASAM 2023: individualise", .localDefault, verified: false)
  /// The labels say 24 hours and name no methadone dose; 48 hours and 30 mg lie inside the guideline.
  static let asamLongActing = Citation(
    "ASAM 2020: 24 to 72 h, methadone 30 to 40 mg; labels: 24 h", .guideline, verified: false)
  /// The law as a society's newsletter understands it; the section itself was not read for this.
  static let overlapLaw = Citation(
    "21 CFR 1306.07, as understood in ASAM Weekly, 30 July 2023", .regulation, verified: false)
  static let localAfterBridge = Citation(
    "Local default, after the CA Bridge on-shift guide", .localDefault, verified: false)
}
