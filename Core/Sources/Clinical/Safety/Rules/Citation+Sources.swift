// Sources that several rules share. What is not verified was taken from the literature as known and not re-read.
extension Citation {
  static let filmLabel = Citation(
    "Buprenorphine/naloxone film label, section 2", .label, verified: true)
  static let asamBuprenorphine = Citation(
    "ASAM National Practice Guideline 2020, buprenorphine", .guideline, verified: false)
  static let localDefault = Citation("Local default", .localDefault, verified: false)
  static let asamHighPotency = Citation(
    "ASAM 2023, high-potency synthetic opioids; Varshneya 2022", .guideline, verified: false)
  static let localAfterBridge = Citation(
    "Local default, after the CA Bridge on-shift guide", .localDefault, verified: false)
}
