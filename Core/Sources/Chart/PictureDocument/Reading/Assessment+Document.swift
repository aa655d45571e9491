import Clinical
import StrictJSON

extension Assessment {
  /// Reads answers by item: points or a number, "refused" or "unable"; an item left out was not asked.
  init(of instrument: Instrument, document object: inout JSONObject) throws(JSONFieldError) {
    self.init(
      recordedWith: instrument.id, version: instrument.version,
      answers: try Assessment.answers(on: instrument, &object))
  }

  /// Reads the answers of the withdrawal score.
  ///
  /// The pulse item may be left out where the pulse itself is known, and may not contradict it.
  init(cows object: inout JSONObject, pulse: Int?) throws(JSONFieldError) {
    var answers = try Assessment.answers(on: COWS.instrument, &object)
    if let pulse {
      let points = COWS.pulsePoints(beatsPerMinute: pulse)
      if let given = answers["pulse"], given != .points(points) {
        throw object.failure(
          "pulse", "contradicts a pulse of \(pulse)/min, which is \(points) points")
      }
      answers["pulse"] = .points(points)
    }
    self.init(
      recordedWith: COWS.instrument.id, version: COWS.instrument.version, answers: answers)
  }

  private static func answers(
    on instrument: Instrument, _ object: inout JSONObject
  ) throws(JSONFieldError) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for item in instrument.items {
      guard let field = object.optionalField(item.id) else { continue }
      answers[item.id] = try answer(field, to: item)
    }
    return answers
  }

  private static func answer(
    _ field: JSONField, to item: Instrument.Item
  ) throws(JSONFieldError) -> Answer {
    switch field.value {
    case .string("refused"): return .refused
    case .string("unable"): return .unable
    default:
      guard let number = number(field, of: item), item.permits(number) else {
        throw field.failure("expected \(item.permitted), \"refused\" or \"unable\"")
      }
      return .points(number)
    }
  }

  /// A number in the item's smallest unit: 19.2 is 192 where one decimal is taken. Without decimals, 1.0 is no number.
  private static func number(_ field: JSONField, of item: Instrument.Item) -> Int? {
    let decimals = item.number?.decimals ?? 0
    guard decimals > 0, let text = try? field.numberText() else {
      return (try? field.integer()).map { Int($0) }
    }
    return DecimalText.read(text, decimals: decimals).map { Int($0) }
  }
}
