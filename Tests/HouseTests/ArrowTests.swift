import Testing

/// The arrows of docs/architecture.md: a room may only import rooms below it.
@Suite struct ArrowTests {
  /// What each room may import of ours and of others, and whom to ask for the rest.
  static let rooms: [(room: String, folder: String, allowed: Set<String>)] = [
    ("StrictJSON", "Core/Sources/StrictJSON", []),
    ("Clinical", "Core/Sources/Clinical", []),
    ("Chart", "Core/Sources/Chart", ["Clinical", "StrictJSON"]),
    ("Record", "Sources/Record", ["Crypto", "FoundationEssentials", "Synchronization"]),
    (
      "RecordSQLite", "Sources/RecordSQLite",
      [
        "Record", "GRDB", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch",
        "Glibc",
      ]
    ),
    (
      "Access", "Sources/Access",
      [
        "Clinical", "Chart", "StrictJSON", "Crypto", "CryptoExtras", "Dispatch",
        "FoundationEssentials", "Synchronization",
      ]
    ),
    (
      "Care", "Sources/Care",
      [
        "Access", "Chart", "Clinical", "Record", "StrictJSON", "Foundation", "FoundationEssentials",
        "Synchronization",
      ]
    ),
    (
      "Web", "Sources/Web",
      [
        "Access", "Care", "Chart", "Clinical", "StrictJSON", "Crypto", "Hummingbird",
        "HummingbirdCore",
        "HTTPTypes", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOHTTPTypes", "Logging",
        "ServiceLifecycle", "FoundationEssentials", "Synchronization", "Record",
      ]
    ),
    (
      "Simulation", "Sources/Simulation",
      ["Access", "Care", "Chart", "Clinical", "Synchronization", "Record", "FoundationEssentials"]
    ),
  ]

  @Test(arguments: rooms.indices)
  func aRoomImportsOnlyWhatLiesBelow(_ index: Int) throws {
    let (room, folder, allowed) = Self.rooms[index]
    let tree = try SourceTree([folder])
    #expect(!tree.files.isEmpty, "\(folder) holds no Swift file: the test would check nothing")
    for file in tree.files {
      for line in file.lines {
        guard let module = Self.importedModule(line) else { continue }
        #expect(
          allowed.contains(module),
          "\(file.path): \(room) may not import \(module); ask a room it may import, see docs/architecture.md"
        )
      }
    }
  }

  @Test(arguments: [
    ("import Clinical", "Clinical"), ("public import GRDB", "GRDB"),
    ("@testable import Chart", "Chart"), ("import struct Foundation.Date", "Foundation"),
  ])
  func importsAreFound(_ line: String, _ module: String) {
    #expect(Self.importedModule(Substring(line)) == module)
  }

  /// The module of an import line, or nil for any other line.
  static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
    else { return nil }
    let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "typealias"]
    let rest = words[(place + 1)...].drop { kinds.contains($0) }
    let module = rest.first?.split(separator: ".").first.map(String.init)
    // A line such as `import { start } from "./live.js"` belongs to a script inside a literal.
    return module?.first?.isLetter == true ? module : nil
  }
}
