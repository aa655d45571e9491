extension ClinicalPicture {
  /// How long "not intoxicated" vouches: people go out, and somebody may have brought something in. Status: local default.
  static let soberLasts: TimeSpan = .hours(24)

  /// Whether the person appears intoxicated. Having been seen so holds until somebody sees otherwise; having been seen sober is no
  /// answer after a day.
  func isIntoxicated(at instant: Instant) -> Truth {
    guard let intoxication else { return .unknown }
    let isOld = instant - intoxication.at > Self.soberLasts
    return intoxication.value == .no && isOld ? .unknown : intoxication.value
  }
}
