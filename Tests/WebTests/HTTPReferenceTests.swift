import Foundation
import Testing

@testable import Web

struct HTTPReferenceTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/http.md")

  @Test func theFileIsWhatTheTableSays() throws {
    let text = HTTPReference.markdown()
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(kept == text, "docs/http.md is out of date: run make docs")
  }

  @Test func everyRowHasItsChapter() {
    let text = HTTPReference.markdown()
    for row in Endpoints.all {
      #expect(text.contains("\n## \(row.name)\n"), "\(row.name)")
    }
    #expect(text.contains("| `password` | secret up to 128 | yes | Password |"))
  }
}
