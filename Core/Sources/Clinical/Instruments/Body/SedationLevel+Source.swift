extension SedationLevel {
  /// Version of this definition; stored with every score.
  public static let version = 1

  /// The scale's full name.
  public static let title = "Pasero Opioid-induced Sedation Scale"

  /// The publication.
  public static let citation = Citation(
    "Pasero & McCaffery 2011, Pain Assessment and Pharmacologic Management, p. 510", .study,
    verified: false)
}
