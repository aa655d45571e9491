import Testing

/// House rules that a compiler does not check, as a test; each with what to do instead.
@Suite struct TidyTests {
  static let longestFile = 450

  static let sources = ["Core/Sources", "Sources"]

  /// Words that must not stand in a line of the product, where, and what to use instead.
  static let banned: [(word: String, folders: [String], instead: String)] = [
    ("Date()", sources, "take `at:`; the only clock is at the edge"),
    ("Date.now", sources, "take `at:`; the only clock is at the edge"),
    ("TimeZone.current", sources, "the facility's zone comes with the facility"),
    ("try!", sources, "handle the error"),
    ("as!", sources, "handle the other case"),
    ("fatalError(", sources, "throw a typed error"),
    ("TODO", sources, "do it, or open an issue"),
    ("FIXME", sources, "do it, or open an issue"),
    ("Regex", sources, "parse by hand: Regex can take exponential time on what a person types"),
    ("import Foundation", ["Core/Sources"], "Core uses the standard library only"),
    ("Double", ["Core/Sources"], "whole numbers of the smallest unit"),
    ("Decimal(", sources, "whole numbers of the smallest unit"),
    (
      "print(",
      [
        "Core/Sources", "Sources/Record", "Sources/RecordSQLite", "Sources/Access", "Sources/Care",
        "Sources/Web", "Sources/Simulation",
      ], "only the command line prints"
    ),
    ("#filePath", sources, "use #fileID: a path of the build machine must not ship"),
  ]

  @Test(arguments: banned.indices)
  func bannedWordsAreNotUsed(_ index: Int) throws {
    let (word, folders, instead) = Self.banned[index]
    // Scripts run in the browser and have clocks and words of their own.
    for file in try SourceTree(folders).files where !file.path.contains("/Assets/Scripts/") {
      for (number, line) in file.lines.enumerated() where Self.uses(word, Self.code(line)) {
        Issue.record("\(file.path):\(number + 1) uses \(word): \(instead)")
      }
    }
  }

  @Test func noFileIsTooLongToReadInASitting() throws {
    for file in try SourceTree(Self.sources + ["Core/Tests", "Tests"]).files {
      #expect(
        file.lines.count <= Self.longestFile,
        "\(file.path) has \(file.lines.count) lines: split it by idea")
    }
  }

  @Test func noHelperDrawers() throws {
    let drawers = ["Util", "Helper", "Misc", "Common", "Manager"]
    for file in try SourceTree(Self.sources).files {
      let name = file.path.split(separator: "/").last ?? ""
      let isDrawer = drawers.contains { name.contains($0) } && !name.hasPrefix("CommonPasswords")
      #expect(!isDrawer, "\(file.path): name it after the idea it holds")
    }
  }

  /// Titles of published instruments and journals, which are cited as they are called.
  static let properNames = [
    "drug abuse screening test", "brief addiction monitor", "br j addiction", "addictive behaviors",
    "et al. 1993, addiction 88",
  ]

  @Test func wordsAreAboutPeople() throws {
    let labels = ["addict", "junkie", "abuser", "drug abuse", "dirty urine", "clean urine"]
    for file in try SourceTree(Self.sources).files {
      for (number, line) in file.lines.enumerated() {
        let text = Self.properNames.reduce(line.lowercased()) { $0.replacing($1, with: "") }
        for label in labels where text.contains(label) {
          Issue.record("\(file.path):\(number + 1): \(label) is a label; say what the person does")
        }
      }
    }
  }

  /// Whether the word stands in a line on its own, not as the end of a longer name.
  private static func uses(_ word: String, _ code: Substring) -> Bool {
    code.ranges(of: word).contains { range in
      guard range.lowerBound > code.startIndex else { return true }
      let before = code[code.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "."
    }
  }

  /// A line without its comment, so that a comment may name what it warns of.
  private static func code(_ line: Substring) -> Substring {
    guard let comment = line.firstRange(of: "//") else { return line }
    return line[..<comment.lowerBound]
  }
}
