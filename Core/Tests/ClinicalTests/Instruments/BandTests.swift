import Testing

@testable import Clinical

/// Every total of every sum has the band that a second writing of the published cut-offs gives it, in every cut-off set.
@Suite struct BandTests {
  /// Bands as "0 none; 1-10 mild"; the first set of an instrument is its default.
  static let published: [(id: String, set: String, bands: String)] = [
    (
      "cows", "wesson-ling-2003",
      "0-4 below mild; 5-12 mild; 13-24 moderate; 25-36 moderately severe; 37-48 severe"
    ),
    ("sows", "ctn-harmonised", "0-0 none; 1-10 mild; 11-20 moderate; 21-64 severe"),
    ("ciwa-ar", "asam-2020", "0-9 mild; 10-18 moderate; 19-67 severe"),
    ("ciwa-ar", "camcops", "0-7 mild; 8-14 moderate; 15-67 severe"),
    ("ciwa-ar", "wikipedia", "0-10 mild; 11-15 moderate; 16-67 severe"),
    (
      "ciwa-b", "bands-20-40-60",
      "0-0 none; 1-20 mild; 21-40 moderate; 41-60 severe; 61-80 very severe"
    ),
    (
      "phq-9", "kroenke-2001",
      "0-4 none or minimal; 5-9 mild; 10-14 moderate; 15-19 moderately severe; 20-27 severe"
    ),
    ("phq-9", "screen-10", "0-9 negative; 10-27 positive"),
    ("phq-2", "cut-3", "0-2 negative; 3-6 positive"),
    ("phq-2", "cut-2", "0-1 negative; 2-6 positive"),
    ("gad-7", "spitzer-2006", "0-4 minimal; 5-9 mild; 10-14 moderate; 15-21 severe"),
    ("gad-7", "case-10", "0-9 negative; 10-21 positive"),
    ("gad-7", "case-8", "0-7 negative; 8-21 positive"),
    ("gad-2", "cut-3", "0-2 negative; 3-6 positive"),
    ("pc-ptsd-5", "cut-3", "0-2 negative; 3-5 positive"),
    ("pc-ptsd-5", "cut-4", "0-3 negative; 4-5 positive"),
    (
      "4at", "4at",
      "0-0 delirium unlikely; 1-3 possible cognitive impairment; 4-12 possible delirium"
    ),
    (
      "audit", "who-zones",
      "0-7 low risk; 8-15 hazardous; 16-19 harmful; 20-40 possible dependence"
    ),
    (
      "audit", "who-zones-from-7",
      "0-6 low risk; 7-15 hazardous; 16-19 harmful; 20-40 possible dependence"
    ),
    ("audit-c", "women-3", "0-2 negative; 3-12 positive"),
    ("audit-c", "men-4", "0-3 negative; 4-12 positive"),
    ("audit-c", "va-5", "0-4 negative; 5-12 positive"),
    ("dast-10", "nida", "0-0 none; 1-2 low; 3-5 moderate; 6-8 substantial; 9-10 severe"),
    ("news2", "rcp-2017", "0-4 low; 5-6 medium; 7-20 high"),
    ("pain-nrs", "bands-1-4-7", "0-0 none; 1-3 mild; 4-6 moderate; 7-10 severe"),
    ("must", "bapen", "0-0 low; 1-1 medium; 2-6 high"),
    ("nrs-2002", "espen-2003", "0-2 not at risk; 3-7 at risk"),
    (
      "riosord-vha", "zedler-2015",
      "0-24 0 to 24; 25-32 25 to 32; 33-37 33 to 37; 38-42 38 to 42; 43-46 43 to 46; 47-49 47 to 49; "
        + "50-54 50 to 54; 55-59 55 to 59; 60-66 60 to 66; 67-115 67 or more"
    ),
    (
      "riosord-commercial", "zedler-2018",
      "0-4 0 to 4; 5-7 5 to 7; 8-9 8 to 9; 10-17 10 to 17; 18-25 18 to 25; 26-41 26 to 41; "
        + "42-146 42 or more"
    ),
    ("barc-10", "remission-47", "10-46 below 47; 47-60 47 or more"),
  ]

