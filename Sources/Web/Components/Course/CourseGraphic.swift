/// A stay on one time axis: the score over its bands, the doses that answer it, the vital signs beneath.
///
/// Everything hangs on the level line: withdrawal rises above it, doses weigh below it.
struct CourseGraphic: Component {
  var title: String
  /// Its id on the page, for a page with more than one.
  var id = "course"
  /// What the picture shows, in two sentences, for those who do not see it.
  var description: String
  /// The first and the last instant, in milliseconds since 1970, UTC.
  var span: ClosedRange<Int64>
  var now: CourseMark?
  /// Where days begin, with the day of stay and the date.
  var days: [CourseMark]
  /// Hours to name along the foot.
  var hours: [CourseMark]
  /// Dark hours, as the facility keeps them.
  var nights: [ClosedRange<Int64>] = []
  var score: CourseScore
  /// The leading medicine first.
  var doseRows: [CourseDoseRow]
  var notes: [CourseMark] = []
  var lanes: [CourseLane]
  /// The band's name or another word under the latest score.
  var latestNote: String?
  /// Names an instant in the facility's time zone.
  var timeText: @Sendable (Int64) -> String

  private static let headHeight = 44.0
  private static let scoreHeight = 204.0

  func render() -> HTML {
    """
    <figure class="course"><div class="course-frame" tabindex="0" role="region" aria-label="\(title)">\
    \(drawing)</div>\(CourseTable(graphic: self))</figure>
    """
  }

  private var frame: CourseFrame { CourseFrame(span: span) }

  private var scorePainter: CourseScorePainter {
    CourseScorePainter(
      score: score, frame: frame, top: Self.headHeight, height: Self.scoreHeight,
      timeText: timeText)
  }

  private var drawing: HTML {
    let painter = scorePainter
    let doses = CourseDosePainter(
      rows: doseRows, frame: frame, horizon: painter.horizon, timeText: timeText,
      lineY: { painter.lineY(at: $0) })
    let notePainter = CourseNotePainter(
      notes: notes, frame: frame, top: painter.horizon + doses.height, timeText: timeText)
    let lanesTop: Double = painter.horizon + doses.height + notePainter.height + 8
    let lanePainters = lanes.enumerated().map { index, lane in
      CourseLanePainter(
        lane: lane, frame: frame, top: lanesTop + Double(index) * CourseLanePainter.height,
        timeText: timeText)
    }
    let foot: Double = lanesTop + Double(lanes.count) * CourseLanePainter.height + 4
    let height: Double = foot + 26
    return """
      <svg class="course-drawing" viewBox="0 0 1200 \(at: height)" role="img" \
      data-course-from="\(span.lowerBound)" data-course-to="\(span.upperBound)" \
      data-course-left="\(at: CourseFrame.plotLeft)" \
      data-course-right="\(at: CourseFrame.plotRight)" \
      data-course-foot="\(at: foot)" aria-labelledby="\(id)-title \(id)-description"><title id="\(id)-title">\(title)</title>\
      <desc id="\(id)-description">\(description)</desc>\
      \(painter.ground)\(lanePainters.map(\.ground))\(nightBoxes(foot))\(hourLines(foot))\
      \(futureBox(foot))\(dayLines(foot))\(separators(lanePainters))\(nowLine(foot))\(doses.threads)\
      \(CourseDrawing.line(0, painter.horizon, CourseFrame.width, painter.horizon, "course-horizon"))\
      \(painter.figure)\(doses.figure)\(notePainter.figure)\(lanePainters.map(\.figure))\
      \(scoreTitle)\(latestScore)</svg>
      """
  }

  private func nightBoxes(_ foot: Double) -> HTML {
    HTML(
      joining: nights.map { night in
        let left: Double = frame.x(night.lowerBound)
        return CourseDrawing.box(
          left, Self.headHeight, frame.x(night.upperBound) - left, foot - Self.headHeight,
          "course-night")
      })
  }

  private func dayLines(_ foot: Double) -> HTML {
    HTML(
      joining: days.map { day in
        let x: Double = frame.x(day.time)
        return """
          \(CourseDrawing.line(x, 8, x, foot, "course-day-line"))\
          \(CourseDrawing.text(day.label, x + 8, 20, "course-day"))\
          \(CourseDrawing.text(day.detail ?? "", x + 8, 36, "course-date"))
          """
      })
  }

  private func hourLines(_ foot: Double) -> HTML {
    HTML(
      joining: hours.filter { frame.shows($0.time) }.map { hour in
        let x: Double = frame.x(hour.time)
        return """
          \(CourseDrawing.line(x, Self.headHeight, x, foot, "course-hour-line"))\
          \(CourseDrawing.text(hour.label, x, foot + 18, "course-hour"))
          """
      })
  }

  private func separators(_ painters: [CourseLanePainter]) -> HTML {
    HTML(
      joining: painters.map { painter in
        CourseDrawing.line(0, painter.top, CourseFrame.width, painter.top, "course-separator")
      })
  }

  private func futureBox(_ foot: Double) -> HTML? {
    guard let now, frame.shows(now.time) else { return nil }
    let x: Double = frame.x(now.time)
    return CourseDrawing.box(
      x, Self.headHeight, CourseFrame.plotRight - x, foot - Self.headHeight, "course-future")
  }

  private func nowLine(_ foot: Double) -> HTML? {
    guard let now, frame.shows(now.time) else { return nil }
    let x: Double = frame.x(now.time)
    return """
      \(CourseDrawing.line(x, 26, x, foot, "course-now"))\
      \(CourseDrawing.text(now.label, x, 20, "course-now-text"))
      """
  }

  private var scoreTitle: HTML {
    CourseDrawing.text(score.name, 0, Self.headHeight + 14, "course-score-name")
  }

  private var latestScore: HTML? {
    guard let last = score.points.last else { return nil }
    let x: Double = CourseFrame.width
    let y: Double = min(
      max(scorePainter.scale.y(last.value) + 10, Self.headHeight + 34), scorePainter.horizon - 20)
    return """
      \(CourseDrawing.text(last.label, x, y, "course-latest-score"))\
      \(CourseDrawing.text(latestNote ?? "", x, y + 17, "course-latest-note"))
      """
  }
}
