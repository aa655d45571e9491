/// A value that stands in a path, such as the identifier of a chart.
protocol PathValue: Sendable {
  /// Reads the text of one path segment; nil when it is no such value, which the person sees as
  /// "not found".
  init?(pathText: String)

  /// The text of one path segment, not empty.
  var pathText: String { get }
}

extension Int64: PathValue {
  init?(pathText: String) {
    guard let value = Int64(pathText), String(value) == pathText else { return nil }
    self = value
  }

  var pathText: String { String(self) }
}
