import Care
import Chart
import Clinical

extension RequestContext {
  /// A page about one person: the unit's frame with the person's banner and the chart's pages.
  func chartPage(
    _ title: String, _ content: HTML, of chart: PatientChart, services: UnitServices,
    arrange: (inout PageShell) -> Void = { _ in }
  ) -> Answer {
    unitPage(title, content, services: services) { shell in
      shell.person = PersonBanner(
        chart, day: services.care.facility?.day(of: chart.state, at: now), at: now)
      shell.person?.links = ChartNavigation.links(
        for: ChartID(chart.id), viewer: viewerIfAny, target: connection.target)
      arrange(&shell)
    }
  }
}

extension PersonBanner {
  /// Whom a chart is about.
  init(_ chart: PatientChart, day: Int?, at now: Instant) {
    let state = chart.state
    let age = state.identity?.born?.wholeYears(at: now)
    self.init(
      bed: state.bed ?? "–", name: state.identity?.name ?? "Unknown",
      details: age.map { "\($0) years" } ?? "age unknown",
      allergies: Allergies(state.evaluation.allergies?.value))
    unknowns = PersonBanner.shortened(state.unknowns)
    weight = state.evaluation.weight?.value.text
    pathway = state.pathway?.value.text ?? "none chosen"
    stay = state.isPresent ? day.map { "day \($0)" } : "discharged"
    path = ChartEndpoints.overview.link(ChartID(chart.id)).text
  }

  /// The banner has room for the first; the overview lists all.
  private static func shortened(_ unknowns: [String]) -> [String] {
    guard unknowns.count > 2 else { return unknowns }
    return ["\(unknowns.count) facts"]
  }
}

extension PersonBanner.Allergies {
  init(_ allergies: [Evaluation.Allergy]?) {
    guard let allergies else {
      self = .unknown
      return
    }
    self = allergies.isEmpty ? .none : .known(allergies.map(\.text))
  }
}

extension Evaluation.Allergy {
  /// What it is to and what happened: `penicillin (rash, severe)`.
  var text: String {
    let severityText = severity == .unknown ? "severity unknown" : severity.rawValue
    return "\(substance) (\(reaction.map { "\($0), " } ?? "")\(severityText))"
  }
}
