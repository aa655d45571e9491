import Testing

@testable import Clinical

/// Every kind of statement on a small made-up form: yes, no, and unknown while a missing answer could decide it.
@Suite struct StatementTests {
  /// One item of 0 to 2; one that is asked when it is not 0; a number from 10 to 20 worth 1 from 15; one gate; one extra.
  static let instrument = Instrument(
    id: "made-up", version: 1, title: "Made up", shortTitle: "Made up", rater: .clinician,
    recall: "now",
    items: [
      .choice("first", "First", .steps("none", "some", "much")),
      .choice("second", "Second", .points((0, "no"), (4, "yes")), askedWhen: .item("first", 1...2)),
      .number("third", "Third", 10...20, "mm", steps: .from((0, 0), (15, 1))),
      .yesOrNo("gate", "Gate", role: .gate),
      .yesOrNo("extra", "Extra", role: .extra),
    ],
    scoring: .sum(.withheld),
    cutoffSets: [
      Instrument.CutoffSet(
        id: "set", source: Citation("made up", .localDefault, verified: false),
        bands: .named((0...2, "low"), (3...7, "high")))
    ],
    citation: Citation("made up", .localDefault, verified: false), licence: .verbatim("none"))

  static func form(_ answers: [String: Assessment.Answer], before: Int? = nil) -> FilledForm {
    FilledForm(instrument, answers, cutoffs: instrument.defaultCutoffs, totalBefore: before)
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let condition: Statement
    let answers: [String: Assessment.Answer]
    let truth: Truth
    var before: Int?

    init(
      _ name: String, _ condition: Statement, _ answers: [String: Assessment.Answer],
      _ truth: Truth,
      before: Int? = nil
    ) {
      testDescription = name
      self.condition = condition
      self.answers = answers
      self.truth = truth
      self.before = before
    }
  }

  @Test("statements", arguments: items + sums + counts)
  func statement(_ row: Row) {
    #expect(Self.form(row.answers, before: row.before).truth(row.condition) == row.truth)
  }

  static let items: [Row] = [
    Row("in the range", .item("first", 1...2), ["first": .points(1)], .yes),
    Row("outside", .item("first", 1...2), ["first": .points(0)], .no),
    Row("missing", .item("first", 1...2), [:], .unknown),
    Row("refused is no answer", .item("first", 1...2), ["first": .refused], .unknown),
    Row("unable is no answer", .item("first", 0...0), ["first": .unable], .unknown),
    Row("not asked for", .item("second", 4...4), ["first": .points(0)], .no),
    Row("asked for, missing", .item("second", 4...4), ["first": .points(1)], .unknown),
    Row("perhaps asked for", .item("second", 4...4), [:], .unknown),
    Row(
      "given though not asked for", .item("second", 4...4),
      ["first": .points(0), "second": .points(4)], .yes),
    Row("no such item", .item("fourth", 0...9), [:], .no),
    Row("points of a number", .points("third", 1...1), ["third": .points(15)], .yes),
    Row("points below the step", .points("third", 1...1), ["third": .points(14)], .no),
    Row("refused", .refused("first"), ["first": .refused], .yes),
    Row("answered is not refused", .refused("first"), ["first": .points(0)], .no),
    Row("missing is not refused", .refused("first"), [:], .no),
    Row("unable", .unable("first"), ["first": .unable], .yes),
    Row("refused is not unable", .unable("first"), ["first": .refused], .no),
  ]

  static let twice = Statement.sum(
    [Statement.Term(factor: 2, item: "first"), Statement.Term(factor: -1, item: "third")],
    atLeast: -12)

  static let sums: [Row] = [
    Row("reached", twice, ["first": .points(1), "third": .points(14)], .yes),
    Row("not reached", twice, ["first": .points(1), "third": .points(15)], .no),
    Row("not reachable", twice, ["third": .points(17)], .no),
    Row("reached whatever comes", twice, ["third": .points(12)], .yes),
    Row("open", twice, ["third": .points(13)], .unknown),
    Row("total so far", .total(atLeast: 2), ["first": .points(2)], .yes),
    Row("total out of reach", .total(atLeast: 2), ["first": .points(0)], .no),
    Row("total open", .total(atLeast: 2), ["first": .points(1)], .unknown),
    Row("band reached", .band("high"), ["first": .points(1), "second": .points(4)], .yes),
    Row("band out of reach", .band("high"), ["first": .points(0)], .no),
    Row("no such band", .band("higher"), ["first": .points(1), "second": .points(4)], .no),
    Row("risen", .rise(atLeast: 2), ["first": .points(2)], .yes, before: 0),
    Row("not risen", .rise(atLeast: 2), ["first": .points(0)], .no, before: 0),
    Row("no total before", .rise(atLeast: 2), ["first": .points(2)], .unknown),
  ]

  static let pair = Statement.count(2, of: [.item("first", 1...2), .yes("gate"), .yes("extra")])

  static let counts: [Row] = [
    Row("enough", pair, ["first": .points(1), "gate": .points(1)], .yes),
    Row("too few left", pair, ["first": .points(0), "gate": .points(0)], .no),
    Row("open count", pair, ["first": .points(1), "gate": .points(0)], .unknown),
    Row("not yes", .not(.yes("gate")), ["gate": .points(1)], .no),
    Row("not unknown", .not(.yes("gate")), [:], .unknown),
    Row("known to hold", .known(.yes("gate")), ["gate": .points(1)], .yes),
    Row("not known to hold", .known(.yes("gate")), [:], .no),
    Row("not known", .not(.known(.yes("gate"))), [:], .yes),
  ]

  @Test("the span of a total: what is not asked for is 0, what is missing anything")
  func span() {
    #expect(Self.form([:]).total == 0...7)
    #expect(Self.form(["first": .points(0)]).total == 0...1)
    #expect(Self.form(["first": .points(1)]).total == 1...6)
    #expect(Self.form(["first": .points(1), "second": .points(4)]).total == 5...6)
    #expect(Self.form(["gate": .points(1), "extra": .points(1)]).total == 0...7)
  }

  @Test("the gate is needed, the extra is not")
  func needed() {
    let whole: [String: Assessment.Answer] = [
      "first": .points(0), "third": .points(10), "gate": .points(0),
    ]
    #expect(Self.form(whole).result == .total(0, band: "low"))
    #expect(Self.form(whole.filter { $0.key != "gate" }).result == .incomplete)
    #expect(Self.form(whole).progress.needed == 3)
    #expect(Self.form([:]).progress.needed == 4)
    #expect(Self.form([:]).progress.missing == ["first", "third", "gate"])
    #expect(Self.form(whole).skipped == ["second"])
  }
}
