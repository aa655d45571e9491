/// The clinical numbers a site may choose, each inside its guardrail.
public struct ClinicalSettings: Sendable, Hashable {
  /// The standard values.
  public static let standard = ClinicalSettings()

  init() {}
}
