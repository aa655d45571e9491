import Chart
import Clinical

/// Something a virtual member of staff is going to do for one person.
struct Act: Sendable, Hashable {
  /// When they come to it.
  let at: Instant
  let task: Task
  /// From when on it is left to nobody any more; nil for what a visitor would not miss.
  var lateFrom: Instant?
  /// When it was due; nil for what has no due time.
  var due: Instant?
  /// Whether somebody waits for it: never left for later.
  var isUrgent = false

  enum Task: Sendable, Hashable {
    case ask
    case round(Set<DueCheck.Kind>)
    case dose(order: String, slot: Int)
    case hold(order: String, slot: Int)
    case asNeeded(order: String)
    case vomit(dose: Int64)
    case resolve(dose: Int64)
    case choose(Pathway)
    case followAdvice
    case orderComfort
    case answerEscalation
    case offerMaintenance(ClinicalPicture.MaintenanceOffer.Decision)
    case handOver
    case counsel
    case prepare(Preparation)
    case sayWhyLeaving
    case leave
    case amendRound(Int64)
    case writeInWrongChart
    case strikeNote(Int64)
  }

  init(
    _ task: Task, at: Instant, due: Instant? = nil, lateFrom: Instant? = nil,
    isUrgent: Bool = false
  ) {
    self.task = task
    self.at = at
    self.due = due
    self.lateFrom = lateFrom
    self.isUrgent = isUrgent
  }

  /// Whether it is a scheduled round.
  var isRound: Bool { if case .round = task { true } else { false } }

  /// Whether it is a scheduled dose.
  var isDose: Bool { if case .dose = task { true } else { false } }
}
