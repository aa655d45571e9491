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
      rounds: picture.rounds, history: DoseHistory(picture.administrations), at: instant,
      settings: settings)
  }

  static func judge(
    rounds: [Charted<ObservationRound>], history: DoseHistory, at instant: Instant,
    settings: ClinicalSettings
  ) -> Judgement {
    let doses = history.counted(later: instant - .days(1)) { $0.isBuprenorphine }
    guard let first = doses.first, let last = doses.last else { return .notSeen }
    let totals = completeTotals(in: rounds, backTo: first.at)
    for dose in doses.reversed() {
      if let flag = flag(after: dose, totals: totals, settings: settings) { return .flagged(flag) }
    }
    let missing = missing(around: last, totals: totals)
    return missing.isEmpty ? .notSeen : .cannotTell(dose: last, missing: missing)
  }

  private static func flag(
    after dose: Charted<Administration>, totals: [Charted<Int>], settings: ClinicalSettings
  ) -> Flag? {
    guard let before = totals.last(where: { $0.at <= dose.at }), let newest = totals.last else {
      return nil
    }
    let following = totals.filter { $0.at > dose.at && $0.at <= dose.at + window }
    guard let highest = following.max(by: { $0.value < $1.value }) else { return nil }
    let lasts = newest.value - before.value >= settings.precipitatedRise
    guard lasts, highest.value - before.value >= settings.precipitatedRise else { return nil }
    let isStrict = following.contains {
      $0.at <= dose.at + strictWindow && $0.value - before.value >= settings.precipitatedStrictRise
    }
    return Flag(dose: dose, before: before, after: highest, isStrict: isStrict)
  }

  private static func missing(
    around dose: Charted<Administration>, totals: [Charted<Int>]
  ) -> [String] {
    var missing: [String] = []
    if !totals.contains(where: { $0.at <= dose.at }) {
      missing.append("a complete COWS before the buprenorphine dose")
    }
    if !totals.contains(where: { $0.at > dose.at }) {
      missing.append("a complete COWS since the buprenorphine dose")
    }
    return missing
  }

  /// Complete totals, oldest first, back to the last one at or before an instant.
  private static func completeTotals(
    in rounds: [Charted<ObservationRound>], backTo instant: Instant
  ) -> [Charted<Int>] {
    var totals: [Charted<Int>] = []
    for round in rounds.reversed() {
      guard let total = round.value.withdrawalTotal else { continue }
      totals.append(round.map { _ in total })
      if round.at <= instant { break }
    }
    return totals.reversed()
  }
}
