import Foundation

/// The repository as text: what the house rules are checked on.
struct SourceTree {
  struct File {
    /// The path from the repository's root.
    let path: String
    let lines: [Substring]
  }

  let files: [File]

  /// Every Swift file under the folders, sorted by path.
  init(_ folders: [String]) throws {
    let root = try Self.root()
    files = try folders.flatMap { folder -> [File] in
      let base = root.appendingPathComponent(folder)
      let enumerator = FileManager.default.enumerator(atPath: base.path)
      let names = (enumerator?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }
      return try names.filter { !$0.contains(".build") }.sorted().map { name in
        let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
        return File(
          path: "\(folder)/\(name)",
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
    }
  }

  struct NoRoot: Error {}

  private static func root() throws -> URL {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift").path
      let core = folder.appendingPathComponent("Core").path
      let manager = FileManager.default
      if manager.fileExists(atPath: manifest), manager.fileExists(atPath: core) { return folder }
      folder.deleteLastPathComponent()
    }
    throw NoRoot()
  }
}
