import Testing

@testable import Clinical

/// The scale as published: items, permitted points, bands, worked examples.
@Suite struct COWSTests {
  static let instrument = COWS.instrument

  static func assessment(_ points: [String: Int]) throws -> Assessment {
    try Assessment(of: instrument, answers: points.mapValues { .points($0) })
  }

  /// All eleven items at their least, with some changed.
  static func full(_ changed: [String: Int] = [:]) throws -> Assessment {
    var points: [String: Int] = [:]
    for item in instrument.items { points[item.id] = 0 }
    return try assessment(points.merging(changed) { $1 })
  }

  static let published: [String: [Int]] = [
    "pulse": [0, 1, 2, 4], "sweating": [0, 1, 2, 3, 4], "restlessness": [0, 1, 3, 5],
    "pupils": [0, 1, 2, 5], "aches": [0, 1, 2, 4], "nose-or-eyes": [0, 1, 2, 4],
    "stomach": [0, 1, 2, 3, 5], "tremor": [0, 1, 2, 4], "yawning": [0, 1, 2, 4],
    "anxiety": [0, 1, 2, 4], "gooseflesh": [0, 3, 5],
  ]

  @Test("the permitted points of every item, and no others")
  func items() throws {
    #expect(Self.instrument.items.count == 11)
    #expect(Self.instrument.largestTotal == 48)
    for item in Self.instrument.items {
      let permitted = try #require(Self.published[item.id])
      for points in -1...6 {
        let isTaken = (try? Self.assessment([item.id: points])) != nil
        #expect(isTaken == permitted.contains(points), "\(item.id) \(points)")
      }
    }
  }

  static let undefinedPoints: [(String, Int)] = [
    ("restlessness", 2), ("pupils", 3), ("gooseflesh", 1), ("tremor", 3),
  ]

  @Test(
    "COWS-6: points the scale does not define are refused by name",
    arguments: undefinedPoints)
  func invalid(item: String, points: Int) {
    #expect(throws: Assessment.Refusal.self) { try Self.assessment([item: points]) }
    do {
      _ = try Self.assessment([item: points])
    } catch let refusal as Assessment.Refusal {
      #expect(refusal.item == item)
      #expect(refusal.message.contains("not \(points)"))
    } catch {
      Issue.record("\(error)")
    }
  }

  static let pulsePoints: [(Int, Int)] = [(80, 0), (81, 1), (100, 1), (101, 2), (120, 2), (121, 4)]

  @Test(
    "COWS-4: pulse points", arguments: pulsePoints)
  func pulse(beats: Int, points: Int) {
    #expect(COWS.pulsePoints(beatsPerMinute: beats) == points)
  }

  static let bandEdges: [(Int, String)] = [
    (0, "below mild"), (4, "below mild"), (5, "mild"), (12, "mild"), (13, "moderate"),
    (24, "moderate"), (25, "moderately severe"), (36, "moderately severe"), (37, "severe"),
    (48, "severe"),
  ]

  @Test(
    "COWS-5: bands at their edges",
    arguments: bandEdges)
  func bands(total: Int, band: String) throws {
    let assessment = try Self.assessment(try Self.points(adding: total))
    #expect(assessment.score(with: Self.instrument) == .complete(total: total, band: band))
  }

  /// Some permitted answers that add up to a total, found by trying items in order.
  static func points(adding total: Int) throws -> [String: Int] {
    func search(_ items: ArraySlice<Instrument.Item>, _ rest: Int) -> [String: Int]? {
      guard let item = items.first else { return rest == 0 ? [:] : nil }
      for option in item.options.reversed() where option.points <= rest {
        if var found = search(items.dropFirst(), rest - option.points) {
          found[item.id] = option.points
          return found
        }
      }
      return nil
    }
    return try #require(search(instrument.items[...], total))
  }

  @Test("every total from 0 to 48 can be reached and has exactly one band")
  func everyTotal() throws {
    for total in 0...48 {
      let assessment = try Self.assessment(try Self.points(adding: total))
      #expect(COWS.total(assessment) == total)
      #expect(Self.instrument.bands.filter { $0.totals.contains(total) }.count == 1)
    }
  }

  static let examples: [([Int], Int, String)] = [
    ([1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 0], 13, "moderate"),
    ([4, 4, 5, 5, 4, 4, 5, 4, 2, 4, 5], 46, "severe"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0, "below mild"),
  ]

  @Test(
    "worked examples COWS-1 to COWS-3",
    arguments: examples)
  func workedExamples(points: [Int], total: Int, band: String) throws {
    let pairs = zip(Self.instrument.items.map(\.id), points).map { ($0, $1) }
    let assessment = try Self.assessment(Dictionary(uniqueKeysWithValues: pairs))
    #expect(assessment.score(with: Self.instrument) == .complete(total: total, band: band))
  }

  /// The total is a sum over items, so it is enough that each pair of items adds up at each pair of its values, over a low and a
  /// high background of the other nine: an interaction of two items or a wrong value of one would show.
  @Test("the total is the sum of the items: every pair of values of every pair of items")
  func pairs() throws {
    var tried = 0
    let items = Self.instrument.items
    for isHigh in [false, true] {
      var background: [String: Int] = [:]
      for item in items {
        background[item.id] = isHigh ? item.options.last?.points : item.options.first?.points
      }
      for (index, first) in items.enumerated() {
        for second in items[(index + 1)...] {
          for one in first.options {
            for other in second.options {
              var points = background
              points[first.id] = one.points
              points[second.id] = other.points
              let total = COWS.total(try Self.assessment(points))
              if total != points.values.reduce(0, +) {
                Issue.record("\(points) gives \(String(describing: total))")
                return
              }
              tried += 1
            }
          }
        }
      }
    }
    print("COWS: \(tried) assessments of 4,915,200, all pairs over two backgrounds")
  }

  @Test("without one item there is no total", arguments: instrument.items.map(\.id))
  func incomplete(item: String) throws {
    for answer in [nil, Assessment.Answer.refused, .unable] {
      var answers: [String: Assessment.Answer] = [:]
      for other in Self.instrument.items where other.id != item { answers[other.id] = .points(0) }
      answers[item] = answer
      let assessment = try Assessment(of: Self.instrument, answers: answers)
      #expect(COWS.total(assessment) == nil)
      #expect(assessment.score(with: Self.instrument) == .incomplete(answered: 10, of: 11))
    }
  }

  @Test("an unknown item is refused")
  func unknownItem() {
    #expect(throws: Assessment.Refusal.self) { try Self.assessment(["craving": 1]) }
  }

  static let signThresholds: [(String, Int, Int)] = [
    ("pulse", 1, 2), ("sweating", 1, 2), ("pupils", 1, 2), ("nose-or-eyes", 1, 2),
    ("stomach", 2, 3), ("tremor", 1, 2), ("yawning", 1, 2), ("gooseflesh", 0, 3),
  ]

  @Test(
    "objective signs, at the threshold and just below",
    arguments: signThresholds)
  func objective(item: String, below: Int, at threshold: Int) throws {
    #expect(COWS.objectiveSigns(try Self.full([item: below])).isEmpty)
    let label = try #require(Self.instrument.item(item)?.label)
    #expect(COWS.objectiveSigns(try Self.full([item: threshold])) == [label])
  }

  @Test("BUP-2: fourteen points of complaint are not one objective sign")
  func subjective() throws {
    let assessment = try Self.full([
      "aches": 4, "anxiety": 4, "stomach": 2, "restlessness": 3, "sweating": 1,
    ])
    #expect(COWS.total(assessment) == 14)
    #expect(COWS.objectiveSigns(assessment).isEmpty)
  }
}
