import Chart
import Clinical

/// One person of the unit with what the staff plan for them.
struct Person: Sendable {
  let chart: String
  let persona: Persona
  /// The plan, soonest first, made for `version` and good until `planUntil`.
  var plan: [Act] = []
  var version: Int64 = -1
  var planUntil = Instant(milliseconds: 0)
  /// Tasks that the unit refused, and when to try again.
  var refused: [Act.Task: Instant] = [:]
  /// Whether the stay has ended.
  var hasLeft = false

  init(chart: String, persona: Persona) {
    self.chart = chart
    self.persona = persona
  }

  /// The next scheduled round and dose that nobody waits for urgently.
  func leavable(_ isMeant: (Act) -> Bool) -> Act? {
    plan.first { isMeant($0) && !$0.isUrgent }
  }
}
