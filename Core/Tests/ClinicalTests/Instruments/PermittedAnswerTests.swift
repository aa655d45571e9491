import Testing

@testable import Clinical

/// Every permitted answer of every item is taken and every neighbour that the instrument does not define is refused, against a second
/// writing of the published answers.
@Suite struct PermittedAnswerTests {
  /// By instrument: how many items in a row share which answers, "11 0,1,2,4" or "3 0-100".
  static let published: [(id: String, rows: String)] = [
    (
      "cows",
      "1 0,1,2,4; 1 0-4; 1 0,1,3,5; 1 0,1,2,5; 2 0,1,2,4; 1 0,1,2,3,5; 3 0,1,2,4; 1 0,3,5"
    ),
    ("sows", "16 0-4"), ("sows-gossop", "10 0-3"), ("oows", "13 0-1"),
    ("ciwa-ar", "9 0-7; 1 0-4; 1 0-1"), ("ciwa-b", "20 0-4; 1 0-24; 1 0-1440; 2 0-1"),
    ("phq-9", "10 0-3"), ("phq-2", "2 0-3"), ("gad-7", "7 0-3"), ("gad-2", "2 0-3"),
    ("pc-ptsd-5", "6 0-1"), ("c-ssrs-screener", "7 0-1"), ("asq", "5 0-1"),
    ("4at", "1 0,4; 2 0-2; 1 0,4"), ("audit", "8 0-4; 2 0,2,4"), ("audit-c", "3 0-4"),
    ("dast-10", "10 0-1"), ("taps-1", "1 0-4; 1 0-1; 4 0-4"), ("oud-criteria", "12 0-1"),
    ("bam", "19 0-4; 1 0,4; 3 0-4"),
    (
      "bam-r",
      "1 0,8,15,22,30; 12 0-30; 2 0,8,15,22,30; 2 0-30; 1 0,8,15,22,30; 1 0-30; 1 0,30; "
        + "1 0,8,15,22,30; 1 0-30; 1 0,8,15,22,30"
    ),
    (
      "news2",
      "1 0-80; 1 1,2; 1 0,2; 3 40-100; 1 40-300; 1 20-250; 1 0,3; 1 250-440"
    ),
    ("poss", "1 0-4"), ("pain-nrs", "3 0-10"), ("craving-vas", "1 0-100"),
    ("craving-nrs", "1 0-10"), ("ocs", "3 0-10"),
    (
      "orthostatic",
      "1 40-300; 1 20-200; 1 20-250; 1 0-1; 1 40-300; 1 20-200; 1 20-250; 1 40-300; 1 20-200; "
        + "1 20-250"
    ),
    (
      "dehydration",
      "2 0-50; 1 0-10000; 3 0-1; 2 200-3500; 1 0-1; 1 0-20; 1 0-1; 1 40-300; 1 20-250; 1 0-80; "
        + "1 0-20; 1 0-1; 1 90-200; 1 10-99; 2 10-2000; 1 10-600; 1 5-990"
    ),
    ("must", "1 80-1000; 1 0-600; 1 0,2"), ("nrs-2002", "4 0-1; 2 0-3; 1 16-120"),
    ("refeeding", "1 80-1000; 1 0-600; 1 0-90; 5 0-1"),
    (
      "riosord-vha",
      "1 0,15; 1 0,9; 1 0,7; 2 0,5; 1 0,4; 1 0,3; 2 0,9; 1 0,3; 1 0,7; 1 0,4; 1 0,5,9,16; 1 0,11; "
        + "1 0,8"
    ),
    (
      "riosord-commercial",
      "1 0,25; 1 0,10; 1 0,9; 1 0,8; 2 0,7; 2 0,5; 1 0,13; 1 0,11; 1 0,5; 1 0,10; 1 0,7; 1 0,9; "
        + "1 0,8; 1 0,7"
    ),
    ("overdose-flags", "12 0-1"), ("barc-10", "10 1-6"),
    ("ahc-hrsn", "1 0-2; 1 0-1; 2 0-2; 1 0-1; 1 0-2; 4 1-5"),
    (
      "prapare",
      "8 0-1; 1 0-2; 3 0-1; 1 0-3; 1 0-4; 1 0-1; 1 0-2; 1 0-3; 1 0-2; 1 0-10000000; 1 1-30"
    ),
  ]

