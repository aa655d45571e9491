public import Access
public import Clinical

/// One thing that happened to the facility: it was founded, a person joined, a setting changed.
public enum FacilityEntry: Sendable, Hashable {
  /// The facility begins.
  case founded(Founding)
  /// A staff account was made, or replaced as a whole.
  case staff(StaffAccount)
  /// The beds were renamed, added or taken away.
  case beds([String])
  /// A clinical parameter was set inside its guardrail.
  case setting(parameter: String, value: Int64, reason: String)

  /// What a facility needs to begin.
  public struct Founding: Sendable, Hashable {
    /// The facility's name.
    public var name: String
    /// Its kind, which decides what the law allows.
    public var kind: ClinicalPicture.FacilityKind
    /// The identifier of its time zone, "America/New_York".
    public var timeZone: String
    /// The names of its beds.
    public var beds: [String]
    /// Whether it is a demonstration with invented people.
    public var isDemo: Bool

    /// Makes a founding.
    public init(
      name: String, kind: ClinicalPicture.FacilityKind, timeZone: String, beds: [String],
      isDemo: Bool
    ) {
      self.name = name
      self.kind = kind
      self.timeZone = timeZone
      self.beds = beds
      self.isDemo = isDemo
    }
  }
}
