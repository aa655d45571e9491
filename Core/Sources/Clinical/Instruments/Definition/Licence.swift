extension Instrument {
  /// What may be done with an instrument's wording. Points and cut-offs are facts and free.
  public struct Licence: Sendable, Hashable {
    /// How much of the wording this repository may hold.
    public let level: Level
    /// The holder's terms, or the acknowledgement the holder asks for.
    public let terms: String

    /// How much of the wording this repository may hold. Instruments whose holder has refused or sells electronic use are not here
    /// at all.
    public enum Level: String, Sendable, Hashable, CaseIterable {
      /// The wording may ship, with attribution.
      case verbatim = "A"
      /// The wording may only come as a content file under its own terms; labels here are our own.
      case contentFile = "B"
      /// Structure and scoring only; labels here are our own, the site adds licensed wording.
      case structureOnly = "C"
    }

    static func verbatim(_ terms: String) -> Licence { Licence(level: .verbatim, terms: terms) }

    static func contentFile(_ terms: String) -> Licence {
      Licence(level: .contentFile, terms: "\(terms) Labels here are our own short words.")
    }

    static func structureOnly(_ terms: String) -> Licence {
      Licence(level: .structureOnly, terms: "\(terms) Labels here are our own short words.")
    }
  }
}
