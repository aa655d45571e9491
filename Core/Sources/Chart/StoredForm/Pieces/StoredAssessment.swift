import Clinical
import StrictJSON

extension Assessment: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("instrument", instrument)
    object.put("version", instrumentVersion)
    object.put("answers", StoredAnswers(answers: answers))
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      recordedWith: try object.text("instrument"), version: try object.integer("version"),
      answers: try object.piece("answers", StoredAnswers.self).answers)
  }
}

/// The answers by item: points as a number, or why there are none.
private struct StoredAnswers: StoredPiece {
  let answers: [String: Assessment.Answer]

  private enum Without: String, CaseIterable { case refused, unable }

  init(answers: [String: Assessment.Answer]) {
    self.answers = answers
  }

  func write(to object: inout StoredWriter) {
    for (item, answer) in answers {
      switch answer {
      case .points(let points): object.put(item, points)
      case .refused: object.put(item, Without.refused)
      case .unable: object.put(item, Without.unable)
      }
    }
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    var answers: [String: Assessment.Answer] = [:]
    for item in object.keys {
      if let points = try? object.integer(item) {
        answers[item] = .points(points)
      } else {
        switch try object.name(item, Without.self) {
        case .refused: answers[item] = .refused
        case .unable: answers[item] = .unable
        }
      }
    }
    self.answers = answers
  }
}
