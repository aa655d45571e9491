/// Where a number or a rule comes from.
public struct Citation: Hashable, Sendable {
  /// How binding the source is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// A published clinical guideline.
    case guideline
    /// A product label approved by a regulator.
    case label
    /// Law or regulation.
    case regulation
    /// A published study.
    case study
    /// An engineering default of this software that the site's medical lead has to approve.
    case localDefault

    /// The status as people read it.
    public var text: String {
      switch self {
      case .guideline: "guideline"
      case .label: "label"
      case .regulation: "regulation"
      case .study: "study"
      case .localDefault: "local default"
      }
    }
  }

  /// The source in short: body, year, section.
  public let text: String
  /// How binding the source is.
  public let status: Status
  /// Whether the number was read in a stored copy of the source; false means it is taken from the literature as known and has to
  /// be checked against the primary document before use.
  public let isVerified: Bool

  /// Makes a citation.
  public init(_ text: String, _ status: Status, verified isVerified: Bool) {
    self.text = text
    self.status = status
    self.isVerified = isVerified
  }
}
