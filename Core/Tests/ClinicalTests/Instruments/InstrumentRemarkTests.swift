import Testing

@testable import Clinical

/// Sentences beside a result: shown when their condition holds, and only then.
@Suite struct InstrumentRemarkTests {
  /// Instrument, answers, a word of the sentence, whether it is shown.
  static let table: [(String, String, String, Bool)] = [
    ("phq-9", "2 2 2 1 1 2 1 0 0", "another depressive", true),
    ("phq-9", "1 1 1 1 1 1 1 1 1", "depressive", false),
    ("phq-9", "3 3 3 3 2 2 2 2 1", "major depressive", true),
    ("phq-9", "2 0 2 2 2 0 0 0 1", "major depressive", true),
    ("phq-9", "2 0 2 2 2 0 0 0 0", "another depressive", true),
    ("phq-9", "1 1 2 2 2 2 2 2 1", "depressive", false),
    ("phq-9", "2 0 0 0 0 0 0 0 0", "depressive", false),
    ("phq-9", "2 0 0 0 0 0 0 0 1", "another depressive", true),
    ("audit-c", "3 0 0", "within limits", true), ("audit-c", "4 0 0", "within limits", true),
    ("audit-c", "2 0 0", "within limits", false), ("audit-c", "3 1 0", "within limits", false),
    ("pc-ptsd-5", "1 1 1 1 0 0", "efficient", true),
    ("pc-ptsd-5", "1 1 1 1 1 0", "efficient", false),
    ("pc-ptsd-5", "1 1 1 0 0 0", "efficient", false),
    ("4at", "0 0 0 u", "does not exclude", true), ("4at", "0 0 0 0", "does not exclude", false),
    ("ciwa-ar", "0 0 0 0 0 0 4", "Complicated", true),
    ("ciwa-ar", "seizure=1", "Complicated", true),
    ("ciwa-ar", "0 0 0 0 0 3 3 3 7 1", "Complicated", false),
    ("news2", "25 1 0 98 - - 120 70 0 37.0", "scores 3", true),
    ("news2", "24 1 2 94 - - 101 91 0 37.0", "scores 3", false),
  ]

  @Test("remarks", arguments: table)
  func remark(id: String, answers: String, word: String, isShown: Bool) throws {
    let remarks = try Forms.score(id, answers).remarks
    #expect(remarks.contains { $0.contains(word) } == isShown)
  }

  /// The published algorithm, counted a second time.
  @Test("PHQ-9 syndromes, over all 262,144 forms in steps of 7")
  func syndromes() {
    let space = AnswerSpace(PHQ9.instrument)
    var number = 0
    space.forEach { values in
      number += 1
      guard number % 7 == 0 else { return true }
      let symptoms = values.prefix(8).count { $0 >= 2 } + (values[8] >= 1 ? 1 : 0)
      let isCore = values[0] >= 2 || values[1] >= 2
      let form = space.form(values)
      let isMajor = form.truth(PHQ9.major) == .yes
      let isOther = form.truth(PHQ9.other) == .yes
      let isRight =
        isMajor == (isCore && symptoms >= 5) && isOther == (isCore && (2...4).contains(symptoms))
      if !isRight { Issue.record("\(values)") }
      return isRight
    }
    #expect(number == 262_144)
  }
}
