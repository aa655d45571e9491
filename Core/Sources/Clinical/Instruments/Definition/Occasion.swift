extension Instrument {
  /// When an instrument is usually taken. Status: local default; the site sets its own timetable.
  public struct Occasion: Sendable, Hashable {
    /// The part of the stay.
    public let moment: Moment
    /// How often in it, or on which condition; empty for once.
    public let words: String
  }

  /// Parts of a stay and of the time after.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    case firstHour = "first-hour"
    case firstDay = "first-24-hours"
    case eachShift = "each-shift"
    case daysZeroToThree = "days-0-to-3"
    case daysFourToSeven = "days-4-to-7"
    case weekly
    case beforeDischarge = "before-discharge"
    case aftercare

    /// The moment as people read it.
    public var text: String {
      switch self {
      case .firstHour: "First hour"
      case .firstDay: "First 24 hours"
      case .eachShift: "Each shift and on change"
      case .daysZeroToThree: "Days 0 to 3"
      case .daysFourToSeven: "Days 4 to 7"
      case .weekly: "Weekly"
      case .beforeDischarge: "Before discharge"
      case .aftercare: "Aftercare: weeks 1, 4 and 12, then monthly"
      }
    }
  }
}

extension [Instrument.Occasion] {
  /// Moments with how often in each.
  static func at(_ pairs: (Instrument.Moment, String)...) -> [Instrument.Occasion] {
    pairs.map { Instrument.Occasion(moment: $0.0, words: $0.1) }
  }
}
