/// Withdrawal that a buprenorphine dose brought on: a marked rise of COWS soon after it, against the last score before.
public enum PrecipitatedWithdrawal {
  /// How long after a dose a rise counts. Source: Thakrar 2024.
  public static let window: TimeSpan = .hours(4)
  /// How long after a dose a rise counts for the strict flag. Source: Dunn 2023.
  public static let strictWindow: TimeSpan = .minutes(60)

  /// A rise that was seen and has not settled.
  public struct Flag: Sendable, Hashable {
    /// The buprenorphine dose.
    public let dose: Charted<Administration>
    /// The last complete COWS at or before the dose.
    public let before: Charted<Int>
    /// The highest complete COWS within the window after it.
    public let after: Charted<Int>
    /// Whether it meets the strict flag (P13).
    public let isStrict: Bool

    /// Points of COWS the score rose by.
    public var rise: Int { after.value - before.value }
  }

  /// What the scores say.
  public enum Judgement: Sendable, Hashable {
    /// No dose in the last 24 hours, or no rise, or it has settled.
    case notSeen
    /// A score is missing around that dose.
    case cannotTell(dose: Charted<Administration>, missing: [String])
    /// It was seen and lasts.
    case flagged(Flag)
  }

  /// The flag of the most recent dose that has one, or nil when none was seen or scores are missing.
  public static func flag(
    in picture: ClinicalPicture, at instant: Instant, settings: ClinicalSettings
  ) -> Flag? {
    guard case .flagged(let flag) = judge(in: picture, at: instant, settings: settings) else {
      return nil
    }
    return flag
  }

  /// What the scores around the buprenorphine doses of the last 24 hours say.
  ///
  /// A rise counts from P12 points within four hours, both included. It has settled when the newest complete score is less than
  /// P12 above the one before the dose.
  public static func judge(
    in picture: ClinicalPicture, at instant: Instant, settings: ClinicalSettings
  ) -> Judgement {
    judge(
      rounds: picture.rounds.oldestFirst(), history: DoseHistory(picture.administrations),
      at: instant, settings: settings)
  }

  static func judge(
    rounds: [Charted<ObservationRound>], history: DoseHistory, at instant: Instant,
    settings: ClinicalSettings
  ) -> Judgement {
    let doses = history.counted(later: instant - .days(1), .buprenorphine)
    guard let last = doses.last else { return .notSeen }
    let scores = Scores(rounds)
    for dose in doses.reversed() {
      if let flag = flag(after: dose, scores, settings) { return .flagged(flag) }
    }
    let missing = missing(around: last, scores)
    return missing.isEmpty ? .notSeen : .cannotTell(dose: last, missing: missing)
  }

  private static func flag(
    after dose: Charted<Administration>, _ scores: Scores, _ settings: ClinicalSettings
  ) -> Flag? {
    guard let newest = scores.newest, newest.at > dose.at, let before = scores.last(upTo: dose.at),
      newest.value - before.value >= settings.precipitatedRise
    else { return nil }
    let following = scores.between(dose.at, dose.at + window)
    guard let highest = following.max(by: { $0.value < $1.value }),
      highest.value - before.value >= settings.precipitatedRise
    else { return nil }
    let isStrict = following.contains {
      $0.at <= dose.at + strictWindow && $0.value - before.value >= settings.precipitatedStrictRise
    }
    return Flag(dose: dose, before: before, after: highest, isStrict: isStrict)
  }

  private static func missing(around dose: Charted<Administration>, _ scores: Scores) -> [String] {
    var missing: [String] = []
    if scores.last(upTo: dose.at) == nil {
      missing.append("a complete COWS before the buprenorphine dose")
    }
    if !(scores.newest.map { $0.at > dose.at } ?? false) {
      missing.append("a complete COWS since the buprenorphine dose")
    }
    return missing
  }
}

/// The complete COWS totals of rounds that stand oldest first; adds up only those asked for.
private struct Scores {
  let rounds: [Charted<ObservationRound>]
  let newest: Charted<Int>?

  init(_ rounds: [Charted<ObservationRound>]) {
    self.rounds = rounds
    newest = Scores.last(before: rounds.endIndex, in: rounds)
  }

  /// The last one at or before an instant.
  func last(upTo instant: Instant) -> Charted<Int>? {
    Scores.last(before: rounds.firstIndex(after: instant), in: rounds)
  }

  /// Those later than one instant and not later than another.
  func between(_ start: Instant, _ end: Instant) -> [Charted<Int>] {
    let range = rounds.firstIndex(after: start)..<rounds.firstIndex(after: end)
    return range.compactMap { Scores.total(at: $0, in: rounds) }
  }

  private static func last(
    before end: Int, in rounds: [Charted<ObservationRound>]
  ) -> Charted<Int>? {
    for index in (0..<end).reversed() {
      if let total = total(at: index, in: rounds) { return total }
    }
    return nil
  }

  private static func total(
    at index: Int, in rounds: [Charted<ObservationRound>]
  ) -> Charted<Int>? {
    guard let total = rounds[index].value.withdrawalTotal else { return nil }
    return rounds[index].map { _ in total }
  }
}
