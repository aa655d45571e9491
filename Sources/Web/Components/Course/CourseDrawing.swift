/// The few strokes all lanes are made of.
enum CourseDrawing {
  /// A word at a place.
  static func text(_ words: String, _ x: Double, _ y: Double, _ className: StaticString) -> HTML {
    #"<text class="\#(className)" x="\#(at: x)" y="\#(at: y)">\#(words)</text>"#
  }

  /// A straight line.
  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ className: StaticString
  ) -> HTML {
    """
    <path class="\(className)" d="M\(at: x1) \(at: y1)L\(at: x2) \(at: y2)"/>
    """
  }

  /// A filled rectangle.
  static func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ className: String
  ) -> HTML {
    """
    <rect class="\(className)" x="\(at: x)" y="\(at: y)" width="\(at: max(width, 0))" \
    height="\(at: max(height, 0))"/>
    """
  }

  /// Points split where two of them are too far apart in time to be joined.
  static func runs(_ points: [CoursePoint], gapAfter: Int64) -> [[CoursePoint]] {
    var runs: [[CoursePoint]] = []
    for point in points {
      if let last = runs.last?.last, point.time - last.time <= gapAfter {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// The `d` of a path through points.
  static func path(_ points: [CoursePoint], _ frame: CourseFrame, _ scale: CourseScale) -> HTML {
    var path = PlotPath(points: points.count)
    for (index, point) in points.enumerated() {
      let x: Double = frame.x(point.time)
      let y: Double = scale.y(point.value)
      if index == 0 { path.move(x, y) } else { path.line(x, y) }
    }
    return path.data
  }

  /// A sign that says the level by its outline: ring, triangle, diamond.
  static func sign(_ level: Level, _ x: Double, _ y: Double) -> HTML {
    let place: HTML = #"transform="translate(\#(at: x) \#(at: y))""#
    switch level {
    case .none:
      return #"<circle class="course-dot" \#(place) r="2.6"/>"#
    case .watch:
      return #"<circle class="course-sign sign-watch" \#(place) r="4.2"/>"#
    case .urgent:
      return #"<path class="course-sign sign-urgent" \#(place) d="M0-5.5 5.5 4.5h-11z"/>"#
    case .emergency:
      return #"<path class="course-sign sign-emergency" \#(place) d="M0-6.5 6.5 0 0 6.5-6.5 0z"/>"#
    }
  }
}
