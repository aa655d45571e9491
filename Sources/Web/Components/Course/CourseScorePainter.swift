/// Draws the score over its bands, down to the level line.
struct CourseScorePainter: Sendable {
  let score: CourseScore
  let frame: CourseFrame
  let top: Double
  /// The level line: a score of nothing.
  let horizon: Double
  /// Where a value stands.
  let scale: CourseScale
  let timeText: @Sendable (Int64) -> String

  /// The scores within the picture, oldest first.
  private let points: [CoursePoint]
  /// The same, split at the gaps.
  private let runs: [[CoursePoint]]
  /// The upper edge of the highest band that is shown.
  private let highest: Int

  init(
    score: CourseScore, frame: CourseFrame, top: Double, height: Double,
    timeText: @escaping @Sendable (Int64) -> String
  ) {
    self.score = score
    self.frame = frame
    self.top = top
    self.timeText = timeText
    horizon = top + height
    points = score.points.filter { frame.shows($0.time) }
    runs = CourseDrawing.runs(points, gapAfter: score.gapAfter)
    let reached: Int = points.map { Int($0.value) }.max() ?? 0
    let needed = max(reached + 1, 25)
    highest =
      score.bands.first { $0.through + 1 >= needed }.map { $0.through + 1 } ?? needed
    scale = CourseScale(values: 0...Double(highest), top: top, bottom: top + height)
  }

  /// Where the line passes at an instant; nil in a gap.
  func lineY(at time: Int64) -> Double? {
    for run in runs {
      for (left, right) in zip(run, run.dropFirst()) where (left.time...right.time).contains(time) {
        let length = Double(max(right.time - left.time, 1))
        let share = Double(time - left.time) / length
        return scale.y(left.value + share * (right.value - left.value))
      }
    }
    return nil
  }

  /// The bands with their names: stands behind the nights.
  var ground: HTML {
    var drawn: HTML = .empty
    for (index, band) in shownBands.enumerated() {
      let upper: Double = scale.y(Double(min(band.through + 1, highest)))
      let lower: Double = scale.y(Double(band.from))
      drawn += CourseDrawing.box(
        CourseFrame.plotLeft, upper, CourseFrame.plotRight - CourseFrame.plotLeft, lower - upper,
        "course-band band-\(index)")
      drawn += bandName(band, upper: upper, lower: lower)
    }
    return drawn
  }

  /// The line, its points and numbers.
  var figure: HTML {
    var drawn: HTML = .empty
    for run in runs { drawn += area(run) }
    for (left, right) in zip(runs, runs.dropFirst()) { drawn += gap(left, right) }
    for run in runs {
      drawn += #"<path class="course-line" d="\#(CourseDrawing.path(run, frame, scale))"/>"#
    }
    drawn += incompleteMarks
    drawn += dots
    return drawn
  }

  private var shownBands: [CourseScore.Band] { score.bands.filter { $0.from < highest } }

  private func bandName(_ band: CourseScore.Band, upper: Double, lower: Double) -> HTML {
    let x: Double = CourseFrame.plotLeft - 12
    let middle: Double = (upper + lower) / 2
    let range = "\(band.from)–\(band.through)"
    if lower - upper < 34 {
      return CourseDrawing.text("\(band.name) \(range)", x, middle + 4, "course-band-name")
    }
    return """
      \(CourseDrawing.text(band.name, x, middle - 2, "course-band-name"))\
      \(CourseDrawing.text(range, x, middle + 13, "course-band-range"))
      """
  }

  private func area(_ run: [CoursePoint]) -> HTML {
    guard let first = run.first, run.count > 1 else { return .empty }
    return """
      <path class="course-area" d="\(CourseDrawing.path(run, frame, scale))\
      V\(at: horizon)H\(at: frame.x(first.time))z"/>
      """
  }

  private func gap(_ before: [CoursePoint], _ after: [CoursePoint]) -> HTML {
    guard let left = before.last, let right = after.first else { return .empty }
    let hours = (right.time - left.time) / 3_600_000
    let start: Double = frame.x(left.time) + 8
    let end: Double = frame.x(right.time) - 8
    let y: Double = horizon - 9
    guard end - start > 96 else { return .empty }
    return """
      \(CourseDrawing.line(start, y, end, y, "course-gap"))\
      \(CourseDrawing.text("\(hours) h not scored", (start + end) / 2, y - 6, "course-gap-text"))
      """
  }

  private var incompleteMarks: HTML {
    HTML(
      joining: score.incomplete.filter { frame.shows($0.time) }.map { mark in
        let x: Double = frame.x(mark.time)
        return """
          <g><title>\(timeText(mark.time)): \(score.name) incomplete, \(mark.label)</title>\
          <rect class="course-incomplete" x="\(at: x - 4)" \
          y="\(at: top + 8)" width="8" height="8"/>\
          \(CourseDrawing.text(mark.label, x, top + 30, "course-incomplete-text"))</g>
          """
      })
  }

  /// Dots nearer than this would run into each other; the line still passes through every score.
  private static let closest = 6.0

  private var dots: HTML {
    let labelled = labelledIndices
    var drawn: HTML = .empty
    var before: Double = -Self.closest
    for (index, point) in points.enumerated() {
      let x: Double = frame.x(point.time)
      let isLast: Bool = index == points.count - 1
      guard isLast || labelled.contains(index) || x - before >= Self.closest else { continue }
      before = x
      let y: Double = scale.y(point.value)
      drawn += """
        <g class="course-point\(" is-last", if: isLast)">\
        <title>\(timeText(point.time)): \(score.name) \(point.label)</title>\
        <circle cx="\(at: x)" cy="\(at: y)" r="\(isLast ? "6.5" : "4")"/>\
        \(labelled.contains(index) ? CourseDrawing.text(point.label, x, y - 11, "course-value") : nil)</g>
        """
    }
    return drawn
  }

  /// Which points carry their number: peaks and the latest first, the others where there is room.
  private var labelledIndices: Set<Int> {
    let order = points.indices.sorted { prominence($0) > prominence($1) }
    var chosen: Set<Int> = []
    var places: [Double] = []
    for index in order {
      let x: Double = frame.x(points[index].time)
      guard !places.contains(where: { abs($0 - x) < 19 }) else { continue }
      chosen.insert(index)
      places.append(x)
    }
    return chosen
  }

  private func prominence(_ index: Int) -> Double {
    if index == points.count - 1 { return .infinity }
    let before: Double = index > 0 ? points[index - 1].value : points[index].value
    let after: Double = points[index + 1].value
    return points[index].value - min(before, after)
      + (points[index].value > max(before, after) ? 10 : 0)
  }
}
