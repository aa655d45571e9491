import Record

extension ConformanceCase {
  static let reading: [ConformanceCase] = [
    ConformanceCase("a stream is read in order from any version") { maker in
      let log = try await maker.makeEmpty()
      for number in 1...6 {
        let stream = number.isMultiple(of: 2) ? Sample.stream : StreamID("b")
        _ = try await log.append(Sample.request(number...number, to: stream))
      }
      for (after, expected) in [(-1, [1, 2, 3]), (0, [1, 2, 3]), (2, [3]), (3, []), (.max, [])] {
        let found = try await log.entries(of: Sample.stream, after: Int64(after))
        try requireEqual(found.map(\.version), expected.map(Int64.init), "versions after \(after)")
        try require(found.allSatisfy { $0.stream == Sample.stream }, "another stream's entry")
      }
    },
    ConformanceCase("the whole log is read in pages without gap or overlap") { maker in
      let log = try await maker.makeEmpty()
      for number in 0..<5 {
        _ = try await log.append(Sample.request(1...5, to: StreamID("s\(number)")))
      }
      for limit in [1, 7, 25, 26, .max] {
        var pages: [StoredEntry] = []
        while true {
          let page = try await log.entries(after: pages.last?.position ?? 0, limit: limit)
          try require(page.count <= limit, "a page of \(page.count) with the limit \(limit)")
          if page.isEmpty { break }
          pages += page
        }
        try requireEqual(pages.map(\.position), Array(1...25), "positions with limit \(limit)")
      }
      try requireEqual(try await log.entries(after: -5, limit: 1).map(\.position), [1], "first")
      try requireEqual(try await log.entries(after: 0, limit: 0), [], "limit 0")
      try requireEqual(try await log.entries(after: 0, limit: -1), [], "limit -1")
      try requireEqual(try await log.entries(after: .max, limit: 1), [], "after the end")
    },
    ConformanceCase("a kind is read across streams in global order") { maker in
      let log = try await maker.makeEmpty()
      _ = try await log.append(Sample.request(1...1, to: StreamID("b"), kind: "dose"))
      _ = try await log.append(Sample.request(2...3))
      _ = try await log.append(Sample.request(4...5, to: StreamID("a"), kind: "dose"))
      let found = try await log.entries(ofKind: "dose")
      try requireEqual(found.map(\.position), [1, 4, 5], "positions")
      try requireEqual(try await log.entries(ofKind: "dos"), [], "part of a kind")
      try requireEqual(try await log.entries(ofKind: "DOSE"), [], "kind in capitals")
    },
    ConformanceCase("what is acknowledged is read at once") { maker in
      let log = try await maker.makeEmpty()
      for number in 1...20 {
        let stored = try await log.append(Sample.request(number...number)).entries
        let found = try await log.entries(of: Sample.stream, after: Int64(number) - 1)
        try requireEqual(found, stored, "entry \(number)")
      }
    },
  ]
}