  static func bands(_ text: String) -> [(ClosedRange<Int>, String)] {
    text.split(separator: ";").map { band in
      let parts = band.split(separator: " ", maxSplits: 1)
      let ends = parts[0].split(separator: "-").compactMap { Int($0) }
      return (ends[0]...ends[1], String(parts[1]))
    }
  }

  @Test("every total in its band", arguments: published)
  func everyTotal(id: String, set: String, text: String) throws {
    let instrument = try Forms.instrument(id)
    let cutoffs = try #require(instrument.cutoffs(set))
    let bands = Self.bands(text)
    #expect(instrument.smallestTotal == bands[0].0.lowerBound)
    #expect(instrument.largestTotal == bands[bands.count - 1].0.upperBound)
    var reached = 0
    for total in instrument.smallestTotal...instrument.largestTotal {
      guard let assessment = try Self.assessment(of: instrument, total: total) else { continue }
      reached += 1
      let expected = bands.first { $0.0.contains(total) }?.1
      let score = assessment.score(on: instrument, cutoffs: cutoffs)
      #expect(score.result == .total(total, band: expected), "\(id) \(set) \(total)")
      #expect(score.isComplete)
    }
    // RIOSORD cannot reach some sums of its uneven weights; every other total exists.
    #expect(
      reached == instrument.largestTotal - instrument.smallestTotal + 1 || id.hasPrefix("riosord"))
    #expect(reached > 1)
  }

  /// Some complete form with this total, or nil when no combination gives it.
  static func assessment(of instrument: Instrument, total: Int) throws -> Assessment? {
    let space = AnswerSpace(instrument) { $0.role == .scored && $0.replaces == nil }
    func search(_ place: Int, _ rest: Int) -> [Int]? {
      guard place < space.items.count else { return rest == 0 ? [] : nil }
      let left = space.items[(place + 1)...].reduce(0) { $0 + $1.worths.upperBound }
      for value in space.values[place].reversed() {
        let after = rest - space.items[place].worth(of: value)
        guard after >= 0, after <= left else { continue }
        if let found = search(place + 1, after) { return [value] + found }
      }
      return nil
    }
    guard let values = search(0, total) else { return nil }
    var answers = space.answers(values)
    for item in instrument.items where item.role == .gate {
      answers[item.id] = .points(item.options[0].points)
    }
    return try Assessment(of: instrument, answers: answers)
  }

  @Test("no cut-off set with bands is left out, and the default stands first")
  func all() {
    var sets: [String] = []
    for instrument in Catalogue.all {
      sets += instrument.cutoffSets.filter { !$0.bands.isEmpty }.map { "\(instrument.id) \($0.id)" }
    }
    #expect(sets.sorted() == Self.published.map { "\($0.id) \($0.set)" }.sorted())
    for (id, set) in [
      ("ciwa-ar", "asam-2020"), ("pc-ptsd-5", "cut-3"), ("phq-2", "cut-3"),
      ("audit-c", "women-3"), ("c-ssrs-screener", "columbia"), ("audit", "who-zones"),
      ("gad-7", "spitzer-2006"), ("phq-9", "kroenke-2001"), ("orthostatic", "consensus-2011"),
    ] { #expect(Catalogue.instrument(id)?.defaultCutoffs?.id == set) }
  }

  static let ranges: [(String, Int, Int)] = [
    ("sows-gossop", 0, 30), ("oows", 0, 13), ("craving-vas", 0, 100), ("craving-nrs", 0, 10),
  ]

  @Test("ranges of the sums without bands", arguments: ranges)
  func range(id: String, least: Int, most: Int) throws {
    let instrument = try Forms.instrument(id)
    #expect(instrument.smallestTotal == least)
    #expect(instrument.largestTotal == most)
    #expect(instrument.cutoffSets.isEmpty)
  }

  /// RIOSORD's probabilities of the study sample, lowest class first.
  static let probabilities: [(String, [String])] = [
    ("riosord-vha", ["3", "14", "24", "34", "46", "55", "64", "76", "85", "94"]),
    ("riosord-commercial", ["1.9", "4.8", "6.8", "15.1", "29.8", "55.1", "83.4"]),
  ]

  @Test("the probability of every class is shown with what it is", arguments: probabilities)
  func probability(id: String, percents: [String]) throws {
    let bands = try Forms.instrument(id).bands
    #expect(
      bands.map(\.advice)
        == percents.map { "Average predicted probability in the study sample: \($0) %." })
  }
}
