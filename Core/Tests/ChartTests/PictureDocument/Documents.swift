import Foundation
import StrictJSON

@testable import Chart

/// The project's documentation, as tests read it.
enum Documents {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: "docs/\(path)"), encoding: .utf8)
  }

  static func names(in folder: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "docs/\(folder)").path)
    return (files ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }

  /// The answer to an example of `docs/examples/advise`, with one piece of its text replaced.
  static func answer(
    _ example: String, replacing old: String = "", with new: String = ""
  ) throws -> JSONValue {
    var text = try text("examples/advise/\(example).json")
    if !old.isEmpty {
      guard text.contains(old) else { throw Missing(text: old) }
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    return try JSONReader().read(try AdviceDocument.answer(Array(text.utf8)))
  }

  /// A test that replaces what is not there would pass for no reason.
  struct Missing: Error {
    let text: String
  }
}

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
