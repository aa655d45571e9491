import Testing

@testable import Clinical

/// Instruments that give a yes or no for each domain and no total.
@Suite struct DomainTests {
  static func truths(_ instrument: Instrument, _ answers: [Assessment.Answer?]) -> [Truth] {
    let form = FilledForm(instrument, inOrder: answers, cutoffs: nil)
    guard case .domains(let scores) = form.result else { return [] }
    return scores.map(\.isPositive)
  }

  @Test("TAPS-1, all 6,250 forms: positive on anything but never, alcohol by the question asked")
  func taps() {
    let space = AnswerSpace(TAPS1.instrument)
    #expect(space.count == 6_250)
    space.forEach { values in
      var answers: [Assessment.Answer?] = values.map { .points($0) }
      answers[values[1] == 1 ? 3 : 2] = nil
      let drinks = values[1] == 1 ? values[2] : values[3]
      let expected = [values[0] > 0, drinks > 0, values[4] > 0, values[5] > 0].map { Truth($0) }
      let truths = Self.truths(TAPS1.instrument, answers)
      if truths != expected { Issue.record("\(values): \(truths)") }
      return truths == expected
    }
  }

  @Test("overdose flags, all 4,096 forms")
  func flags() {
    let space = AnswerSpace(OverdoseFlags.instrument)
    space.forEach { values in
      let truths = Self.truths(OverdoseFlags.instrument, values.map { .points($0) })
      let isRight = truths == values.map { Truth($0 == 1) }
      if !isRight { Issue.record("\(values)") }
      return isRight
    }
  }

  @Test("AHC, all 324 forms of need and all 625 of safety")
  func healthRelatedNeeds() {
    let needs = AnswerSpace(HealthRelatedNeeds.instrument) {
      !$0.options.contains { $0.points == 5 }
    }
    #expect(needs.count == 324)
    needs.forEach { values in
      let form = Self.truths(
        HealthRelatedNeeds.instrument, values.map { .points($0) } + [nil, nil, nil, nil])
      let expected: [Truth] = [
        Truth(values[0] > 0 || values[1] > 0), Truth(values[2] > 0 || values[3] > 0),
        Truth(values[4] > 0), Truth(values[5] > 0), .unknown,
      ]
      if form != expected { Issue.record("\(values)") }
      return form == expected
    }
    let safety = AnswerSpace(HealthRelatedNeeds.instrument) {
      $0.options.contains { $0.points == 5 }
    }
    #expect(safety.count == 625)
    safety.forEach { values in
      let answers: [Assessment.Answer?] = Array(repeating: nil, count: 6)
      let form = Self.truths(HealthRelatedNeeds.instrument, answers + values.map { .points($0) })
      let isRight = form.last == Truth(values.reduce(0, +) >= 11)
      if !isRight { Issue.record("\(values)") }
      return isRight
    }
  }

  static let gaps: [(String, String, String)] = [
    ("ahc-hrsn", "0 - 0 0 0 0 1 1 1 1", "living?"), ("ahc-hrsn", "r 1 0 0 0 0 1 1 1 1", "living"),
    ("ahc-hrsn", "0 0 0 0 0 0 2 2 3 r", "safety?"), ("taps-1", "0 - - - 0 0", "alcohol?"),
    ("taps-1", "0 1 - - 0 0", "alcohol?"), ("taps-1", "r 1 0 - 0 0", "tobacco?"),
    ("prapare", "0 0 0 0 0 0 0 0 0 0 0 0", "safety"),
    ("prapare", "0 0 0 0 0 0 0 0 0 0 1 0", ""),
    (
      "prapare", "0 1 0 1 0 0 0 0 2 1 1 1",
      "housing, need-clothing, transport, prison, safety"
    ),
  ]

  @Test("a domain without its answers is unknown, never negative", arguments: gaps)
  func gap(id: String, answers: String, text: String) throws {
    #expect(try Forms.score(id, answers).line == text)
  }

  @Test("safety stands on nothing a partner may see")
  func isPrivate() {
    for instrument in [HealthRelatedNeeds.instrument, PRAPARE.instrument] {
      guard case .domains(let domains) = instrument.scoring else {
        Issue.record("\(instrument.id) has no domains")
        continue
      }
      #expect(domains.filter(\.isPrivate).map(\.id) == ["safety"])
    }
  }

  @Test("71802-3 stands in two instruments with different answers: the codes tell them apart")
  func sharedCode() {
    let living = HealthRelatedNeeds.instrument.item("living")
    let housing = PRAPARE.instrument.item("housing")
    #expect(living?.code == "71802-3")
    #expect(housing?.code == "71802-3")
    #expect(living?.options.compactMap(\.code) == ["LA31993-1", "LA31994-9", "LA31995-6"])
    #expect(housing?.options.compactMap(\.code) == ["LA30189-7", "LA30190-5"])
  }
}
