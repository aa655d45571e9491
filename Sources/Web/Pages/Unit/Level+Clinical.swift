import Care
import Clinical

// What the signs of the pages stand for. The decision lies in the rule, the score or the band; here it only gets its shape.

extension Level {
  init(_ urgency: Care.BoardBed.Urgency) {
    switch urgency {
    case .none: self = .none
    case .watch: self = .watch
    case .urgent: self = .urgent
    case .emergency: self = .emergency
    }
  }

  /// The response that an early-warning score calls for; nothing while too little is known.
  init(_ response: NEWS2Score.Response?) {
    switch response {
    case nil, .routine, .nurse: self = .none
    case .wardReview, .urgent: self = .urgent
    case .emergency: self = .emergency
    }
  }

  /// The points of one measurement: 3 alone calls for a review.
  init(points: Int) {
    switch points {
    case 3...: self = .urgent
    case 2: self = .watch
    default: self = .none
    }
  }

  /// The band of a COWS total: moderate is to watch, more is urgent.
  init(withdrawalTotal total: Int) {
    switch COWS.instrument.bands.firstIndex(where: { $0.totals.contains(total) }) {
    case 0, 1: self = .none
    case 2: self = .watch
    default: self = .urgent
    }
  }

  init(_ finding: Finding) {
    switch finding.severity {
    case .advisory: self = .watch
    case .softStop: self = finding.isAlert ? .urgent : .watch
    case .hardStop: self = finding.rule == "SED-02" ? .emergency : .urgent
    }
  }
}

extension Trend {
  /// From the value before to the value now.
  init(from before: Int?, to now: Int) {
    guard let before else {
      self = .unknown
      return
    }
    self = now > before ? .rising : now < before ? .falling : .steady
  }
}
