import Testing

@testable import Clinical

/// Instruments judged by rules, over every form or every edge, against rules written down a second time.
@Suite struct LevelRuleTests {
  /// What an item can be while forms are walked through: an answer, refused, not asked.
  static let states: [Assessment.Answer?] = [.points(0), .points(1), .refused, nil]

  /// Every combination of the states over the items.
  static func forEach(
    _ count: Int, _ states: [Assessment.Answer?], _ body: ([Assessment.Answer?]) -> Bool
  ) {
    let combinations = (0..<count).reduce(1) { product, _ in product * states.count }
    for number in 0..<combinations {
      var rest = number
      var answers: [Assessment.Answer?] = []
      for _ in 0..<count {
        answers.append(states[rest % states.count])
        rest /= states.count
      }
      guard body(answers) else { return }
    }
  }

  static func category(
    _ instrument: Instrument, _ answers: [Assessment.Answer?], set: String? = nil
  ) -> InstrumentScore.Category? {
    let cutoffs = set.flatMap(instrument.cutoffs) ?? instrument.defaultCutoffs
    let form = FilledForm(instrument, inOrder: answers, cutoffs: cutoffs)
    guard case .category(let category) = form.result else { return nil }
    return category
  }

  @Test("C-SSRS, all 16,384 forms of yes, no, refused and not asked, under both rules")
  func columbia() {
    Self.forEach(7, Self.states) { answers in
      let yes = answers.map { $0 == .points(1) }
      let isKnown = answers.map { $0 == .points(0) || $0 == .points(1) }
      // A question that 2 or 6 does not open has no answer to wait for.
      let isOpen = [
        true, true, answers[1] != .points(0), answers[1] != .points(0), answers[1] != .points(0),
        true, answers[5] != .points(0),
      ]
      let waits = (0..<7).map { isOpen[$0] && !isKnown[$0] }
      let high = yes[3] || yes[4] || yes[6]
      let mayBeHigh = waits[3] || waits[4] || waits[6]
      let moderate = yes[2] || yes[5]
      let mayBeModerate = waits[2] || waits[5]
      let expected: String =
        if high {
          "high"
        } else if moderate {
          mayBeHigh ? "moderate or high" : "moderate"
        } else if mayBeHigh || mayBeModerate {
          "indeterminate, handled as moderate"
        } else if yes[0] || yes[1] {
          "low"
        } else {
          waits[0] || waits[1] ? "indeterminate, handled as moderate" : "none"
        }
      let text = Self.category(CSSRSScreener.instrument, answers)?.text
      let isVAPositive = high || yes[2]
      let expectedVA =
        isVAPositive
        ? "positive"
        : mayBeHigh || waits[2] ? "indeterminate, handled as positive" : "negative"
      let textVA = Self.category(CSSRSScreener.instrument, answers, set: "va-indicator")?.text
      if text != expected || textVA != expectedVA {
        Issue.record("\(answers): \(text ?? "?") \(textVA ?? "?"), not \(expected) \(expectedVA)")
        return false
      }
      return true
    }
  }

  @Test("ASQ, all 1,024 forms of yes, no, refused and not asked")
  func nimh() {
    Self.forEach(5, Self.states) { answers in
      let four = answers.prefix(4)
      let isPositive = four.contains { $0 == .points(1) || $0 == .refused }
      let isNegative = four.allSatisfy { $0 == .points(0) }
      let expected: String =
        if answers[4] == .points(1) {
          "acute positive"
        } else if isPositive {
          answers[4] == .points(0) ? "non-acute positive" : "acute positive"
        } else if isNegative {
          "negative"
        } else {
          answers[4] == .points(0) ? "negative or non-acute positive" : "not decided"
        }
      let text = Self.category(ASQ.instrument, answers)?.text
      if text != expected { Issue.record("\(answers): \(text ?? "?"), not \(expected)") }
      return text == expected
    }
  }

