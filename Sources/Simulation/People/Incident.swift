import Clinical

/// Something that does not go as planned in a stay.
struct Incident: Sendable, Hashable {
  let kind: Kind
  /// It comes at the first occasion this long after arrival.
  let after: TimeSpan

  enum Kind: Sendable, Hashable {
    /// A dose is vomited some minutes after it was taken.
    case vomits
    /// A dose is refused.
    case refuses
    /// Nobody knows whether a dose was taken, until somebody finds out this much later.
    case losesSight(resolvedAfter: TimeSpan)
    /// Something undisclosed makes the person drowsy around a scheduled dose.
    case drowsy
    /// An infection brings fever for some hours.
    case feverish
    /// A pulse was typed wrongly and is amended.
    case mistypes
    /// A note was written in the wrong chart and is struck.
    case wrongChart
  }
}
