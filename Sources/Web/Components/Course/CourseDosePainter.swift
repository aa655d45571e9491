/// Draws the leading medicine as weights that hang from the level line, and the others as rows of marks.
struct CourseDosePainter: Sendable {
  let rows: [CourseDoseRow]
  let frame: CourseFrame
  /// The level line.
  let horizon: Double
  /// The room it takes under the level line.
  let height: Double
  let timeText: @Sendable (Int64) -> String
  /// Where the score's line passes, so that a dose can point at it.
  let lineY: @Sendable (Int64) -> Double?

  private let leadDoses: [CourseDose]
  private let labels: CourseDoseLabels
  private let leadHeight: Double

  private static let longest = 44.0
  private static let rowHeight = 25.0

  init(
    rows: [CourseDoseRow], frame: CourseFrame, horizon: Double,
    timeText: @escaping @Sendable (Int64) -> String,
    lineY: @escaping @Sendable (Int64) -> Double?
  ) {
    self.rows = rows
    self.frame = frame
    self.horizon = horizon
    self.timeText = timeText
    self.lineY = lineY
    let doses = (rows.first?.doses ?? []).filter { frame.shows($0.time) }
    leadDoses = doses
    labels = CourseDoseLabels(
      doses.map { (words: Self.words($0), x: frame.x($0.time), length: Self.length($0)) })
    leadHeight = max(labels.depth + 14, 40)
    height = rows.isEmpty ? 8 : leadHeight + Double(rows.count - 1) * Self.rowHeight + 6
  }

  private static func words(_ dose: CourseDose) -> String {
    dose.state == .given ? dose.label : "\(dose.label) \(dose.state.word.lowercased())"
  }

  private static func length(_ dose: CourseDose) -> Double {
    max(12, longest * min(max(dose.share, 0), 1))
  }

  /// Hairlines from each dose up to the score.
  var threads: HTML {
    HTML(
      joining: leadDoses.filter(\.state.isTaken).map { dose in
        let x: Double = frame.x(dose.time)
        return CourseDrawing.line(x, horizon, x, lineY(dose.time) ?? horizon, "course-thread")
      })
  }

  /// The doses themselves.
  var figure: HTML {
    var drawn: HTML = .empty
    for (index, row) in rows.enumerated() {
      drawn += index == 0 ? lead(row) : marks(row, index: index)
    }
    return drawn
  }

  private func lead(_ row: CourseDoseRow) -> HTML {
    var drawn = CourseDrawing.text(
      row.medicine, CourseFrame.plotLeft - 12, horizon + 20, "course-medicine")
    for (dose, label) in zip(leadDoses, labels.placed) {
      drawn += weight(dose, label, row.medicine)
    }
    return drawn
  }

  private func weight(
    _ dose: CourseDose, _ label: CourseDoseLabels.Placed, _ medicine: String
  ) -> HTML {
    let x: Double = label.x
    let end: Double = horizon + Self.length(dose)
    return """
      <g class="course-dose dose-is-\(dose.state.rawValue)">\
      <title>\(timeText(dose.time)): \(medicine) \(dose.label), \(dose.state.word)</title>\
      <path class="course-weight" d="M\(at: x - 6) \(at: horizon)V\(at: end - 6)\
      a6 6 0 0 0 12 0V\(at: horizon)z"/>\(strike(dose.state, x, end))\
      \(CourseDrawing.text(label.words, x, horizon + label.y, "course-amount"))</g>
      """
  }

  private func strike(_ state: DoseState, _ x: Double, _ end: Double) -> HTML? {
    let middle: Double = (horizon + end) / 2
    switch state {
    case .refused, .held, .vomited:
      return CourseDrawing.line(x - 8, middle + 5, x + 8, middle - 5, "course-strike")
    case .partlyTaken:
      return CourseDrawing.box(x - 6, horizon, 12, (end - horizon) / 2, "course-half")
    case .given, .due, .late, .missed, .unknown, .notYet:
      return nil
    }
  }

  private func marks(_ row: CourseDoseRow, index: Int) -> HTML {
    let y: Double = horizon + leadHeight + (Double(index) - 0.5) * Self.rowHeight
    var drawn: HTML = """
      \(CourseDrawing.text(row.medicine, CourseFrame.plotLeft - 12, y + 4, "course-medicine"))\
      \(CourseDrawing.line(CourseFrame.plotLeft, y, CourseFrame.plotRight, y, "course-rail"))
      """
    let shown = row.doses.filter { frame.shows($0.time) }
    for (position, dose) in shown.enumerated() {
      let next: Double = position + 1 < shown.count ? frame.x(shown[position + 1].time) : 1200
      drawn += mark(dose, row.medicine, y: y, room: next - frame.x(dose.time))
    }
    return drawn
  }

  private func mark(_ dose: CourseDose, _ medicine: String, y: Double, room: Double) -> HTML {
    let x: Double = frame.x(dose.time)
    let words = Self.words(dose)
    let fits: Bool = room > Double(words.count) * 6 + 14
    return """
      <g class="course-dose dose-is-\(dose.state.rawValue)">\
      <title>\(timeText(dose.time)): \(medicine) \(dose.label), \(dose.state.word)</title>\
      <rect class="course-tick" x="\(at: x - 3)" y="\(at: y - 7)" \
      width="6" height="14" rx="3"/>\
      \(fits ? CourseDrawing.text(words, x + 8, y + 4, "course-tick-text") : HTML.empty)</g>
      """
  }
}

extension DoseState {
  /// Whether some of the dose is in the body.
  fileprivate var isTaken: Bool {
    switch self {
    case .given, .partlyTaken, .vomited: true
    case .due, .late, .missed, .refused, .held, .unknown, .notYet: false
    }
  }
}