  @Test("opioid use disorder, all 4,096 complete forms")
  func criteria() {
    Self.forEach(12, [.points(0), .points(1)]) { answers in
      var count = answers.prefix(9).count { $0 == .points(1) }
      if answers[11] == .points(0) { count += answers[9...10].count { $0 == .points(1) } }
      let expected = ["no disorder", "no disorder", "mild", "mild", "moderate", "moderate"]
      let category = Self.category(OUDCriteria.instrument, answers)
      let isRight =
        category?.text == (count < 6 ? expected[count] : "severe")
        && category?.count == count...count
      if !isRight { Issue.record("\(answers): \(String(describing: category)), not \(count)") }
      return isRight
    }
  }

  /// Fills the gaps in every way and collects the levels: exactly those have to be possible.
  @Test("opioid use disorder with gaps: possible is what some way of filling them gives")
  func criteriaWithGaps() {
    var generator = SeededGenerator(seed: 511)
    for _ in 0..<400 {
      var answers: [Assessment.Answer?] = []
      for _ in 0..<12 { answers.append(.points(Bool.random(using: &generator) ? 1 : 0)) }
      let gaps = (0..<12).shuffled(using: &generator).prefix(
        Int.random(in: 0...4, using: &generator))
      for gap in gaps { answers[gap] = Bool.random(using: &generator) ? .unable : nil }
      var filled: Set<String> = []
      for choice in 0..<(1 << gaps.count) {
        var complete = answers
        for (bit, gap) in gaps.enumerated() { complete[gap] = .points((choice >> bit) & 1) }
        filled.formUnion(Self.category(OUDCriteria.instrument, complete)?.possible ?? [])
      }
      let possible = Self.category(OUDCriteria.instrument, answers)?.possible ?? []
      let levels = OUDCriteria.instrument.defaultCutoffs?.levels?.names ?? []
      #expect(possible == levels.filter { filled.contains($0) }, "seed 511: \(answers)")
    }
  }

  @Test("refeeding, every edge of every criterion with every other, 15,680 forms")
  func refeeding() {
    for bmi in [139, 140, 159, 160, 184, 185, 220] {
      for loss in [0, 100, 101, 150, 151] {
        for days in [0, 5, 6, 10, 11, 15, 16] {
          let isRight = Self.refeeding(bmi, loss, days)
          if !isRight { return }
        }
      }
    }
  }

  static func refeeding(_ bmi: Int, _ loss: Int, _ days: Int) -> Bool {
    var isRight = true
    forEach(5, [.points(0), .points(1)]) { flags in
      let yes = flags.map { $0 == .points(1) }
      let isExtreme = bmi < 140 || days > 15
      let isMajor = bmi < 160 || loss > 150 || days > 10 || yes[0] || yes[1] || yes[2]
      let minors = [bmi < 185, loss > 100, days > 5, yes[3] || yes[4]].count { $0 }
      let expected = isExtreme ? "extreme" : isMajor || minors >= 2 ? "high" : "not high"
      let text = category(
        Refeeding.instrument, [.points(bmi), .points(loss), .points(days)] + flags)?.text
      if text != expected {
        Issue.record("\(bmi) \(loss) \(days) \(yes): \(text ?? "?"), not \(expected)")
        isRight = false
      }
      return isRight
    }
    return isRight
  }

  static let openRefeeding: [(String, String)] = [
    ("21.0 0.0 0 - - - 0 0", "not high or high"), ("15.9 0.0 0 - - - 0 0", "high"),
    ("- 0.0 0 0 0 0 0 0", "not decided"), ("- 0.0 11 0 0 0 0 0", "high or extreme"),
    ("13.9", "extreme"), ("", "not decided"), ("18.4 10.1", "high or extreme"),
  ]

  @Test("what is not known keeps the refeeding risk open upwards", arguments: openRefeeding)
  func open(answers: String, text: String) throws {
    #expect(try Forms.score("refeeding", answers).line == text)
  }
}
