/// What one set of vital signs scores on NEWS2.
public enum NEWS2Score: Sendable, Hashable {
  /// All seven measurements are known.
  case complete(total: Int, points: [NEWS2.Parameter: Int], response: Response)
  /// Some are missing: the sum of the rest, and the response if that alone already calls for one.
  case incomplete(
    atLeast: Int, points: [NEWS2.Parameter: Int], missing: [NEWS2.Parameter], response: Response?)

  /// What the score asks of the team, mildest first.
  public enum Response: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Total 0.
    case routine
    /// Total 1 to 4 without a single 3.
    case nurse
    /// One measurement scores 3, total below 5.
    case wardReview
    /// Total 5 or 6.
    case urgent
    /// Total 7 or more.
    case emergency

    /// Orders from routine to emergency.
    public static func < (left: Response, right: Response) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  init(points: [NEWS2.Parameter: Int], scale: NEWS2.OxygenScale) {
    let sum = points.values.reduce(0, +)
    let reached = Response(total: sum, isAnyThree: points.values.contains(3))
    let missing = NEWS2.Parameter.allCases.filter { points[$0] == nil }
    if missing.isEmpty {
      self = .complete(total: sum, points: points, response: reached)
    } else {
      self = .incomplete(
        atLeast: sum, points: points, missing: missing,
        response: reached.callsForReview ? reached : nil)
    }
  }

  /// Points of the measurements that are known.
  public var points: [NEWS2.Parameter: Int] {
    switch self {
    case .complete(_, let points, _), .incomplete(_, let points, _, _): points
    }
  }

  /// The measurements that are not known, in the order of the chart.
  public var missing: [NEWS2.Parameter] {
    switch self {
    case .complete: []
    case .incomplete(_, _, let missing, _): missing
    }
  }

  /// The response called for; nil while too little is known to name one.
  public var response: Response? {
    switch self {
    case .complete(_, _, let response): response
    case .incomplete(_, _, _, let response): response
    }
  }

  /// Whether any single measurement scores 3.
  public var isAnyThree: Bool { points.values.contains(3) }

  /// The score as people read it, "6" or "at least 3, incomplete".
  public var text: String {
    switch self {
    case .complete(let total, _, _): "\(total)"
    case .incomplete(let atLeast, _, _, _): "at least \(atLeast), incomplete"
    }
  }
}

extension NEWS2Score.Response {
  init(total: Int, isAnyThree: Bool) {
    switch total {
    case 7...: self = .emergency
    case 5...6: self = .urgent
    case _ where isAnyThree: self = .wardReview
    case 1...: self = .nurse
    default: self = .routine
    }
  }

  /// Whether a clinician has to come, not only the nurse who measured.
  public var callsForReview: Bool { self >= .wardReview }

  /// The clinical risk as the publication names it.
  public var band: String {
    switch self {
    case .routine, .nurse: "low"
    case .wardReview: "low to medium"
    case .urgent: "medium"
    case .emergency: "high"
    }
  }

  /// How often to measure at least. "Continuous" is asked for from 7 points: here a round every 15 minutes as well (local default).
  public var monitoringInterval: TimeSpan {
    switch self {
    case .routine: .hours(12)
    case .nurse: .hours(6)
    case .wardReview, .urgent: .hours(1)
    case .emergency: .minutes(15)
    }
  }

  /// What to do, after the Royal College of Physicians' response chart.
  public var text: String {
    switch self {
    case .routine:
      "Measure at least every 12 hours."
    case .nurse:
      "A registered nurse assesses and decides how often to measure and whether to escalate; "
        + "measure at least every 4 to 6 hours."
    case .wardReview:
      "One measurement scores 3. Tell the medical team, who review urgently and decide on "
        + "escalation; measure at least hourly."
    case .urgent:
      "Tell the medical team at once. Urgent assessment by a clinician skilled in acute illness, "
        + "in a monitored place; measure at least hourly."
    case .emergency:
      "Emergency. Senior clinician and a team with airway skills now; consider transfer to a "
        + "higher level of care; monitor continuously and record a round every 15 minutes."
    }
  }
}
