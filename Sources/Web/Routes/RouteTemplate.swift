/// A path with named gaps, such as `/charts/{chart}/doses`.
struct RouteTemplate: Hashable, Sendable {
  /// One part between slashes.
  enum Segment: Hashable, Sendable {
    case literal(String)
    case gap(String)
  }

  /// The template as written.
  let text: String
  /// Its parts.
  let segments: [Segment]

  init(_ text: String) {
    self.text = text
    segments = text.split(separator: "/").map { part in
      guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
      return .gap(String(part.dropFirst().dropLast()))
    }
  }

  /// How many values it needs.
  var gapCount: Int {
    segments.count { segment in
      if case .gap = segment { return true }
      return false
    }
  }

  /// The path with values in the gaps, in order.
  func path(filledWith values: [String]) -> String {
    guard !segments.isEmpty else { return "/" }
    var remaining = values[...]
    var path = ""
    for segment in segments {
      switch segment {
      case .literal(let text): path += "/\(text)"
      case .gap: path += "/\(PercentCoding.encode(remaining.popFirst() ?? ""))"
      }
    }
    return path
  }
}
