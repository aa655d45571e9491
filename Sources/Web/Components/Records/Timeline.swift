/// Entries day by day, newest first.
struct Timeline: Component {
  /// The entries of one day.
  struct Day: Sendable {
    var heading: String
    var entries: [TimelineEntry]
  }

  var days: [Day]

  init(_ days: [Day]) {
    self.days = days
  }

  func render() -> HTML {
    #"<div class="timeline">\#(days.map(section))</div>"#
  }

  private func section(_ day: Day) -> HTML {
    """
    <section class="timeline-day"><h3>\(day.heading)</h3><ol>\(day.entries)</ol></section>
    """
  }
}
