import Clinical

/// Filled COWS forms for tests.
enum COWSForm {
  /// A complete form with this total and, unless nil, exactly so many objective signs. The pulse gives no points: 80 or below.
  ///
  /// Without a number it has three signs from 9 points on and none below.
  static func filled(total: Int, signs: Int? = nil) -> Assessment? {
    let wanted = signs ?? (total > 30 ? nil : total >= 9 ? 3 : 0)
    var answers: [String: Assessment.Answer] = ["pulse": .points(0)]
    guard fill(COWS.instrument.items.dropFirst()[...], total, wanted, &answers) else { return nil }
    return try? Assessment(of: COWS.instrument, answers: answers)
  }

  private static func fill(
    _ items: ArraySlice<Instrument.Item>, _ left: Int, _ signs: Int?,
    _ answers: inout [String: Assessment.Answer]
  ) -> Bool {
    guard let item = items.first else { return left == 0 && (signs ?? 0) == 0 }
    let largest = items.reduce(0) { $0 + ($1.options.map(\.points).max() ?? 0) }
    guard left <= largest, (signs ?? 0) <= items.count else { return false }
    for option in item.options where option.points <= left {
      let isSign = thresholds[item.id].map { option.points >= $0 } ?? false
      if let signs, isSign && signs == 0 { continue }
      answers[item.id] = .points(option.points)
      let rest = signs.map { isSign ? $0 - 1 : $0 }
      if fill(items.dropFirst(), left - option.points, rest, &answers) { return true }
    }
    return false
  }

  /// From how many points on an item counts as an objective sign, written down a second time on purpose.
  private static let thresholds = [
    "sweating": 2, "pupils": 2, "nose-or-eyes": 2, "stomach": 3, "tremor": 2, "yawning": 2,
    "gooseflesh": 3,
  ]
}
