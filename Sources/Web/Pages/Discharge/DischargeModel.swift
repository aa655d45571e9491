import Care
import Chart
import Clinical

/// What stands between a person and a safe discharge, at one instant.
struct DischargeModel: Sendable {
  let chart: PatientChart
  let time: UnitTime
  /// What the safety review says of a planned discharge.
  let findings: [Finding]
  /// What it says when the person leaves against advice: it informs and never blocks.
  let offers: [Finding]

  init(_ chart: PatientChart, care: CareUnit, time: UnitTime) {
    self.chart = chart
    self.time = time
    let isPresent = chart.state.isPresent
    func said(_ departure: Proposal.Departure) -> [Finding] {
      isPresent ? care.findings(on: .discharge(departure), for: chart, at: time.now) : []
    }
    findings = said(.planned)
    offers = said(.againstAdvice)
  }

  var id: ChartID { ChartID(chart.id) }

  /// Gates that a planned discharge has to close or to give a reason for.
  var gates: [Finding] { findings.filter { $0.severity != .advisory } }

  /// What is recorded of each step.
  var prepared: PreparedSteps {
    let time = time
    return PreparedSteps(state: chart.state) { time.full($0) }
  }

  /// Every gate with where it stands, and whatever else the review says.
  var checklist: [DischargeGate] {
    let others = findings.compactMap { finding in
      DischargeGate.rules.contains { $0.id == finding.rule }
        ? nil : RuleBook.all.first { $0.id == finding.rule }
    }
    return (DischargeGate.rules + others).map { rule in
      let step = DischargeStep.allCases.first { $0.rule == rule.id }
      return DischargeGate(
        rule: rule, finding: findings.first { $0.rule == rule.id }, step: step,
        recorded: step.map(prepared.lines) ?? [])
    }
  }
}

/// What the page shows beside the chart: what came back from a form that was refused.
struct DischargeState: Sendable {
  /// Which form was sent.
  enum Sent: Equatable, Sendable {
    case none
    case preparation(DischargeStep?)
    case departure
  }

  var sent = Sent.none
  var typed: [String: String] = [:]
  var errors: FieldErrors?
  /// What somebody else did meanwhile.
  var change: CareError.Change?

  func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }
}
