extension Instrument {
  /// What answers ask for at once: judged on whatever has been answered, on an unfinished form too.
  public struct Trigger: Sendable, Hashable, Identifiable {
    /// Stable identifier inside the instrument.
    public let id: String
    /// When it fires.
    public let condition: Statement
    /// What kind of action it asks for.
    public let action: Action
    /// What to do, in one or two sentences. It advises; a person decides.
    public let words: String
    /// Where it comes from.
    public let source: Citation

    /// Kinds of action, the most pressing first.
    public enum Action: Sendable, Hashable {
      /// Call for help now.
      case emergency
      /// A clinician sees the person now.
      case clinicianNow
      /// Hold opioid, sedative and alpha-2 doses named in the words, and call the prescriber.
      case holdDoses
      /// Assessed before the shift ends.
      case sameShift
      /// Open the instrument with this identifier.
      case open(String)
      /// Goes into the plan of care.
      case plan

      /// The stable name.
      public var name: String {
        switch self {
        case .emergency: "emergency"
        case .clinicianNow: "clinician-now"
        case .holdDoses: "hold-doses"
        case .sameShift: "same-shift"
        case .open: "open-instrument"
        case .plan: "plan"
        }
      }

      /// 0 is the most pressing.
      public var rank: Int {
        switch self {
        case .emergency: 0
        case .clinicianNow: 1
        case .holdDoses: 2
        case .sameShift: 3
        case .open: 4
        case .plan: 5
        }
      }
    }
  }

  /// A sentence that the answers call for beside the result.
  public struct Remark: Sendable, Hashable {
    /// When it is shown.
    public let condition: Statement
    /// The sentence.
    public let words: String
  }
}

extension Instrument.Trigger {
  init(
    _ id: String, when condition: Statement, _ action: Action, _ words: String,
    source: Citation = .triggerTable
  ) {
    self.init(id: id, condition: condition, action: action, words: words, source: source)
  }
}

extension Citation {
  /// The unit's own table of what an answer asks for; the site's medical lead approves it.
  static let triggerTable = Citation(
    "trigger table of the instrument fact base, section 13", .localDefault, verified: false)
}
