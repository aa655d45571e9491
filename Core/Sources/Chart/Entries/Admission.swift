/// A stay begins: who the person is and which bed they have.
public struct Admission: Sendable, Hashable {
  /// Who the person is.
  public var identity: Identity
  /// The bed's name.
  public var bed: String

  /// Who the person is.
  public struct Identity: Sendable, Hashable {
    /// Given name.
    public var givenName: String
    /// Family name.
    public var familyName: String
    /// Date of birth; nil when not known.
    public var born: CalendarDay?
    /// The language the person reads best.
    public var language: Language
    /// Who to call; nil when not told.
    public var contact: String?

    /// A language the patient pages speak.
    public enum Language: String, Sendable, Hashable, CaseIterable {
      case english = "en"
      case spanish = "es"

      /// The language in itself.
      public var text: String { self == .english ? "English" : "Español" }
    }

    /// Makes an identity.
    public init(
      givenName: String, familyName: String, born: CalendarDay?, language: Language,
      contact: String?
    ) {
      self.givenName = givenName
      self.familyName = familyName
      self.born = born
      self.language = language
      self.contact = contact
    }

    /// Given and family name.
    public var name: String { "\(givenName) \(familyName)" }

    /// First letters, for the wall board: no more of a name is shown there.
    public var initials: String {
      String((givenName.prefix(1) + familyName.prefix(1)).uppercased())
    }
  }

  /// Makes an admission.
  public init(identity: Identity, bed: String) {
    self.identity = identity
    self.bed = bed
  }
}
