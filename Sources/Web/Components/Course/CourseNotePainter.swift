/// Draws notes as small leaves on a row, with as many words as there is room for.
struct CourseNotePainter: Sendable {
  let notes: [CourseMark]
  let frame: CourseFrame
  let top: Double
  let timeText: @Sendable (Int64) -> String

  /// The room it takes.
  var height: Double { notes.isEmpty ? 0 : 30 }

  var figure: HTML {
    guard !notes.isEmpty else { return .empty }
    let shown = notes.filter { frame.shows($0.time) }
    let middle: Double = top + 15
    var drawn = CourseDrawing.text(
      "Notes", CourseFrame.plotLeft - 12, middle + 4, "course-medicine")
    for (index, note) in shown.enumerated() {
      let x: Double = frame.x(note.time)
      let end: Double =
        index + 1 < shown.count ? frame.x(shown[index + 1].time) : CourseFrame.plotRight + 80
      drawn += leaf(note, x: x, y: middle, room: end - x - 22)
    }
    return drawn
  }

  private func leaf(_ note: CourseMark, x: Double, y: Double, room: Double) -> HTML {
    let letters = Int(room / 6)
    let words: String
    if note.label.count <= letters {
      words = note.label
    } else {
      words = letters > 8 ? String(note.label.prefix(letters - 1)) + "…" : ""
    }
    return """
      <g class="course-note"><title>\(timeText(note.time)): \(note.label)\
      \(note.detail.map { " (\($0))" as HTML })</title>\
      <path d="M\(CourseDrawing.at(x)) \(CourseDrawing.at(y - 7))v14m0-14h9l-3 4 3 4h-9"/>\
      \(CourseDrawing.text(words, x + 14, y + 4, "course-note-text"))</g>
      """
  }
}
