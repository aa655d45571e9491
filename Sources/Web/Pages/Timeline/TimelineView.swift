import Chart

/// The timeline: the filter, the entries day by day, the way to older ones.
struct TimelineView: Component {
  let model: TimelineModel

  func render() -> HTML {
    """
    \(filter)\(entries)\(pages)
    """
  }

  private var chart: ChartID { ChartID(model.chart.id) }

  private var filter: HTML {
    let all = link("Everything", TimelineEndpoints.list.link(chart), isCurrent: model.kind == nil)
    let kinds = TimelineKind.allCases.map { kind in
      link(
        kind.text, TimelineEndpoints.list.link(chart).with(TimelineEndpoints.kind, kind.rawValue),
        isCurrent: model.kind == kind)
    }
    return #"<nav class="filter" aria-label="Kind of entry"><ul>\#([all] + kinds)</ul></nav>"#
  }

  private func link(_ label: String, _ link: Link, isCurrent: Bool) -> NavigationLink {
    NavigationLink(label: label, path: link.text, isCurrent: isCurrent)
  }

  private var entries: HTML {
    let days = model.days
    guard !days.isEmpty else {
      return EmptyState(
        heading: "Nothing here", text: "This chart has no entries of this kind."
      ).render()
    }
    return #"<div class="form-sheet">\#(Timeline(days))</div>"#
  }

  private var pages: HTML? {
    guard model.pageCount > 1 else { return nil }
    return """
      <nav class="pager" aria-label="Pages">\(turn("Newer", to: model.page - 1))\
      <span>Page \(model.page) of \(model.pageCount)</span>\(turn("Older", to: model.page + 1))</nav>
      """
  }

  private func turn(_ label: String, to page: Int) -> Button? {
    guard (1...model.pageCount).contains(page) else { return nil }
    var link = TimelineEndpoints.list.link(chart)
    if let kind = model.kind { link = link.with(TimelineEndpoints.kind, kind.rawValue) }
    return Button(
      label, kind: .secondary,
      action: .link(link.with(TimelineEndpoints.page, String(page)).text))
  }
}
