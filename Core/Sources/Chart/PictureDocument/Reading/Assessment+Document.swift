import Clinical
import StrictJSON

extension Assessment {
  /// Reads the answers of the withdrawal score: an item's points, "refused" or "unable"; an item left out was not asked.
  ///
  /// The pulse item may be left out where the pulse itself is known, and may not contradict it.
  init(cows object: inout JSONObject, pulse: Int?) throws(JSONFieldError) {
    var answers: [String: Answer] = [:]
    for item in COWS.instrument.items {
      guard let field = object.optionalField(item.id) else { continue }
      answers[item.id] = try Assessment.answer(field, to: item)
    }
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

  private static func answer(
    _ field: JSONField, to item: Instrument.Item
  ) throws(JSONFieldError) -> Answer {
    switch field.value {
    case .string("refused"): return .refused
    case .string("unable"): return .unable
    case .integer(let points):
      guard item.option(points: Int(points)) != nil else { fallthrough }
      return .points(Int(points))
    default:
      let permitted = item.options.map { String($0.points) }.joined(separator: ", ")
      throw field.failure("expected \(permitted), \"refused\" or \"unable\"")
    }
  }
}
