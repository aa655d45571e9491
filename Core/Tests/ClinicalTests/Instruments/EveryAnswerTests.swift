import Testing

@testable import Clinical

/// Complete forms against a plain second reckoning: all of them where there are at most 262,144, else every pair of values of every
/// pair of items over a low and a high background. What fails is printed once.
@Suite struct EveryAnswerTests {
  static let wholeSpaces = [
    "oows", "phq-9", "phq-2", "gad-7", "gad-2", "4at", "dast-10", "must", "craving-nrs",
    "craving-vas", "pain-nrs", "riosord-vha", "riosord-commercial",
  ]

  static let largeSpaces = ["cows", "sows", "sows-gossop", "ciwa-ar", "ciwa-b", "barc-10"]

  @Test("the total is the sum of the items, over all forms", arguments: wholeSpaces)
  func sums(id: String) throws {
    let space = AnswerSpace(try Forms.instrument(id))
    #expect(space.count <= 262_144)
    var count = 0
    space.forEach { values in
      count += 1
      return Self.isSum(values, space)
    }
    #expect(count == space.count)
  }

  @Test("the total is the sum of the items, over all pairs", arguments: largeSpaces)
  func pairs(id: String) throws {
    let space = AnswerSpace(try Forms.instrument(id))
    #expect(space.count > 262_144)
    var count = 0
    space.forEachPair { values in
      count += 1
      return Self.isSum(values, space)
    }
    print("\(id): \(count) forms, all pairs over two backgrounds")
    #expect(count > 1_000)
  }

  static func isSum(_ values: [Int], _ space: AnswerSpace) -> Bool {
    var expected = 0
    for (item, value) in zip(space.items, values) { expected += item.worth(of: value) }
    guard case .total(let total, _) = space.form(values).result, total == expected else {
      Issue.record("\(space.instrument.id) \(values): not \(expected)")
      return false
    }
    return true
  }

  @Test("an ordered scale gives back its answer", arguments: ["poss", "rass"])
  func levels(id: String) throws {
    let space = AnswerSpace(try Forms.instrument(id))
    space.forEach { values in
      let option = space.items[0].option(points: values[0])
      #expect(option.map { space.form(values).result == .level($0) } == true)
      return true
    }
  }

  @Test("OCS: the mean to one decimal, half up, over all forms")
  func mean() throws {
    let instrument = try Forms.instrument("ocs")
    for first in 0...10 {
      for second in 0...10 {
        for third in 0...10 {
          let sum = first + second + third
          // Thirds have no exact half, so nearest is unambiguous.
          let expected = sum * 10 / 3 + (sum * 10 % 3 == 2 ? 1 : 0)
          let answers: [String: Assessment.Answer] = [
            "now": .points(first), "cues": .points(second), "old-setting": .points(third),
          ]
          let form = FilledForm(instrument, answers, cutoffs: nil)
          #expect(form.result == .mean(tenths: expected))
        }
      }
    }
  }

  @Test("AUDIT-C and AUDIT: what a skip rule passes counts 0")
  func skips() throws {
    let space = AnswerSpace(AUDITC.instrument)
    space.forEach { values in Self.isSum(values, space) }
    #expect(try Forms.score("audit-c", "0").line == "0 negative")
    #expect(try Forms.score("audit", "0 - - - - - - - 4 4").line == "8 hazardous")
    #expect(try Forms.score("audit", "1 0 0 - - - - - 0 0").line == "1 low risk")
    #expect(try Forms.score("audit", "1 0 0").missing == ["injury", "concern"])
    #expect(try Forms.score("audit", "1 1 0").missing.count == 7)
    #expect(try Forms.score("audit", "1 0 0").skipped.count == 5)
    #expect(try Forms.score("audit", "0").skipped.count == 7)
    #expect(try Forms.score("audit", "").skipped.isEmpty)
    #expect(try Forms.score("audit", "1 - 0").missing == ["how-much", "injury", "concern"])
    #expect(try Forms.score("audit", "2 0 0 - - - - - - 0").line == "incomplete 4/5")
    let audit = AnswerSpace(AUDIT.instrument)
    audit.forEachPair { values in Self.isSum(values, audit) }
  }

  @Test("PC-PTSD-5, over all forms: no event is 0 unless an answer was given all the same")
  func traumaGate() {
    let space = AnswerSpace(PCPTSD5.instrument)
    space.forEach { values in
      let expected = values.dropFirst().reduce(0, +)
      guard case .total(expected, _) = space.form(values).result else {
        Issue.record("\(values)")
        return false
      }
      return true
    }
  }

  @Test("BAM and BAM-R subscales: the sums of their items", arguments: ["bam", "bam-r"])
  func subscales(id: String) throws {
    let space = AnswerSpace(try Forms.instrument(id), wholeRangesTo: 0)
    let use = 3...5
    let risk = [0, 1, 2, 6, 9, 13]
    let protective = [7, 8, 10, 11, 12, 14]
    space.forEachPair { values in
      let expected =
        "use \(values[use].reduce(0, +)), risk \(risk.reduce(0) { $0 + values[$1] }), "
        + "protective \(protective.reduce(0) { $0 + values[$1] })"
      let line = Assessment(recordedWith: id, version: 1, answers: space.answers(values))
        .score(on: space.instrument).line
      if line != expected { Issue.record("\(id) \(values): \(line), not \(expected)") }
      return line == expected
    }
    let most = space.values.map { $0[$0.count - 1] }
    let line = Assessment(recordedWith: id, version: 1, answers: space.answers(most))
      .score(on: space.instrument).line
    #expect(
      line == (id == "bam" ? "use 12, risk 24, protective 24" : "use 90, risk 180, protective 180"))
  }

  @Test("NRS-2002, over all forms: screening opens what is scored")
  func nutrition() {
    let space = AnswerSpace(NRS2002.instrument)
    space.forEach { values in
      let expected = values[4] + values[5] + (values[6] >= 70 ? 1 : 0)
      guard case .total(expected, _) = space.form(values).result else {
        Issue.record("\(values)")
        return false
      }
      return true
    }
    #expect((try? Forms.score("nrs-2002", "0 0 0 0").line) == "0 not at risk")
    #expect((try? Forms.score("nrs-2002", "0 0 - 0").line) == "incomplete 3/7")
    #expect((try? Forms.score("nrs-2002", "0 1 - 0 1 0 50").line) == "incomplete 6/7")
  }
}
