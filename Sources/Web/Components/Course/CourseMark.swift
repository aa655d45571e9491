/// A word at an instant: a day, an hour, a note.
struct CourseMark: Sendable {
  /// Milliseconds since 1970, UTC.
  var time: Int64
  var label: String
  /// A second, quieter word: the date under "Day 2", the author of a note.
  var detail: String?

  init(_ time: Int64, _ label: String, detail: String? = nil) {
    self.time = time
    self.label = label
    self.detail = detail
  }
}
