/// Draws one vital sign.
struct CourseLanePainter: Sendable {
  let lane: CourseLane
  let frame: CourseFrame
  let top: Double
  let timeText: @Sendable (Int64) -> String

  static let height = 50.0

  /// Stands behind the nights.
  var ground: HTML {
    guard let usual = lane.usual else { return .empty }
    let upper: Double = scale.y(usual.upperBound)
    let lower: Double = scale.y(usual.lowerBound)
    let x: Double = CourseFrame.plotLeft - 8
    return """
      \(CourseDrawing.box(
        CourseFrame.plotLeft, upper, CourseFrame.plotRight - CourseFrame.plotLeft, lower - upper,
        "course-usual"))\
      \(CourseDrawing.text(PlotNumber.text(usual.upperBound), x, upper + 4, "course-axis"))\
      \(CourseDrawing.text(PlotNumber.text(usual.lowerBound), x, lower + 4, "course-axis"))
      """
  }

  var figure: HTML {
    var drawn: HTML = """
      \(CourseDrawing.text(lane.name, 0, top + 22, "course-lane-name"))\
      \(CourseDrawing.text(lane.unit, 0, top + 37, "course-lane-unit"))
      """
    let shown = lane.points.filter { frame.shows($0.time) }
    drawn += shown.contains { $0.low != nil } ? bars(shown) : lines(shown)
    drawn += signs(shown)
    if let last = shown.last { drawn += latest(last) }
    return drawn
  }

  private var scale: CourseScale {
    var low = lane.scale.lowerBound
    var high = lane.scale.upperBound
    for point in lane.points {
      low = min(low, point.low ?? point.value)
      high = max(high, point.value)
    }
    return CourseScale(
      values: low...max(high, low + 1), top: top + 5, bottom: top + Self.height - 5)
  }

  private func lines(_ points: [CoursePoint]) -> HTML {
    var drawn: HTML = .empty
    for run in CourseDrawing.runs(points, gapAfter: lane.gapAfter) where run.count > 1 {
      drawn += #"<path class="course-trace" d="\#(CourseDrawing.path(run, frame, scale))"/>"#
    }
    drawn += #"<path class="course-beads" d="\#(beads(points))"/>"#
    return drawn
  }

  /// All ordinary values in one path of points, so that a long stay stays a small picture.
  private func beads(_ points: [CoursePoint]) -> HTML {
    var d: HTML = .empty
    for point in points where point.level == .none {
      let at = CourseDrawing.at
      d += "M\(at(frame.x(point.time))) \(at(scale.y(point.value)))h0"
    }
    return d
  }

  private func bars(_ points: [CoursePoint]) -> HTML {
    var d: HTML = .empty
    for point in points {
      let at = CourseDrawing.at
      d += """
        M\(at(frame.x(point.time))) \(at(scale.y(point.value)))\
        V\(at(scale.y(point.low ?? point.value)))
        """
    }
    return #"<path class="course-bars" d="\#(d)"/>"#
  }

  private func signs(_ points: [CoursePoint]) -> HTML {
    HTML(
      joining: points.filter { $0.level > .none }.map { point in
        """
        <g><title>\(timeText(point.time)): \(lane.name) \(point.label) \(lane.unit)</title>\
        \(CourseDrawing.sign(point.level, frame.x(point.time), scale.y(point.value)))</g>
        """
      })
  }

  private func latest(_ point: CoursePoint) -> HTML {
    CourseDrawing.text(point.label, CourseFrame.width, top + 31, "course-latest")
  }
}
