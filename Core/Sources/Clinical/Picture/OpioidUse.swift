/// One opioid a person has been using, as told on admission.
public struct OpioidUse: Sendable, Hashable {
  /// What it was; nil when the person does not know.
  public var kind: OpioidKind?
  /// How it was taken; nil when not asked.
  public var route: UseRoute?
  /// Amount a day in the person's own words; nil when not asked.
  public var amount: String?
  /// Whole days of use up to now, regular use; nil when not asked.
  public var daysUsed: Int?
  /// When it was last used; nil when not known.
  public var lastUse: LastUse?
  /// Methadone only: the daily dose it stopped at.
  public var dailyDose: Dose?

  /// When an opioid was last taken and how sure that is.
  public struct LastUse: Sendable, Hashable {
    /// The latest moment it may have been.
    public let at: Instant
    /// How sure it is.
    public let certainty: Certainty

    /// Makes a last use.
    public init(at: Instant, certainty: Certainty) {
      self.at = at
      self.certainty = certainty
    }
  }

  /// How sure a time is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    case exact, withinHours = "within-hours", guess

    /// The certainty as people read it.
    public var text: String {
      switch self {
      case .exact: "sure"
      case .withinHours: "within a few hours"
      case .guess: "a guess"
      }
    }
  }

  /// How a substance was taken.
  public enum UseRoute: String, Sendable, Hashable, CaseIterable {
    case injected, smoked, snorted, swallowed, underTongue = "under-tongue", patch, other

    /// The route as people read it.
    public var text: String { self == .underTongue ? "under the tongue" : rawValue }
  }

  /// Makes a use; what is not given is unknown.
  public init(
    kind: OpioidKind? = nil, route: UseRoute? = nil, amount: String? = nil, daysUsed: Int? = nil,
    lastUse: LastUse? = nil, dailyDose: Dose? = nil
  ) {
    self.kind = kind
    self.route = route
    self.amount = amount
    self.daysUsed = daysUsed
    self.lastUse = lastUse
    self.dailyDose = dailyDose
  }
}

/// The opioids the pathways tell apart.
public enum OpioidKind: String, Sendable, Hashable, CaseIterable {
  case heroin
  case fentanyl
  case oxycodoneShort = "oxycodone-short"
  case otherShort = "other-short"
  case extendedReleaseOral = "extended-release-oral"
  case methadone
  case buprenorphine
  case tramadol
  case kratom

  /// How long it acts, which decides the gate of a buprenorphine start.
  public enum Duration: String, Sendable, Hashable {
    case short, fentanyl, extended, methadone, partial
  }

  /// The gate it falls under.
  public var duration: Duration {
    switch self {
    case .heroin, .oxycodoneShort, .otherShort, .tramadol, .kratom: .short
    case .fentanyl: .fentanyl
    case .extendedReleaseOral: .extended
    case .methadone: .methadone
    case .buprenorphine: .partial
    }
  }

  /// The name as people read it.
  public var text: String {
    switch self {
    case .heroin: "Heroin"
    case .fentanyl: "Illicit fentanyl"
    case .oxycodoneShort: "Oxycodone, short-acting"
    case .otherShort: "Other short-acting opioid"
    case .extendedReleaseOral: "Extended-release opioid by mouth"
    case .methadone: "Methadone"
    case .buprenorphine: "Buprenorphine"
    case .tramadol: "Tramadol"
    case .kratom: "Kratom"
    }
  }
}
