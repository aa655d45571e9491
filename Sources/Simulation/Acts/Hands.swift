import Access
import Care
import Chart
import Clinical

/// Carries out acts through the use cases, as the member of staff whose turn it is. What the unit refuses stays undone.
struct Hands {
  let care: CareUnit
  let bedside: Bedside

  private var chart: String { bedside.chart.id }
  private var person: Int { bedside.persona.number }
  private var now: Instant { bedside.now }

  /// Does an act now.
  /// - Throws: ``CareError`` when the unit refuses; nothing was recorded then.
  func perform(_ act: Act) async throws(CareError) {
    switch act.task {
    case .ask, .round, .amendRound, .writeInWrongChart, .strikeNote, .handOver:
      try await observe(act.task)
    case .dose, .hold, .asNeeded, .vomit, .resolve:
      try await medicate(act.task)
    case .choose, .followAdvice, .orderComfort, .answerEscalation:
      try await prescribe(act.task)
    case .offerMaintenance, .counsel, .prepare, .sayWhyLeaving, .leave:
      try await accompany(act.task)
    }
  }

  var nurse: DemoStaff.Member { bedside.shift.nurse(of: person) }

  func envelope(_ member: DemoStaff.Member) throws(CareError) -> Envelope {
    guard let actor = care.actor(member.id) else {
      throw .notPermitted("The account of \(member.name) is not active.")
    }
    return Envelope(actor: actor, at: now, key: nil)
  }

  /// Records a command.
  func record(
    _ command: some ChartCommand & PermittedCommand, by member: DemoStaff.Member
  ) async throws(CareError) {
    try await care.perform(command, on: chart, try envelope(member))
  }

  /// Records a command that the safety review may stop: soft stops are answered with a reason, a stop that asks for more is
  /// respected.
  func record<Command: ChartCommand & PermittedCommand>(
    by member: DemoStaff.Member, answering command: (Acknowledgement) -> Command
  ) async throws(CareError) {
    do {
      try await record(command(.none), by: member)
    } catch .refused(.stopped(let findings)) {
      guard let answer = answer(to: findings) else { throw .refused(.stopped(findings)) }
      try await record(command(answer), by: member)
    }
  }

  private func answer(to findings: [Finding]) -> Acknowledgement? {
    var reasons: [String: String] = [:]
    for finding in findings where finding.severity != .advisory {
      switch finding.override {
      case .notNeeded: continue
      case .reason: reasons[finding.rule] = Words.reason(for: finding)
      case .reasonAndSecondClinician, .none: return nil
      }
    }
    return Acknowledgement(reasons: reasons, secondClinician: nil)
  }
}
