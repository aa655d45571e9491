import Testing

@testable import Clinical

/// No instrument takes a missing, refused or impossible answer for a value.
@Suite struct MissingAnswerTests {
  static let sums = Catalogue.all.filter {
    if case .sum = $0.scoring { return true }
    return $0.scoring == .mean || $0.scoring == .level
  }.map(\.id)

  /// A complete form that no skip rule shortens: gates open, AUDIT at its most, the rest at its least.
  static func complete(_ instrument: Instrument) -> [String: Assessment.Answer] {
    var answers: [String: Assessment.Answer] = [:]
    for item in instrument.items where item.role != .extra && item.replaces == nil {
      let least = item.number?.range.lowerBound ?? item.options[0].points
      let most = item.options.last?.points ?? least
      let isOpening = item.role == .gate && instrument.id != "news2"
      let isDrinking = instrument.id.hasPrefix("audit")
      answers[item.id] = .points(isOpening || isDrinking ? most : least)
    }
    return answers
  }

  @Test(
    "without one item there is no total, whichever it is and however it is missing", arguments: sums
  )
  func oneMissing(id: String) throws {
    let instrument = try Forms.instrument(id)
    let answers = Self.complete(instrument)
    let whole = Assessment(recordedWith: id, version: 1, answers: answers).score(on: instrument)
    #expect(whole.isComplete)
    #expect(whole.missing.isEmpty)
    for item in instrument.items where answers[item.id] != nil {
      for answer in [nil, Assessment.Answer.refused, .unable] {
        var gap = answers
        gap[item.id] = answer
        let score = try Assessment(of: instrument, answers: gap).score(on: instrument)
        switch score.result {
        case .incomplete, .atLeast: break
        default: Issue.record("\(id) without \(item.id): \(score.line)")
        }
        #expect(score.missing.contains(item.id), "\(item.id)")
        #expect(!score.isComplete)
      }
    }
  }

  @Test("an extra item may be left out and adds nothing", arguments: Catalogue.all.map(\.id))
  func extras(id: String) throws {
    let instrument = try Forms.instrument(id)
    let answers = Self.complete(instrument)
    let without = FilledForm(instrument, answers, cutoffs: instrument.defaultCutoffs).result
    for item in instrument.items where item.role == .extra && id != "orthostatic" {
      var with = answers
      with[item.id] = .points(item.number?.range.upperBound ?? item.options.last?.points ?? 0)
      #expect(
        FilledForm(instrument, with, cutoffs: instrument.defaultCutoffs).result == without,
        "\(id) \(item.id)")
    }
  }

  static let partialForms: [(String, String, String)] = [
    ("news2", "8", "at least 3 -"), ("news2", "8 1 2", "at least 5 medium"),
    ("news2", "8 1 2 93", "at least 7 high"), ("news2", "16 1 0 98 - - 120 70 0", "at least 0 -"),
    ("4at", "4", "at least 4 possible delirium"),
    ("4at", "0 0 0 u", "at least 0 -"),
    ("4at", "0 1 0", "at least 1 possible cognitive impairment"),
    ("riosord-vha", "15 9", "at least 24 -"), ("riosord-vha", "15 9 7", "at least 31 25 to 32"),
    ("riosord-commercial", "25 u", "at least 25 18 to 25"),
    ("cows", "4 4 5", "incomplete 3/11"), ("phq-9", "3 3 3 3 3 3 3 3", "incomplete 8/9"),
    ("ocs", "6 8", "incomplete 2/3"), ("poss", "u", "incomplete 0/1"),
    ("rass", "", "incomplete 0/1"), ("bam", "3 4 3 1 0 r 4 4 2", "use ?, risk ?, protective ?"),
    ("bam", "- - - 1 0 4", "use 5, risk ?, protective ?"),
  ]

  @Test("what a partial form says", arguments: partialForms)
  func partial(id: String, answers: String, text: String) throws {
    #expect(try Forms.score(id, answers).line == text)
  }

  @Test("the short form of a score agrees with the full one")
  func shortForm() throws {
    let assessment = try Forms.assessment("cows", "1 2 1 1 2 1 2 1 1 1 0")
    #expect(assessment.score(with: COWS.instrument) == .complete(total: 13, band: "moderate"))
    let gap = try Forms.assessment("cows", "1 2 r")
    #expect(gap.score(with: COWS.instrument) == .incomplete(answered: 2, of: 11))
    let unnamed = try Forms.assessment("craving-vas", "62")
    #expect(unnamed.score(with: Craving.line) == .complete(total: 62, band: ""))
  }
}
