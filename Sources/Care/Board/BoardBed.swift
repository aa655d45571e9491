public import Clinical

/// One bed of the board at an instant.
public struct BoardBed: Sendable {
  /// The bed's name.
  public let bed: String
  /// Who is in it; nil for a free bed.
  public let occupant: Occupant?

  /// The person in a bed, as the board shows them.
  public struct Occupant: Sendable {
    /// The chart's identifier.
    public let chart: String
    /// The chart's version.
    public let version: Int64
    /// The full name.
    public let name: String
    /// First letters, for the wall.
    public let initials: String
    /// The day of the stay, 1 on the day of admission.
    public let day: Int
    /// The last complete COWS total and how it moved against the one before; nil when there is none.
    public let withdrawal: Scored?
    /// The last early-warning score; nil when no vital signs were charted.
    public let earlyWarning: Charted<NEWS2Score>?
    /// The last sedation level.
    public let sedation: Charted<SedationLevel>?
    /// What comes next; nil when nothing is due.
    public let next: DueItem?
    /// What the rules say that someone has to know, worst first.
    public let flags: [Flag]
    /// How urgently someone is needed.
    public let urgency: Urgency
  }

  /// A score with its direction.
  public struct Scored: Sendable, Hashable {
    /// The total.
    public let total: Int
    /// The total before it; nil for the first.
    public let before: Int?
    /// When it was taken.
    public let at: Instant
  }

  /// Something the board shows beside a person.
  public struct Flag: Sendable, Hashable {
    /// Words, short.
    public let text: String
    /// How urgent it is.
    public let urgency: Urgency
    /// The rule behind it; empty when there is none.
    public let rule: String
  }

  /// How urgently someone is needed, least first.
  public enum Urgency: Int, Sendable, Hashable, Comparable, CaseIterable {
    case none, watch, urgent, emergency

    /// Orders from none to emergency.
    public static func < (left: Urgency, right: Urgency) -> Bool {
      left.rawValue < right.rawValue
    }

    /// The word for it.
    public var text: String {
      switch self {
      case .none: "Settled"
      case .watch: "Watch"
      case .urgent: "Urgent"
      case .emergency: "Emergency"
      }
    }
  }
}

/// Something that is due for one person.
public struct DueItem: Sendable, Hashable {
  /// What, in short.
  public let text: String
  /// When.
  public let at: Instant
  /// What to open for it.
  public let kind: Kind

  /// What to open for a due item.
  public enum Kind: String, Sendable, Hashable { case round, dose }
}
