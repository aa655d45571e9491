/// What a nurse found at one visit to one person: any part may be missing.
public struct ObservationRound: Sendable, Hashable {
  /// Vital signs; parts not measured are nil.
  public var vitalSigns: VitalSigns
  /// POSS level, or nil when not assessed.
  public var sedation: SedationLevel?
  /// The withdrawal score's answers, or nil when not taken.
  public var withdrawal: Assessment?
  /// Pain, 0 (none) to 10 (worst imaginable), or nil when not asked.
  public var pain: Int?

  /// Makes a round; nothing given is nothing known.
  public init(
    vitalSigns: VitalSigns = VitalSigns(), sedation: SedationLevel? = nil,
    withdrawal: Assessment? = nil, pain: Int? = nil
  ) {
    self.vitalSigns = vitalSigns
    self.sedation = sedation
    self.withdrawal = withdrawal
    self.pain = pain
  }

  /// The complete COWS total of this round, or nil.
  public var withdrawalTotal: Int? { withdrawal.flatMap(COWS.total) }

  /// Whether nothing at all was recorded.
  public var isEmpty: Bool { self == ObservationRound() }
}
