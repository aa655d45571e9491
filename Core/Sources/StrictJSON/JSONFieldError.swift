/// A value that is not what its place in the document needs.
public struct JSONFieldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place, such as `rounds[3].pulse`; empty for the whole document.
  public let path: String
  /// What was wrong, such as "expected a whole number".
  public let problem: String

  /// A problem at a place.
  public init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// One sentence: the place, then the problem.
  public var message: String { path.isEmpty ? problem : "\(path): \(problem)" }

  /// The same as ``message``.
  public var description: String { message }
}

/// The way from the document's root to a value, made into text only when something is wrong.
indirect enum JSONPath: Sendable {
  case root
  case key(String, in: JSONPath)
  case index(Int, in: JSONPath)

  var text: String {
    switch self {
    case .root: return ""
    case .key(let key, let parent):
      let before = parent.text
      return before.isEmpty ? key : "\(before).\(key)"
    case .index(let index, let parent): return "\(parent.text)[\(index)]"
    }
  }
}
