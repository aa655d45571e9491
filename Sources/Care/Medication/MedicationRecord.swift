public import Chart
public import Clinical

/// The medication administration record (MAR) of one person: every order with every dose and its state.
public struct MedicationRecord: Sendable {
  /// Active orders first, then ended ones, each oldest first.
  public let rows: [Row]
  /// Doses without an order: rescue, or from elsewhere, newest first.
  public let outside: [ChartState.DoseState]

  /// One order.
  public struct Row: Sendable {
    /// The order and who signed it.
    public let order: ChartState.OrderState
    /// Whether doses may still come.
    public let isActive: Bool
    /// Its doses: due times of a course, or given as-needed doses, oldest first.
    public let cells: [Cell]
    /// When an as-needed dose may be given next; nil for a course or when it may be given now.
    public let nextAsNeeded: Instant?
  }

  /// One dose.
  public struct Cell: Sendable {
    /// The slot, from 0; nil for an as-needed dose.
    public let slot: Int?
    /// When it is or was due; for an as-needed dose when it was charted for.
    public let at: Instant
    /// How much.
    public let dose: Dose
    /// What it looks like on the MAR.
    public let state: DoseState
    /// What was charted, if anything.
    public let charted: ChartState.DoseState?
  }

  /// The state of a dose, readable at a glance.
  public enum DoseState: String, Sendable, Hashable, CaseIterable {
    case notYet = "not-yet"
    case due
    case late
    case missed
    case given
    case refused
    case held
    case partlyTaken = "partly-taken"
    case vomited
    case unknownWhetherGiven = "unknown"
    case stopped

    /// The state as people read it.
    public var text: String {
      switch self {
      case .notYet: "Not yet"
      case .due: "Due"
      case .late: "Late"
      case .missed: "Missed"
      case .given: "Given"
      case .refused: "Refused"
      case .held: "Held"
      case .partlyTaken: "Partly taken"
      case .vomited: "Vomited"
      case .unknownWhetherGiven: "Unknown whether given"
      case .stopped: "Stopped"
      }
    }
  }
}