  /// Reads the rows; RASS has negative numbers and stands apart.
  static func permitted(_ rows: String) -> [Set<Int>] {
    rows.split(separator: ";").flatMap { row -> [Set<Int>] in
      let parts = row.split(separator: " ")
      let ends = parts[1].split(separator: "-").compactMap { Int($0) }
      let values =
        ends.count == 2
        ? Set(ends[0]...min(ends[1], ends[0] + 20_000)).union([ends[1]])
        : Set(parts[1].split(separator: ",").compactMap { Int($0) })
      return Array(repeating: values, count: Int(parts[0]) ?? 0)
    }
  }

  @Test("exactly the published answers of every item", arguments: published)
  func items(id: String, rows: String) throws {
    let instrument = try Forms.instrument(id)
    let permitted = Self.permitted(rows)
    #expect(permitted.count == instrument.items.count)
    for (item, values) in zip(instrument.items, permitted) {
      let least = try #require(values.min())
      let most = try #require(values.max())
      let isLong = most - least > 3_000
      let tried = isLong ? [least - 1, least, most, most + 1] : Array((least - 2)...(most + 2))
      for value in tried {
        let isTaken = Self.takes(value, item, instrument)
        if isTaken != values.contains(value) {
          Issue.record("\(id) \(item.id) \(value): taken \(isTaken)")
        }
      }
      for answer in [Assessment.Answer.refused, .unable] {
        #expect((try? Assessment(of: instrument, answers: [item.id: answer])) != nil)
      }
    }
  }

  static func takes(_ value: Int, _ item: Instrument.Item, _ instrument: Instrument) -> Bool {
    (try? Assessment(of: instrument, answers: [item.id: .points(value)])) != nil
  }

  @Test("RASS takes -5 to +4")
  func agitation() throws {
    let item = try #require(RASS.instrument.items.first)
    for value in -7...6 {
      #expect(Self.takes(value, item, RASS.instrument) == (-5...4).contains(value))
    }
    #expect(RASS.instrument.items.count == 1)
  }

  @Test("no instrument is left out")
  func all() {
    #expect(Set(Self.published.map(\.id) + ["rass"]) == Set(Catalogue.all.map(\.id)))
  }

  static let invalid: [(String, String, String, Int)] = [
    ("COWS-6", "cows", "restlessness", 2), ("COWS-6", "cows", "pupils", 3),
    ("COWS-6", "cows", "gooseflesh", 1), ("COWS-6", "cows", "tremor", 3),
    ("AUDIT-3", "audit", "injury", 1), ("AUDIT-3", "audit", "concern", 3),
    ("BARC-10 from 1", "barc-10", "happy", 0), ("BAM bins", "bam", "sleep", 5),
    ("BAM-R", "bam-r", "health", 7), ("MUST illness", "must", "acutely-ill", 1),
    ("4AT", "4at", "alertness", 1),
  ]

  @Test("named refusals", arguments: invalid)
  func refused(name: String, id: String, item: String, value: Int) throws {
    let instrument = try Forms.instrument(id)
    let refusal = #expect(throws: Assessment.Refusal.self) {
      try Assessment(of: instrument, answers: [item: .points(value)])
    }
    #expect(refusal?.item == item, "\(name)")
    #expect(refusal?.message.contains("not \(value)") == true)
    #expect(refusal?.message.contains(instrument.item(item)?.permitted ?? "?") == true)
  }

  @Test("a refused number is told in its unit")
  func number() {
    let refusal = #expect(throws: Assessment.Refusal.self) {
      try Assessment(of: MUST.instrument, answers: ["bmi": .points(79)])
    }
    #expect(refusal?.message == "Body mass index can be 8.0 to 100.0 kg/m² in MUST, not 7.9.")
  }

  @Test("every item that has no such identifier is refused", arguments: Catalogue.all.map(\.id))
  func unknownItem(id: String) throws {
    let instrument = try Forms.instrument(id)
    let refusal = #expect(throws: Assessment.Refusal.self) {
      try Assessment(of: instrument, answers: ["no-such-item": .refused])
    }
    #expect(refusal?.message == "\(instrument.shortTitle) has no item no-such-item.")
  }
}
