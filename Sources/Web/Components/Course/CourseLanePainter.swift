/// Draws one vital sign.
struct CourseLanePainter: Sendable {
  let lane: CourseLane
  let frame: CourseFrame
  let top: Double
  let timeText: @Sendable (Int64) -> String

  static let height = 50.0

  /// The values within the picture, oldest first.
  private let points: [CoursePoint]
  private let scale: CourseScale
  /// So many values that dots would run into each other.
  private let isDense: Bool

  init(
    lane: CourseLane, frame: CourseFrame, top: Double,
    timeText: @escaping @Sendable (Int64) -> String
  ) {
    self.lane = lane
    self.frame = frame
    self.top = top
    self.timeText = timeText
    let points = lane.points.filter { frame.shows($0.time) }
    let low: Double = points.map { $0.low ?? $0.value }.min() ?? lane.scale.lowerBound
    let high: Double = points.map(\.value).max() ?? lane.scale.upperBound
    let bottom: Double = min(low, lane.scale.lowerBound)
    let ceiling: Double = max(high, lane.scale.upperBound, bottom + 1)
    self.points = points
    isDense = points.count > 150
    scale = CourseScale(values: bottom...ceiling, top: top + 5, bottom: top + Self.height - 5)
  }

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
    drawn += points.contains { $0.low != nil } ? bars : lines
    drawn += signs
    if let last = points.last { drawn += latest(last) }
    return drawn
  }

  private var lines: HTML {
    var drawn: HTML = .empty
    for run in CourseDrawing.runs(points, gapAfter: lane.gapAfter) where run.count > 1 {
      drawn += #"<path class="course-trace" d="\#(CourseDrawing.path(run, frame, scale))"/>"#
    }
    if !isDense { drawn += #"<path class="course-beads" d="\#(beads)"/>"# }
    return drawn
  }

  /// All ordinary values in one path of points, so that a long stay stays a small picture.
  private var beads: HTML {
    var path = PlotPath(points: points.count)
    for point in points where point.level == .none {
      path.dot(frame.x(point.time), scale.y(point.value))
    }
    return path.data
  }

  private var bars: HTML {
    var path = PlotPath(points: points.count)
    for point in points {
      path.move(frame.x(point.time), scale.y(point.value))
      path.vertical(scale.y(point.low ?? point.value))
    }
    return #"<path class="course-bars\#(" is-dense", if: isDense)" d="\#(path.data)"/>"#
  }

  private var signs: HTML {
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
