import Access

/// The pages of one chart: what the person's role may open. A folder of pages adds its lines here.
enum ChartNavigation {
  static func links(for chart: ChartID, viewer: Viewer?, target: String) -> [NavigationLink] {
    guard let viewer else { return [] }
    let path = target.prefix { $0 != "?" }
    var links: [NavigationLink] = []
    func add(_ label: String, _ link: Link, _ permission: Permission, shortcut: String? = nil) {
      guard viewer.may(permission) else { return }
      links.append(
        NavigationLink(
          label: label, path: link.text, isCurrent: path == link.text, shortcut: shortcut))
    }
    add("Overview", ChartEndpoints.overview.link(chart), .openChart, shortcut: "o")
    add("Round", RoundEndpoints.form.link(chart), .chartObservations, shortcut: "r")
    add("Medication", MedicationEndpoints.record.link(chart), .openChart, shortcut: "m")
    add("Advice", AdviceEndpoints.show.link(chart), .openChart, shortcut: "a")
    add("Evaluation", EvaluationEndpoints.form.link(chart), .chartObservations)
    add("Notes", NoteEndpoints.list.link(chart), .openChart, shortcut: "n")
    add("Timeline", TimelineEndpoints.list.link(chart), .openChart, shortcut: "t")
    add("Discharge", DischargeEndpoints.show.link(chart), .manageDischarge)
    add("Summary", SummaryEndpoints.show.link(chart), .openChart)
    return links
  }
}
