/// Draws notes as small leaves, on a lower row where the first is taken.
struct CourseNotePainter: Sendable {
  let notes: [CourseMark]
  let frame: CourseFrame
  let top: Double
  let timeText: @Sendable (Int64) -> String

  private static let rowHeight = 20.0
  private static let letterWidth = 5.9
  private static let longest = 40
  /// A mark without words nearer than this to another one would cover it; its note stands on the timeline.
  private static let closest = 10.0

  /// One note with the row it fits on.
  private struct Placed {
    var note: CourseMark
    var words: String
    var x: Double
    var row: Int
  }

  /// The room it takes.
  var height: Double {
    let rows = (placed.map(\.row).max() ?? -1) + 1
    return rows == 0 ? 0 : Double(rows) * Self.rowHeight + 10
  }

  var figure: HTML {
    guard !placed.isEmpty else { return .empty }
    let name = CourseDrawing.text("Notes", CourseFrame.plotLeft - 12, top + 19, "course-medicine")
    return "\(name)\(placed.map(leaf))"
  }

  /// A note goes on the first row that is free; when all are taken it stays a mark without words, where there is room for one.
  private var placed: [Placed] {
    var ends: [Double] = [0, 0, 0]
    var placed: [Placed] = []
    var lastMark: Double = -Self.closest
    for note in notes where frame.shows(note.time) {
      let x: Double = frame.x(note.time)
      let words = Self.shortened(note.label)
      let end: Double = x + 22 + Double(words.count) * Self.letterWidth
      if let row = ends.firstIndex(where: { $0 <= x }) {
        ends[row] = end
        placed.append(Placed(note: note, words: words, x: x, row: row))
      } else if x - lastMark >= Self.closest {
        placed.append(Placed(note: note, words: "", x: x, row: 2))
        lastMark = x
      }
    }
    return placed
  }

  private static func shortened(_ text: String) -> String {
    text.count <= longest ? text : String(text.prefix(longest - 1)) + "…"
  }

  private func leaf(_ item: Placed) -> HTML {
    let y: Double = top + 15 + Double(item.row) * Self.rowHeight
    return """
      <g class="course-note"><title>\(timeText(item.note.time)): \(item.note.label)\
      \(item.note.detail.map { " (\($0))" as HTML })</title>\
      <path d="M\(at: item.x) \(at: y - 7)v14m0-14h9l-3 4 3 4h-9"/>\
      \(CourseDrawing.text(item.words, item.x + 14, y + 4, "course-note-text"))</g>
      """
  }
}
