/// The amounts and times of one way to start.
struct StartTemplate: Sendable, Hashable {
  /// First dose.
  let firstDose: Dose
  /// Each dose after it.
  let stepDose: Dose
  /// A larger one a prescriber may choose; nil when there is none.
  let largerDose: Dose?
  /// Time from a dose to the next.
  let repeatAfter: TimeSpan
  /// The same when the dose has not helped at all; nil when it makes no difference.
  let repeatAfterNoEffect: TimeSpan?
  /// Largest sum of the first day.
  let firstDayCeiling: Dose
  /// What the second day's dose lies between.
  let secondDay: ClosedRange<Dose>
  /// Largest daily dose from the third day on.
  let laterDays: Dose
  /// Largest sum of 24 hours from the second day on.
  let anyDayCeiling: Dose

  /// COWS from which a further dose is thought of. Source: fact base 1.2, template STD (local default).
  static let stillInWithdrawal = 8
  /// COWS from which the next day's dose is raised. Source: as above.
  static let raiseFrom = 6
  /// By how much. Source: as above.
  static let raise = Dose.milligrams(4)

  /// The standard start: 4 mg, 2 mg where a smaller dose is called for; never above the site's soft limit on day 1.
  static func standard(_ facts: PathwayFacts) -> StartTemplate {
    if facts.startedAfterBreak { return .restart }
    let isSmaller = facts.allowsFullDose.truth != .yes
    let first = isSmaller ? Dose.milligrams(2) : facts.settings.firstDose.wholeUnits
    return StartTemplate(
      firstDose: first, stepDose: isSmaller ? .milligrams(2) : .milligrams(4), largerDose: nil,
      repeatAfter: .hours(2), repeatAfterNoEffect: facts.settings.reassessment,
      firstDayCeiling: facts.settings.firstDaySoft, secondDay: .zero ... .milligrams(16),
      laterDays: .milligrams(24), anyDayCeiling: facts.settings.anyDayAdvisory)
  }

  /// The high-dose start: 8 mg, again after 60 minutes at the latest, to 32 mg. Source: fact base 1.5, emergency department protocols
  /// (from the literature, not re-read); parameters local default.
  static func highDose(_ facts: PathwayFacts) -> StartTemplate {
    if facts.startedAfterBreak { return .restart }
    return StartTemplate(
      firstDose: .milligrams(8), stepDose: .milligrams(8), largerDose: .milligrams(16),
      repeatAfter: min(facts.settings.reassessment, .hours(1)), repeatAfterNoEffect: nil,
      firstDayCeiling: facts.settings.firstDayHard,
      secondDay: .milligrams(16) ... .milligrams(24), laterDays: .milligrams(24),
      anyDayCeiling: facts.settings.anyDayHard)
  }

  /// After a break: 2 mg steps to 8 mg on day 1. Source: fact base 1.5 (2 to 4 mg); ceiling: label's first day.
  static let restart = StartTemplate(
    firstDose: .milligrams(2), stepDose: .milligrams(2), largerDose: nil, repeatAfter: .hours(2),
    repeatAfterNoEffect: nil, firstDayCeiling: .milligrams(8),
    secondDay: .zero ... .milligrams(12), laterDays: .milligrams(24),
    anyDayCeiling: .milligrams(24))
}
